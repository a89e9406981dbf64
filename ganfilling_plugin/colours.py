"""Colours of the products, by value. They can be told apart by colour-blind eyes (tests/qgis/test_colours.py)."""

# Lightness rises to 0 and falls from there on, and neighbours differ for red-green and blue-yellow blind eyes as well.
NDVI_RAMP = (
    (-0.3, "#2b5f9e"),  # water
    (-0.05, "#a9c9dd"),
    (0.0, "#f7f0dc"),  # bare
    (0.2, "#ead79b"),
    (0.4, "#b5c95a"),
    (0.6, "#64a644"),
    (0.8, "#1c7a35"),
    (1.0, "#00341b"),  # dense
)
UNCERTAINTY_RAMP = (
    (0.0, "#fcfdbf"),
    (0.01, "#feb078"),
    (0.02, "#f1605d"),
    (0.04, "#b5367a"),
    (0.06, "#5f187f"),
    (0.1, "#120d32"),
)
QUALITY_COLOURS = ("#e6efe6", "#5aa7d8", "#f2a63b", "#c8323c", "#4848f0", "#644a64", "#0c0c0c")  # of the classes 0 to 6
