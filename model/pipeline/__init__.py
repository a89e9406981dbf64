"""From an opened series to products: fit, estimate tile by tile, write. ``filling`` and ``ndvi`` tell the story."""
