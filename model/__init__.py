"""GANFilling engine: fills the gaps of optical satellite image series. Runs outside QGIS and never imports it."""

__version__ = "0.1.0"
