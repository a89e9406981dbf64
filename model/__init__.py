"""GANFilling engine: fills the gaps of optical satellite image series. Runs outside QGIS and never imports it."""

__version__ = "0.1.0"

PROGRAM = "GANFilling"  # as the tag SOFTWARE of our files begins
SOFTWARE = f"{PROGRAM} {__version__}"
