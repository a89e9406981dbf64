"""The ground floor: errors, reports of progress, unfinished files, array types, devices, tiling."""
