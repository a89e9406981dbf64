"""Colours of the products, by value. They can be told apart by colour-blind eyes (tests/qgis/test_colours.py)."""

from ganfilling_plugin import contract

NDVI_RAMP = contract.NDVI_RAMP  # which the figure of the engine has, too

UNCERTAINTY_RAMP = (
    (0.0, "#fcfdbf"),
    (0.01, "#feb078"),
    (0.02, "#f1605d"),
    (0.04, "#b5367a"),
    (0.06, "#5f187f"),
    (0.1, "#120d32"),
)
COUNTS_RAMP = (  # days; viridis, light where it is observed
    (0, "#fde725"),
    (5, "#7ad151"),
    (10, "#22a884"),
    (20, "#2a788e"),
    (40, "#414487"),
    (80, "#440154"),
)
# Of indices: around 0, dry and brown below, wet and blue above; and from low to high.
WETNESS_RAMP = ((-1.0, "#6b3f16"), (-0.5, "#c2935a"), (0.0, "#f5f0e6"), (0.5, "#74aed3"), (1.0, "#1b4a8a"))
PLAIN_RAMP = ((0.0, "#fdf3d0"), (0.25, "#f4c26a"), (0.5, "#d97d32"), (0.75, "#97401f"), (1.0, "#431210"))
QUALITY_COLOURS = ("#e6efe6", "#5aa7d8", "#f2a63b", "#c8323c", "#4848f0", "#644a64", "#0c0c0c")  # of the classes 0 to 6
