"""Training and fine-tuning of networks: data, samples, losses, the loops of the recipes, their logs and states.

``scenes`` reads what there is to learn from, ``gaps`` and ``samples`` (with ``simulated``) make samples of it,
``store`` keeps them on the training device, ``default_recipe`` and ``published_recipe`` are the recipes,
``adversarial`` is the second stage of the default one. ``clean_index`` finds noise-free windows for discriminators.
Needs torch (all but scenes, gaps, samples, simulated and clean_index) and lightning-fabric.
"""
