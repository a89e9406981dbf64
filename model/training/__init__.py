"""Training and fine-tuning of networks: data, samples, losses, the loops of the recipes, their logs and states.

``places`` reads what there is to learn from, ``gaps`` and ``samples`` (with ``simulated``) make lessons of it,
``store`` keeps them on the training device, ``default`` and ``published`` are the recipes, ``adversarial`` is the
second stage of the default one. ``clean_index`` finds noise-free windows for discriminators. Needs torch (all but
places, gaps, samples, simulated and clean_index) and lightning-fabric.
"""
