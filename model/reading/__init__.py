"""Reading: dated rasters of any layout become reflectance on one grid, and what of it is observed.

``opening`` and ``series`` are what the engine uses; the other modules find out what the inputs are and read their
windows. What is known of each source of images is in ``sources``.
"""
