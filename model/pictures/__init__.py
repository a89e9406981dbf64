"""Pages and animations of a series."""
