"""The plugin's settings, kept in the user's QGIS profile."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from qgis.core import QgsSettings

_SECTION = "ganfilling"


@dataclass
class Settings:
    """All settings with their defaults.

    python: the user's own Python for the engine, an executable or the folder of its environment; empty: the
        plugin's private environment, else what is found.
    build: which torch the private environment gets, a value of environment.builds.Build.
    clouds: whether the private environment gets the package for cloud detection.
    extras: names of environment.extras.EXTRAS that the private environment gets, by commas.
    first_run_dismissed: the version of the plugin whose first-run message was dismissed.
    stall_minutes: the engine is stopped when it has said nothing for so long; 0: never.
    """

    python: str = ""
    build: str = "automatic"
    clouds: bool = True
    extras: str = ""
    first_run_dismissed: str = ""
    stall_minutes: int = 15

    @classmethod
    def load(cls) -> Settings:
        """Read the settings; one of a wrong type (edited by hand) falls back to its default."""
        store = QgsSettings()
        values = {}
        for field in fields(cls):
            try:
                values[field.name] = store.value(f"{_SECTION}/{field.name}", field.default, type(field.default))
            except TypeError:
                values[field.name] = field.default
        return cls(**values)

    def save(self) -> None:
        """Write the settings to the profile."""
        store = QgsSettings()
        for name, value in asdict(self).items():
            store.setValue(f"{_SECTION}/{name}", value)
