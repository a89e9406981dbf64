"""A seeded simulator of Sentinel-2 level 2A series: landscapes, seasons, clouds, and the truth behind them."""

from model.simulation.acquisition import SensorSettings
from model.simulation.landcover import COLOURS, NAMES, LandCover, legend
from model.simulation.landscape import LandscapeSettings
from model.simulation.parcels import ParcelSettings
from model.simulation.phenology import Season
from model.simulation.settlements import SettlementSettings
from model.simulation.simulator import SimulatedAcquisition, Simulation, SimulationSettings, simulate
from model.simulation.sky import LAYERS, CloudLayer

__all__ = [
    "COLOURS",
    "LAYERS",
    "NAMES",
    "CloudLayer",
    "LandCover",
    "LandscapeSettings",
    "ParcelSettings",
    "Season",
    "SensorSettings",
    "SettlementSettings",
    "SimulatedAcquisition",
    "Simulation",
    "SimulationSettings",
    "legend",
    "simulate",
]
