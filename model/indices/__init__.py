"""Spectral indices: a catalogue of them, formulas of one's own, and how uncertain their values are."""
