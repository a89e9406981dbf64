"""What training learns from: places of every format, gaps, samples real and simulated."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from cubes import write_cube, write_cubes
from series_files import write_series

from model.core.errors import InputError
from model.core.gap_types import GAP_TYPES
from model.core.reporting import Reporter
from model.reading.series import SeriesOptions
from model.training.gaps import Clouds, draw_cloud, draw_gaps, scene_clouds
from model.training.samples import coarsened, make_sample
from model.training.scenes import TrainingScenes, find_sources, series_windows, split
from model.training.simulated import make_simulated_sample
from model.training.zones import grid_zone, nearby_zones, tile_zone


@pytest.fixture
def cubes(tmp_path):
    return write_cubes(tmp_path / "cubes")


@pytest.fixture
def places(cubes):
    return TrainingScenes(find_sources([cubes]))


def test_places_have_their_dates_in_order_and_no_empty_ones(places):
    place = places[0]
    assert places.names == ["elsewhere", "here", "there"]
    assert len(place.dates) == 7
    assert place.dates == sorted(place.dates)
    assert place.frames == (0, 3, 2, 4, 5, 6, 7)  # frame 1 is empty, frame 3 was before frame 2
    assert not place.clear[0, :15, :20].any()
    assert place.clear[0, 20:].all()
    assert place.valid.all()


def test_a_second_opinion_on_clouds_is_heard(cubes):
    write_cube(cubes / "zz.npz", mask_heuristic=np.pad(np.ones((8, 5, 5), np.uint8), ((0, 0), (30, 5), (30, 5))))
    place = TrainingScenes(find_sources([cubes / "zz.npz"]))[0]
    assert not place.clear[:, 30:35, 30:35].any()
    assert place.clear[2, 36:].all()


def test_earthnet_minicubes_are_places(tmp_path):
    frames = np.full((40, 40, 7, 30), 0.1, np.float16)
    frames[:, :, 6] = 0
    frames[:, :, 6, 2] = 1
    name = "29SND_2017-06-20_2017-11-16_1977_2105_1721_1849_30_158_26_154.npz"
    np.savez(tmp_path / name, highresdynamic=frames)
    place = TrainingScenes(find_sources([tmp_path]))[0]
    assert place.zone == "29S"
    assert place.clear.shape == (30, 40, 40)
    assert not place.clear[2].any() and place.clear[3].all()
    assert place.dates[1] - place.dates[0] == datetime.timedelta(days=5)


def test_dated_rasters_are_places(tmp_path):
    write_series(tmp_path / "field")
    sources = find_sources([tmp_path / "field"])
    assert [source.name for source in sources] == ["field_0_0", "field_0_26", "field_6_0", "field_6_26"]
    place = sources[0].load()
    assert place.clear.shape[1:] == (64, 64)
    assert len(place.dates) >= 2 and place.clear.any()
    assert sources[0].name == series_windows([str(tmp_path / "field")], SeriesOptions(), Reporter(), "field")[0].name


def test_bad_cubes_are_named(cubes, tmp_path):
    np.savez(cubes / "bad.npz", reflectance=np.zeros((3, 4, 8, 8), np.uint16))
    with pytest.raises(InputError, match=r"bad\.npz"):
        list(TrainingScenes(find_sources([cubes])))
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError) as caught:
        find_sources([tmp_path / "empty"])
    assert caught.value.code == "no_cubes"


def test_places_are_held_out_by_name_or_every_sixth(cubes):
    sources = find_sources([cubes])
    training, held_out = split(sources, ("th",))
    assert (training.names, held_out.names) == (["elsewhere", "here"], ["there"])
    assert split(sources, ())[1].names == ["there"]
    assert split(sources, ("none",))[1].names == []
    for names, code in ((("nowhere",), "unknown_place"), (("e", "h", "t"), "nothing_to_train_on")):
        with pytest.raises(InputError) as caught:
            split(sources, names)
        assert caught.value.code == code


def test_gaps_are_of_their_kind_and_only_where_it_was_clear(places):
    clear = places[0].clear
    clouds = [Clouds(np.pad(np.ones((2, 40, 40), bool), ((0, 0), (60, 60), (60, 60))))]
    rng = np.random.default_rng(0)
    for _ in range(20):
        gaps = {kind: draw_gaps(clear, kind, clouds, rng).hidden for kind in GAP_TYPES}
        for hidden in gaps.values():
            assert hidden.any()
            assert not (hidden & ~clear).any()
        share = {kind: (h.sum((1, 2)) / clear.sum((1, 2))) for kind, h in gaps.items()}
        assert ((share["partial"] < 1) | (share["partial"] == 0)).all()
        for kind in ("whole", "block"):
            assert set(share[kind]) <= {0.0, 1.0}
        lost = np.flatnonzero(share["block"])
        assert 2 <= len(lost) <= 4
        assert lost[-1] - lost[0] == len(lost) - 1


def test_clouds_cover_a_part_differ_and_bring_their_light():
    shape = np.zeros((3, 90, 70), bool)
    shape[:, 20:50, 10:40] = True
    numbers = np.where(shape[:, None], 7000, 65535).repeat(4, 1).astype(np.uint16)
    rng = np.random.default_rng(0)
    drawn = [draw_cloud([Clouds(shape, numbers)], 48, 64, rng) for _ in range(10)]
    assert len({cloud.tobytes() for cloud, _ in drawn}) == 10
    for cloud, seen in drawn:
        assert cloud.shape == (48, 64)
        assert 0.02 < cloud.mean() < 0.98
        assert np.allclose(seen[:, cloud], 0.7)
        assert np.isnan(seen[:, ~cloud]).all()
    assert np.isnan(draw_cloud([Clouds(shape)], 48, 64, rng)[1]).all()
    assert not draw_cloud([], 8, 8, rng)[0].any()


def test_samples_repeat_by_seed_and_hide_the_truth_from_the_base(places):
    clouds = scene_clouds(places)
    first, again = (make_sample(places, clouds, 32, 6, seed=3, kind="whole") for _ in range(2))
    other = make_sample(places, clouds, 32, 6, seed=4, kind="whole")
    np.testing.assert_array_equal(first.base, again.base)
    assert other is not None
    for sample in (first, other):
        assert not (sample.visible & sample.hidden).any()
        assert sample.valid[sample.visible].all()
        assert sample.truth.shape == (6, 4, 32, 32)
        error = (sample.base.astype(float) - sample.truth).transpose(0, 2, 3, 1)[sample.hidden]
        assert 1e-3 < np.abs(error).mean() < 0.1  # estimated: neither given away nor nonsense
        assert (sample.days >= 0).all()
        assert ((sample.season >= 0) & (sample.season < 1)).all()
        cloudy = (sample.image[:, 0] > 0.5) & sample.valid
        assert (sample.corrupt[cloudy] == 1).all()
        assert (sample.corrupt[sample.visible] == 0).all()


def test_what_is_hidden_under_a_real_cloud_shows_it(places):
    sample = make_sample(places, scene_clouds(places), 40, 6, seed=1, kind="partial", vary=False)
    shown = sample.image.transpose(0, 2, 3, 1)[sample.hidden]
    assert np.allclose(shown, 0.6, atol=1e-3)
    assert (sample.truth.transpose(0, 2, 3, 1)[sample.hidden] < 0.5).all()


def test_clouds_that_the_mask_has_missed_spoil_what_is_seen_and_are_still_asked_for(places):
    clouds = scene_clouds(places)
    exact, erring = (make_sample(places, clouds, 40, 6, 0, "partial", "linear", False, erring=e) for e in (0, 1))
    overlooked = erring.visible & erring.hidden
    assert overlooked.any() and not (exact.visible & exact.hidden).any()
    np.testing.assert_array_equal(erring.hidden, exact.hidden)
    np.testing.assert_array_equal(erring.visible & ~erring.hidden, exact.visible)
    assert (erring.image.transpose(0, 2, 3, 1)[overlooked] > 0.5).all()
    assert (erring.truth.transpose(0, 2, 3, 1)[overlooked] < 0.5).all()
    assert (erring.corrupt[overlooked] == 1).all()
    assert np.abs(erring.base.astype(float) - exact.base).max() > 0.1  # the base was fitted to them


def test_a_teacher_says_what_is_clear_cloudy_and_unknown(cubes):
    teacher = np.zeros((8, 40, 40), np.uint8)
    teacher[:, :10], teacher[:, 10:20] = 1, 255
    write_cube(cubes / "taught.npz", teacher=teacher)
    place = TrainingScenes(find_sources([cubes / "taught.npz"]))[0]
    assert place.cloudy[:, :10].all() and not place.cloudy[:, 10:].any()
    assert place.clear[:, 20:].all() and not place.clear[:, :20].any()
    (bank,) = scene_clouds([place])
    assert bank.shape[:, :10].all() and not bank.shape[:, 10:].any()
    sample = make_sample(TrainingScenes(find_sources([cubes / "taught.npz"])), [], 40, 6, 0, "whole", "none", False)
    assert (sample.corrupt[:, :10] == 1).all()
    assert (sample.corrupt[:, 10:20] == 255).all()
    assert (sample.corrupt[:, 20:] == 0).all()


def test_linear_can_be_the_base(places):
    samples = [make_sample(places, [], 32, 6, seed=3, kind="whole", base=base) for base in ("linear", "regression")]
    assert np.abs(samples[0].base - samples[1].base).max() > 1e-3
    np.testing.assert_array_equal(samples[0].truth, samples[1].truth)
    assert len(np.unique(samples[0].log_variance)) == 1


def test_coarser_pixels_are_means():
    image = np.arange(2 * 7 * 8, dtype=np.float32).reshape(2, 7, 8)
    coarse = coarsened(image, 2)
    assert coarse.shape == (2, 3, 4)
    assert coarse[1, 2, 3] == image[1, 4:6, 6:8].mean()


@pytest.mark.parametrize("kind", GAP_TYPES)
def test_simulated_samples_know_everything(kind):
    sample, again = (make_simulated_sample([], 32, 6, seed=5, kind=kind) for _ in range(2))
    np.testing.assert_array_equal(sample.image, again.image)
    overlooked = sample.visible & (sample.corrupt == 1)
    np.testing.assert_array_equal(sample.visible & sample.hidden, overlooked)
    assert (sample.visible | sample.hidden).all()
    assert (sample.truth > 0).all()
    clean = sample.visible & (sample.corrupt == 0)
    difference = np.abs(sample.image.astype(float) - sample.truth).transpose(0, 2, 3, 1)
    assert difference[clean].mean() < 0.02
    assert set(np.unique(sample.corrupt)) <= {0, 1, 255}


def test_zones_and_their_neighbours():
    assert tile_zone("29SND_2017") == "29S"
    assert tile_zone("a_place") is None
    from affine import Affine
    from rasterio.crs import CRS

    from model.reading.grids import Grid

    assert grid_zone(Grid(CRS.from_epsg(32633), Affine(10, 0, 5e5, 0, -10, 54e5), 100, 100)) == "33U"
    assert grid_zone(Grid(CRS.from_epsg(32734), Affine(10, 0, 5e5, 0, -10, 75e5), 100, 100)) == "34K"
    near = list(nearby_zones("60U"))
    assert near[:5] == ["60U", "01U", "59U", "60V", "60T"]
    assert list(nearby_zones("unknown")) == ["unknown"]
    assert "33C" in list(nearby_zones("33C")) and len(list(nearby_zones("33C"))) == 6
