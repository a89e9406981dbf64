"""GDAL's COG driver is asked for its options by one thread, before several copy files with it."""

import threading

import rasterio.shutil

from model.products import cog_driver

THREADS = 4


def test_the_first_of_several_threads_makes_the_driver_ready_and_the_others_wait(monkeypatch):
    together, under_way, copied = threading.Barrier(THREADS, timeout=60), threading.Event(), []
    copy = rasterio.shutil.copy

    def copy_once(*arguments, **options):
        assert not under_way.is_set()
        under_way.set()
        copy(*arguments, **options)
        copied.append(options["driver"])
        under_way.clear()

    def use():
        together.wait()
        cog_driver.make_ready()
        seen.append(list(copied))

    seen = []
    monkeypatch.setattr(cog_driver, "_ready", False)
    monkeypatch.setattr(rasterio.shutil, "copy", copy_once)
    threads = [threading.Thread(target=use) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert copied == ["COG"]
    assert seen == [["COG"]] * THREADS  # nobody went on before


def test_nothing_is_warned_of(monkeypatch, recwarn):
    monkeypatch.setattr(cog_driver, "_ready", False)
    cog_driver.make_ready()
    assert not recwarn.list
