"""Mask values and names."""

import numpy as np
import pytest

from model.reading.mask_search import mask_ref
from model.reading.masks import MaskMeaning, MaskRef
from model.reading.recognition import looks_like_mask, mask_kind
from model.reading.sources import SCENE_CLASSES


def test_scene_classes_keep_snow_and_unclassified():
    mask = mask_ref("x", 1, mask_kind("S2_20220607_SCL"), None, "file")
    assert np.flatnonzero(mask.usable(np.arange(256, dtype=np.uint8))).tolist() == [2, 4, 5, 6, 7, 11]


def test_any_value_but_zero_of_another_mask_is_unusable():
    mask = mask_ref("x", 1, mask_kind("S2_20220607_mask"), None, "file")
    assert mask.usable(np.array([0, 1, 255], np.uint8)).tolist() == [True, False, False]
    assert mask.usable(np.array([0, np.nan], np.float32)).tolist() == [True, False]


def test_given_values_mean_what_they_say():
    mask = mask_ref("x", 1, SCENE_CLASSES, MaskMeaning((11,)), "file")
    assert mask == MaskRef("x", 1, MaskMeaning((11,)), "file")
    assert mask.usable(np.array([0, 9, 11, 200], np.uint8)).tolist() == [True, True, False, True]


@pytest.mark.parametrize("name", ["SCL", "S2_20220607_SCL", "T32TPS_20220607_SCL_20m", "scl_2022"])
def test_names_of_scene_classifications(name):
    assert mask_kind(name) is SCENE_CLASSES
    assert looks_like_mask(name)


@pytest.mark.parametrize("name", ["S2_20220607", "muscle_2022", "S2_20220607_B02", "unmasked", "satellite"])
def test_other_names(name):
    assert mask_kind(name) is not SCENE_CLASSES
    assert not looks_like_mask(name)


@pytest.mark.parametrize("name", ["S2_mask", "cloud_20220607", "x_CLM_R1", "Fmask", "x_QA60", "a_MSK_CLDPRB_20m"])
def test_names_of_other_masks(name):
    assert looks_like_mask(name)
    assert mask_kind(name) is not SCENE_CLASSES
