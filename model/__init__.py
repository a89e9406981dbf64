"""GANFilling engine: fills the gaps of optical satellite image series. Runs outside QGIS and never imports it."""

import os

# Said before NumPy is loaded: windows are shared out to the cores (model/core/parallel.py), and within them matrices
# are too small for OpenBLAS's own threads, which would only spin.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"

PROGRAM = "GANFilling"  # as the tag SOFTWARE of our files begins
SOFTWARE = f"{PROGRAM} {__version__}"
