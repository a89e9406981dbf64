"""Colours that layers in QGIS and pictures of the engine have in common, by value."""

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
