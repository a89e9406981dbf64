"""The time profile: values over time at places that are clicked on the map."""
