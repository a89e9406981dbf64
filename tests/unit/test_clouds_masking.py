"""What of a series is observed, and why the rest is not: the evidence put together, from files on."""

import datetime
from types import SimpleNamespace

import numpy as np
import pytest
from clouds_files import REGRESSION, masked_scene, write_scene
from clouds_scene import DATES, SIDE, clear, dates, overcast, remnant, smooth, veil
from rasterio.windows import Window

from model.clouds import CloudOptions
from model.clouds.detectors import DarkDates
from model.clouds.masking import AS_ASKED, product_levels
from model.contract.options import MethodOptions
from model.contract.reasons import CLOUD, NO_DATA, NOT_TRUSTED, OBSERVED, SHADOW, SHARES, SOURCE_MASK
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import Sample
from model.pipeline.choice import fit_method
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

DATE = 4
OTHERS = np.delete(np.arange(DATES), DATE)
EVERYWHERE = np.ones((DATES, SIDE, SIDE), bool)
CLOUD_AT = (slice(20, 50), slice(20, 60))
SHADOW_AT = (slice(60, 90), slice(30, 70))
MASK_AT = (slice(90, 120), slice(80, 120))


def with_cloud(reflectance):
    """An opaque cloud and its shadow on DATE, in place."""
    reflectance[(DATE, slice(None), *CLOUD_AT)] = 0.5
    reflectance[(DATE, slice(None), *SHADOW_AT)] *= 0.35
    return reflectance


class Blind:
    """A cloud detector that sees nothing."""

    name, margin = "blind", 0

    def suspect(self, block):
        return np.zeros(block.valid.shape, np.uint8)


def place(area, t=DATE):
    marked = np.zeros((DATES, SIDE, SIDE), bool)
    marked[(t, *area)] = True
    return marked


def inside(area, margin=3):
    return tuple(slice(part.start + margin, part.stop - margin) for part in area)


@pytest.fixture(autouse=True, scope="module")
def quick():
    """Fit the second look's regression to fewer pixels than usual: it is the slow part."""
    with pytest.MonkeyPatch.context() as chip:
        chip.setattr("model.clouds.masking.SECOND_LOOK_PIXELS", 1500)
        yield


@pytest.fixture(scope="module")
def cloudy(tmp_path_factory):
    """A series with no data, a mask, a cloud and a shadow that the mask misses, each at a place of its own."""
    valid = EVERYWHERE.copy()
    valid[2, :, :40] = False
    return write_scene(tmp_path_factory.mktemp("cloudy"), with_cloud(clear()), valid, place(MASK_AT))


@pytest.fixture(scope="module")
def looked(cloudy):
    """The masking of ``cloudy`` where the seventh date is to be lost, reasons [T,H,W], and what methods are given."""
    return masked_scene(cloudy, CloudOptions(lost=(dates()[6],)), DarkDates())


def test_each_cause_has_its_reason(looked):
    masking, reasons, _ = looked
    assert (reasons[2, :, :40] == NO_DATA).all()
    assert (reasons[(DATE, *MASK_AT)] == SOURCE_MASK).all()
    assert (reasons[(DATE, *CLOUD_AT)] == CLOUD).all()
    assert (reasons[(DATE, *inside(SHADOW_AT))] == SHADOW).mean() > 0.7
    assert (reasons[6] == NOT_TRUSTED).all()
    assert masking.lost.tolist() == [t == 6 for t in range(DATES)]
    assert masking.why[6] == AS_ASKED
    assert (reasons == SOURCE_MASK).sum() == place(MASK_AT).sum()
    assert (reasons == NO_DATA).sum() == 40 * SIDE


def test_nothing_is_taken_from_clear_dates(looked):
    _, reasons, _ = looked
    assert (reasons[[0, 1, 3, 5, 7, 8]] == OBSERVED).all()
    assert (reasons[2, :, 40:] == OBSERVED).all()


def test_methods_are_given_what_is_observed_and_nothing_else(looked):
    _, reasons, seen = looked
    (chip,) = seen.chips
    np.testing.assert_array_equal(chip.observed, reasons == OBSERVED)
    assert (chip.reflectance.transpose(1, 0, 2, 3)[:, ~chip.observed] == 0).all()
    assert (seen.sample.reflectance.transpose(1, 0, 2)[:, ~seen.sample.observed] == 0).all()
    assert seen.sample.observed.any(axis=0).all()


def test_the_mask_alone_is_believed_if_asked(cloudy):
    masking, reasons, _ = masked_scene(cloudy, CloudOptions("mask"))
    assert masking.cloud_detectors == ["mask"]
    expected = np.where(place(MASK_AT), SOURCE_MASK, OBSERVED)
    expected[2, :, :40] = NO_DATA
    np.testing.assert_array_equal(reasons, expected)


def test_off_takes_all_data_as_clear(cloudy):
    masking, reasons, _ = masked_scene(cloudy, CloudOptions("off"))
    assert masking.cloud_detectors == []
    expected = np.full(reasons.shape, OBSERVED)
    expected[2, :, :40] = NO_DATA
    np.testing.assert_array_equal(reasons, expected)


@pytest.mark.parametrize("mode", ["auto", "mask", "off"])
def test_lost_dates_are_not_used_in_any_mode(cloudy, mode):
    asked = CloudOptions(mode, lost=(dates()[1], dates()[2]))
    masking, reasons, seen = masked_scene(cloudy, asked, DarkDates())
    assert not (reasons[[1, 2]] == OBSERVED).any()
    assert (reasons[2, :, :40] == NO_DATA).all()  # the first cause is told
    assert not seen.sample.observed[[1, 2]].any()
    assert [masking.why[t] for t in (0, 1, 2)] == [None, AS_ASKED, AS_ASKED]


@pytest.mark.parametrize("what", ["lost", "trust"])
def test_a_date_that_the_series_lacks_is_refused_by_name(cloudy, what):
    with pytest.raises(InputError) as caught:
        masked_scene(cloudy, CloudOptions("mask", **{what: (datetime.date(1999, 1, 2),)}))
    assert caught.value.code == "no_such_date"
    assert "1999-01-02" in caught.value.message
    assert str(dates()[0]) in caught.value.hint


def test_an_unknown_mode_is_refused(cloudy):
    with pytest.raises(InputError) as caught:
        masked_scene(cloudy, CloudOptions("some"))
    assert caught.value.code == "bad_clouds"


def test_a_hazy_date_is_lost_unless_it_is_trusted(tmp_path):
    reflectance = clear()
    reflectance[DATE] = veil(reflectance[DATE], 0.12 + 0.05 * smooth(9))
    write_scene(tmp_path, reflectance)
    masking, reasons, _ = masked_scene(tmp_path, cloud_detector=Blind())
    assert np.flatnonzero(masking.lost).tolist() == [DATE]
    assert not (reasons[DATE] == OBSERVED).any()
    assert (reasons[OTHERS] == OBSERVED).mean() > 0.99
    masking, reasons, _ = masked_scene(tmp_path, CloudOptions(trust=(dates()[DATE],)), Blind())
    assert not masking.lost.any()
    assert (reasons[DATE] == OBSERVED).all()


def published(monkeypatch):
    monkeypatch.setattr("model.weights.checkpoint.load_weights", lambda _: SimpleNamespace(kind="published"))
    return MethodOptions("network", "published.safetensors", "cpu")


def test_the_published_network_is_given_raw_images_of_a_series_without_masks(tmp_path, monkeypatch, cloudy):
    method = published(monkeypatch)
    write_scene(tmp_path, with_cloud(clear()))
    masking, reasons, _ = masked_scene(tmp_path, method=method)
    assert masking.mode == "off"
    assert (reasons == OBSERVED).all()
    assert masked_scene(tmp_path, CloudOptions("mask"), method=method)[0].mode == "mask"
    assert masked_scene(cloudy, cloud_detector=DarkDates(), method=method)[0].mode == "auto"


def cloud_shaped_holes():
    """Missing data in the shape of clouds on four dates [T,H,W]."""
    valid = EVERYWHERE.copy()
    for t in (0, 3, 5, 8):
        valid[t] = smooth(20 + t, 8.0) < 0.6
    return valid


def test_a_series_whose_clouds_are_marked_by_missing_data_loses_no_pixel(tmp_path):
    valid = cloud_shaped_holes()
    write_scene(tmp_path, clear(), valid)
    masking, reasons, _ = masked_scene(tmp_path)
    assert not masking.lost.any()
    np.testing.assert_array_equal(reasons, np.where(valid, OBSERVED, NO_DATA))


def test_a_swaths_edge_on_a_quarter_of_the_dates_does_not_turn_detection_off(tmp_path):
    valid = EVERYWHERE.copy()
    rows, columns = np.mgrid[:SIDE, :SIDE]
    for t in (1, 6):
        valid[t] = columns + rows / 4 < 90
    write_scene(tmp_path, with_cloud(clear()), valid)
    masking, reasons, _ = masked_scene(tmp_path, cloud_detector=DarkDates())
    assert masking.cloud_detectors == ["mask", "dark_dates", "comparison", "regression"]
    assert (reasons[(DATE, *CLOUD_AT)] == CLOUD).all()
    np.testing.assert_array_equal(reasons[OTHERS], np.where(valid, OBSERVED, NO_DATA)[OTHERS])


def error_on_date(folder, truth, left):
    """Mean absolute error of the regression on DATE, overcast, of which the mask leaves ``left`` [H,W]."""
    reflectance, masked = truth.copy(), ~EVERYWHERE
    reflectance[DATE], masked[DATE] = overcast(truth[DATE]), ~left
    _, _, seen = masked_scene(write_scene(folder, reflectance, masked=masked), cloud_detector=Blind())
    (chip,) = seen.chips
    some = Sample(seen.sample.reflectance[:, :, ::5], seen.sample.observed[:, ::5])
    with open_series([str(folder)], SeriesOptions(), Reporter()) as series:
        estimator = fit_method(series, some, seen.chips, REGRESSION, Reporter()).estimator
    values = estimator.estimate(chip.reflectance, chip.observed).values
    return np.abs(values[DATE] - truth[DATE]).mean()


@pytest.fixture(scope="module")
def error_without(tmp_path_factory):
    """The error where the mask hides all of the date."""
    return error_on_date(tmp_path_factory.mktemp("whole"), clear(), np.zeros((SIDE, SIDE), bool))


@pytest.mark.parametrize("share", [0.001, 0.003, 0.01, 0.03])
def test_a_remnant_of_an_overcast_date_does_no_harm(tmp_path, share, error_without):
    assert error_on_date(tmp_path, clear(), remnant(share)) <= 1.2 * error_without


def test_the_level_of_a_date_is_read_from_its_names():
    names = ("S2A_MSIL1C_20220607.tif", "S2A_MSIL2A_20220612.tif", "x_l1c_b.tif", "L1C_and_L2A/S2A_MSIL2A_20220617.tif")
    images = [SimpleNamespace(paths=[name], name=name.split("/")[-1]) for name in names]
    series = SimpleNamespace(images=[SimpleNamespace(acquisitions=(image,)) for image in images])
    assert product_levels(series) == ("l1c", "l2a", "l1c", "l2a")


def test_windows_agree_with_the_whole(cloudy, looked):
    """Read with the masking's margin around it, a window tells the same of its pixels as all of the series does."""
    with open_series([str(cloudy)], SeriesOptions(), Reporter()) as series:
        masking, reasons, _ = looked
        columns = 30 + masking.margin
        part = masking.reasons(series.read(Window(0, 0, columns, SIDE)))
    np.testing.assert_array_equal(part[..., :30], reasons[..., :30])


def test_the_fate_of_each_date_is_described(looked):
    masking, reasons, _ = looked
    shares = [{code: float((date == code).mean()) for code in SHARES} for date in reasons]
    told = masking.describe(dates(), shares)
    assert told["mode"] == "auto"
    assert told["witnesses"] == ["mask", "dark_dates", "comparison", "regression"]
    assert [entry["date"] for entry in told["dates"]] == [str(date) for date in dates()]
    for entry in told["dates"]:
        assert sum(entry[name] for name in SHARES.values()) == pytest.approx(1, abs=1e-3)
    assert told["dates"][6]["lost"] is True and told["dates"][6]["why"] == AS_ASKED
    assert told["dates"][6]["not_trusted"] == 1
    assert told["dates"][DATE]["mask"] == pytest.approx(place(MASK_AT)[DATE].mean(), abs=1e-4)
    for code, name in ((3, "cloud"), (4, "shadow")):  # the numbers in quality rasters
        assert (reasons[DATE] == code).any()
        assert told["dates"][DATE][name] == pytest.approx((reasons[DATE] == code).mean(), abs=1e-4)
    assert told["dates"][2]["no_data"] == pytest.approx(40 / SIDE, abs=1e-4)
    assert not any(entry["lost"] for t, entry in enumerate(told["dates"]) if t != 6)
