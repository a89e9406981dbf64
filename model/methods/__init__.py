"""Methods of filling, all with the interface of ``model.core.types``: linear, regression (with kriging) and network.

``model.pipeline.choice`` fits the one that is asked for. Only ``network`` imports torch.
"""
