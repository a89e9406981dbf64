"""Weights that ship with the engine, each with a card of the same name (.md): data, recipe, scores."""
