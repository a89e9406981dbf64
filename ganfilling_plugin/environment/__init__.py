"""The engine's private environment: a Python of its own with its packages, made, tested, repaired and removed here.

``place`` says where it is and in what state, ``base_python`` what it is made from, ``builds`` which torch it gets,
``creation`` makes it step by step, ``setup`` does so in the background for the window.
"""
