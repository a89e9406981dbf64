"""Windows cover the raster once, and cross-fading joins them without a trace where they agree."""

import numpy as np
import pytest

from model.core.tiling import CrossFade, choose_tile, spans, tiles


@pytest.mark.parametrize("size", [1, 5, 127, 128, 129, 300, 1000])
@pytest.mark.parametrize(("tile", "margin", "overlap"), [(128, 20, 0), (64, 0, 16), (50, 7, 10)])
def test_spans_cover_the_axis_and_read_their_halo(size, tile, margin, overlap):
    steps = spans(size, tile, margin, overlap)
    assert steps[0].start == 0
    assert steps[-1].stop == size
    assert steps[0].fade_in == steps[-1].fade_out == 0
    for before, after in zip(steps[:-1], steps[1:]):
        assert before.stop - after.start == before.fade_out == after.fade_in == overlap
    for step in steps:
        assert step.read_start == max(0, step.start - margin)
        assert step.read_stop == min(size, step.stop + margin)
        assert step.stop - step.start > step.fade_in + step.fade_out or len(steps) == 1


def test_what_lies_beyond_the_raster_is_read_as_far_as_it_can_be():
    steps = spans(300, 128, 20, 0, beyond=(5, 50))
    assert (steps[0].read_start, steps[-1].read_stop) == (-5, 320)
    assert [(step.start, step.stop) for step in steps] == [(step.start, step.stop) for step in spans(300, 128, 20, 0)]
    tile = tiles(300, 300, 128, 20, 0, beyond=((5, 0), (9, 0)))[0]
    assert tile.inner == (slice(5, 133), slice(9, 137)) and tile.read_window.width == 9 + 128 + 20


def test_no_sliver_is_left_at_the_end():
    assert [s.stop for s in spans(260, 128, 0, 0)] == [128, 260]


def assemble(height, width, tile, overlap, values_of):
    fade = CrossFade(width)
    result = np.full((2, height, width), np.nan, np.float32)
    for step in tiles(height, width, tile, 3, overlap):
        values = values_of(step)
        window, final = fade.add(step, values)
        area = result[
            :, window.row_off : window.row_off + window.height, window.col_off : window.col_off + window.width
        ]
        assert np.isnan(area).all(), "a pixel was written twice"
        area[:] = final
    return result


@pytest.mark.parametrize(("height", "width"), [(100, 130), (33, 200), (64, 64), (200, 20)])
def test_cross_fade_of_agreeing_tiles_changes_nothing(height, width):
    truth = np.random.default_rng(1).random((2, height, width)).astype(np.float32)

    def values_of(step):
        return truth[:, step.rows.start : step.rows.stop, step.columns.start : step.columns.stop]

    result = assemble(height, width, 32, 12, values_of)
    np.testing.assert_allclose(result, truth, atol=1e-6)


def test_cross_fade_leaves_no_step_between_tiles_that_disagree():
    numbers = iter(range(1000))

    def values_of(step):
        shape = (2, step.rows.stop - step.rows.start, step.columns.stop - step.columns.start)
        return np.full(shape, next(numbers) % 2, np.float32)

    result = assemble(96, 96, 32, 16, values_of)
    assert np.isfinite(result).all()
    assert np.abs(np.diff(result, axis=1)).max() <= 1 / 16 + 1e-6
    assert np.abs(np.diff(result, axis=2)).max() <= 1 / 16 + 1e-6
    assert result.max() > 0.9
    assert result.min() < 0.1


def test_cross_fade_is_the_same_from_either_side():
    def values_of(step):
        return np.full((2, 20, step.columns.stop - step.columns.start), step.columns.start > 0, np.float32)

    result = assemble(20, 64, 32, 8, values_of)
    expected = np.concatenate([np.zeros(28), (np.arange(8) + 0.5) / 8, np.ones(28)])
    np.testing.assert_allclose(result, np.broadcast_to(expected, result.shape), atol=1e-6)


def test_tiles_out_of_order_are_refused():
    order = tiles(64, 64, 32, 0, 8)
    with pytest.raises(ValueError, match="reading order"):
        CrossFade(64).add(order[1], np.zeros((1, 36, 36), np.float32))


def test_tile_size_follows_memory():
    assert choose_tile(12, 4, 100, 1.0) < choose_tile(12, 4, 100, 4.0)
    assert choose_tile(100, 4, 1000, 0.01) == 128
    assert choose_tile(2, 4, 1, 100.0) == 1024
