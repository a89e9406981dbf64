"""Scores of estimated reflectance against the truth: pure functions of arrays.

Reflectance is in 0-1, arrays are [T,4,H,W] (blue, green, red, near infrared), ``where`` [T,H,W] is True where a pixel
is scored: hidden from the method, and its truth known. Where the truth is not known (never observed, cloud) it is NaN.
All sums are of float64.

A score is NaN when there is nothing to score, and when an estimate or a truth to be scored is not finite: leaving such
pixels out would favour the method that gives up on the difficult ones. Who wants them left out takes them out of
``where``, for all methods alike.
"""

from model.metrics.scores import score

__all__ = ["score"]
