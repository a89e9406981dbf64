"""Inputs in an object store, by a server of this machine that speaks as S3 does: what the user names, nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from series_files import write_series

from model.core.errors import InputError
from model.reading.external import as_gdal, refuse_remote_output

ROOT = Path(__file__).resolve().parents[2]
VRT = """<VRTDataset rasterXSize="90" rasterYSize="70"><SRS>EPSG:32632</SRS>
<GeoTransform>600000, 10, 0, 5100000, 0, -10</GeoTransform>{bands}</VRTDataset>"""
BAND = """<VRTRasterBand dataType="UInt16" band="{k}"><SimpleSource><SourceFilename>{name}</SourceFilename>
<SourceBand>{k}</SourceBand></SimpleSource></VRTRasterBand>"""


class Store:
    """A bucket of objects, and which of them were asked for."""

    def __init__(self, server):
        import boto3

        host, port = server.get_host_and_port()
        self.settings = {
            "AWS_S3_ENDPOINT": f"{host}:{port}",
            "AWS_HTTPS": "NO",
            "AWS_VIRTUAL_HOSTING": "FALSE",
            "AWS_ACCESS_KEY_ID": "nobody",
            "AWS_SECRET_ACCESS_KEY": "nothing",
            "AWS_REGION": "us-east-1",
            "no_proxy": "*",
        }
        self._client = boto3.client(
            "s3",
            endpoint_url=f"http://{host}:{port}",
            region_name="us-east-1",
            aws_access_key_id="nobody",
            aws_secret_access_key="nothing",  # noqa: S106
        )
        self._client.create_bucket(Bucket="bucket")

    def put(self, path, key):
        self._client.upload_file(str(path), "bucket", key)


@pytest.fixture(scope="module")
def store():
    pytest.importorskip("moto", reason="the test requirement moto is not installed")
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    yield Store(server)
    server.stop()


def told(*words, **settings):
    """The last event of a run of the engine."""
    done = subprocess.run(
        [sys.executable, "-m", "model", *map(str, words), "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def filled(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*_filled.tif")}


@pytest.mark.parametrize("form", ["/vsis3/bucket/{}", "s3://bucket/{}"])
def test_a_series_in_an_object_store_is_filled_as_one_on_disk(store, tmp_path, form):
    paths, _, _ = write_series(tmp_path / "in", 3)
    for path in paths:
        store.put(path, Path(path).name)
    words = ("--method", "linear", "--clouds", "mask")
    named = [form.format(Path(path).name) for path in paths]
    assert told("fill", *paths, *words, "--output", tmp_path / "here")["event"] == "done"
    event = told("fill", *named, *words, "--output", tmp_path / "there", **store.settings)
    assert event["event"] == "done", event
    assert filled(tmp_path / "there") == filled(tmp_path / "here")
    inputs = json.loads((tmp_path / "there" / "series.json").read_text())["inputs"]
    assert [entry["path"] for entry in inputs] == [f"/vsis3/bucket/{Path(path).name}" for path in paths]


def test_an_object_that_is_not_there_is_said(store, tmp_path):
    event = told("fill", "/vsis3/bucket/gone_20220403.tif", "--output", tmp_path / "out", **store.settings)
    assert event["code"] == "not_a_raster"
    assert "/vsis3/bucket/gone_20220403.tif" in event["message"]


def test_what_an_object_names_is_not_looked_for(store, tmp_path):
    """A virtual raster in a store that the user names may not name another place; --external lets it."""
    paths, _, _ = write_series(tmp_path / "in", 3)
    store.put(paths[0], "secret/S2_20220403.tif")
    vrt = tmp_path / "a_20220403.vrt"
    vrt.write_text(
        VRT.format(bands="".join(BAND.format(k=k, name="/vsis3/bucket/secret/S2_20220403.tif") for k in range(1, 5)))
    )
    store.put(vrt, "a_20220403.vrt")
    here = told("describe", vrt, **store.settings)["description"]["inputs"][0]
    assert here["problems"][0]["code"] == "network_source"
    there = told("describe", "/vsis3/bucket/a_20220403.vrt", **store.settings)["description"]["inputs"][0]
    assert there["problems"][0]["code"] == "not_a_raster"
    trusted = told("describe", "/vsis3/bucket/a_20220403.vrt", "--external", **store.settings)["description"]
    assert trusted["inputs"][0]["date"] == "2022-04-03"


def test_names_of_stores():
    assert as_gdal("s3://bucket/a/b.tif") == "/vsis3/bucket/a/b.tif"
    assert as_gdal("gs://bucket/a.tif") == "/vsigs/bucket/a.tif"
    assert as_gdal("/data/s3/a.tif") == "/data/s3/a.tif"


@pytest.mark.parametrize("output", ["/vsis3/bucket/out", "s3://bucket/out", "gs://bucket/out", "/vsigs/bucket/out"])
def test_results_in_a_store_are_refused_with_a_remedy(tmp_path, output):
    with pytest.raises(InputError) as caught:
        refuse_remote_output(Path(output))
    assert caught.value.code == "output_not_local"
    event = told("fill", tmp_path, "--output", output)
    assert event["code"] == "output_not_local"
    refuse_remote_output(tmp_path)
