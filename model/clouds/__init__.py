"""What of a series is observed: the one place that decides it.

``detectors`` say where a date looks like cloud or shadow: the source's mask, the package ukis-csmask, our own detector,
or each pixel's own dark dates. ``comparison`` asks what the other dates say of each pixel, ``judgement`` what they say
of each date as a whole. ``masking`` puts the evidence together.
"""

from model.clouds.masking import CloudMasking, CloudOptions, ObservedSeries, mask_clouds

__all__ = ["CloudMasking", "CloudOptions", "ObservedSeries", "mask_clouds"]
