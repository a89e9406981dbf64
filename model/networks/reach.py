"""How far networks look beyond a window; apart from them, so that windows can be laid out without torch."""

FORECAST_MARGIN = 24  # pixels; what lies further off hardly changes a forecast
