"""The networks, one file each: plain modules that know neither files nor devices."""
