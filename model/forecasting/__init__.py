"""Greenness (NDVI) forecasting: what a series will look like on dates after its last one.

``context`` is what is known, raw or filled; ``references`` and ``network_forecaster`` (with ``forecast_features``)
forecast from it; ``forecast_scores`` compares forecasts with what was observed later. ``series_forecast`` does so for
dated rasters, as the command ``forecast``; ``forecast_samples`` and ``train_forecaster`` make the weights. Only
``network_forecaster``, ``forecast_weights`` and ``train_forecaster`` need torch.
"""
