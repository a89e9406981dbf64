"""The window in which a person chooses what to fill. It builds the parameters of the algorithm and runs that."""
