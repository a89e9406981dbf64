"""Greenness (NDVI) forecasting: what a series will look like on dates after its last one.

``context`` is what is known, raw or filled; ``references`` and ``network`` (with ``features``) forecast from it;
``scores`` compares forecasts with what was observed later. ``series`` does so for dated rasters, as the command
``forecast``; ``lessons`` and ``training`` make the weights. Only ``network``, ``weights`` and ``training`` need torch.
"""
