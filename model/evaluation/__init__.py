"""How well a series can be filled: known pixels of it are hidden, filled by every method, and scored."""
