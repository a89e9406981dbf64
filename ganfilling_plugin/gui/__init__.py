"""Windows of the plugin. Nothing here computes; what computes is a Processing algorithm."""
