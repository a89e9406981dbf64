"""Files that were made to harm: they connect to nothing, read nothing else, and are refused before they cost much."""

import io
import json
import os
import socket
import struct
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from series_files import write_raster
from test_bad_input import refused
from test_series import numbers, write_pair

from model.core import limits
from model.core.errors import InputError
from model.reading.external import check_driver, is_remote
from model.reading.minicube import read_minicube
from model.weights.checkpoint import load_weights

ROOT = Path(__file__).parents[2]
WMS = (
    '<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:{port}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service>'
    "<DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>9</UpperLeftY><LowerRightX>9</LowerRightX><LowerRightY>0"
    "</LowerRightY><TileLevel>1</TileLevel></DataWindow><BandsCount>4</BandsCount></GDAL_WMS>"
)
VRT = '<VRTDataset rasterXSize="9" rasterYSize="9">{bands}</VRTDataset>'
BAND = '<VRTRasterBand dataType="Byte" band="{k}"{more}><SimpleSource>{name}</SimpleSource></VRTRasterBand>'


@pytest.fixture
def listener():
    """A port of this machine that counts who connects."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.2)
    heard, done = [], threading.Event()

    def serve():
        while not done.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            heard.append(connection.recv(200))
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    yield server.getsockname()[1], heard
    done.set()
    thread.join()
    server.close()


def told(*words, **variables):
    """The last event of a run of the engine."""
    done = subprocess.run(
        [sys.executable, "-m", "model", *map(str, words), "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "no_proxy": "*", **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def problem(event):
    return event["description"]["inputs"][0]["problems"][0]


def remote_vrt(path, name, more=""):
    path.write_text(VRT.format(bands="".join(BAND.format(k=k, name=name, more=more) for k in (1, 2, 3, 4))))
    return path


def test_nothing_connects_unless_the_user_names_the_place_or_says_so(tmp_path, listener):
    port, heard = listener
    url = f"http://127.0.0.1:{port}/S2_20220607.tif"
    (tmp_path / "wms_20220607.tif").write_text(WMS.format(port=port))
    remote_vrt(tmp_path / "a_20220607.vrt", f"<SourceFilename>/vsicurl/{url}</SourceFilename>")
    (tmp_path / "inner_wms").write_text(WMS.format(port=port))
    remote_vrt(tmp_path / "b_20220607.vrt", "<SourceFilename relativeToVRT='1'>inner_wms</SourceFilename>")
    (tmp_path / "series").mkdir()
    (tmp_path / "series" / "series.json").write_text(json.dumps({"version": 1, "inputs": [f"/vsicurl/{url}"]}))
    for name in ("wms_20220607.tif", "a_20220607.vrt", "b_20220607.vrt", "series"):
        assert problem(told("describe", tmp_path / name))["code"] != "internal"
        assert not heard, name
    # The same is asked for by the user: it is looked for. So this test would hear of it above.
    told("describe", f"/vsicurl/{url}")
    assert heard
    heard.clear()
    told("describe", tmp_path / "a_20220607.vrt", "--external")
    assert heard
    heard.clear()
    told("describe", tmp_path / "wms_20220607.tif", GANFILLING_EXTERNAL="1")
    assert heard


def test_remote_names():
    for name in ("/vsicurl/x", "/vsizip//vsis3/a/b.zip/c.tif", "https://a/b.tif", "WMTS:http", 'NETCDF:"http://a/b":c'):
        assert is_remote(name), name
    for name in ("C:/a.tif", "/a/b:c.tif", 'NETCDF:"/a/b.nc":red', "/vsizip/a.zip/b.tif", "cube.nc#2023-04-06"):
        assert not is_remote(name), name


def test_what_a_virtual_raster_names(tmp_path):
    refuse = lambda name, code: refused(code, [str(remote_vrt(tmp_path / "x_20220607.vrt", name))], ".vrt")  # noqa: E731
    for name in (
        "<SourceFilename>/vsicurl/http://a/b.tif</SourceFilename>",
        "<sourcefilename>&#x2F;vsi&#99;url/http:/a/b.tif</sourcefilename>",
        "<SourceFilename><![CDATA[/vsis3/a/b.tif]]></SourceFilename>",
        "<SourceFilename>NETCDF:http://a/b.nc:c</SourceFilename>",
        "<SourceFilename>" + VRT.replace("<", "&lt;").format(bands="&lt;SourceDataset>ftp://a/b&lt;/SourceDataset>")
        + "</SourceFilename>",
    ):  # fmt: skip
        refuse(name, "network_source")
    (tmp_path / "outer.vrt").write_text((tmp_path / "x_20220607.vrt").read_text())
    refuse("<SourceFilename relativeToVRT='1'>outer.vrt</SourceFilename>", "network_source")
    refuse("<SourceFilename>unfinished", "not_a_raster")


def test_raw_bands_of_a_virtual_raster_stay_in_its_folder(tmp_path, monkeypatch):
    folder, secret = tmp_path / "in", tmp_path / "secret"
    folder.mkdir()
    for path in (secret, folder / "raw"):
        path.write_bytes(bytes(range(100)))
    more = ' subClass="VRTRawRasterBand"'

    def vrt(name):
        bands = "".join(
            f'<VRTRasterBand dataType="Byte" band="{k}"{more}><SourceFilename relativeToVRT="1">{name}</SourceFilename>'
            "<PixelOffset>1</PixelOffset><LineOffset>9</LineOffset></VRTRasterBand>"
            for k in (1, 2, 3, 4)
        )
        place = "<SRS>EPSG:32632</SRS><GeoTransform>600000, 10, 0, 5100000, 0, -10</GeoTransform>"
        (folder / "x_20220607.vrt").write_text(VRT.format(bands=place + bands))
        return [str(folder / "x_20220607.vrt")]

    refused("raw_source", vrt("../secret"), "secret")
    (folder / "link").symlink_to(secret)
    refused("raw_source", vrt("link"), "link")
    refused("one_date", vrt("raw"))  # it is read
    monkeypatch.setenv(limits.EXTERNAL, "1")
    refused("one_date", vrt("../secret"))


def test_drivers_that_may_fetch_are_let_through_by_name_only(monkeypatch):
    with pytest.raises(InputError, match="of the format MRF"):
        check_driver("a.tif", "MRF")
    monkeypatch.setenv("GANFILLING_DRIVERS", "WMS, MRF")
    check_driver("a.tif", "MRF")


@pytest.mark.parametrize(
    ("limit", "value"),
    [(limits.PIXELS, 1999), (limits.BANDS, 3), (limits.BLOCK, 99), (limits.METADATA, 50)],
)
def test_what_claims_too_much_is_refused_with_its_limit_which_can_be_raised(tmp_path, monkeypatch, limit, value):
    paths = write_pair(tmp_path)
    monkeypatch.setenv(limit.variable, str(value))
    error = refused("too_large", paths, "S2_20220607.tif")
    assert f"{value:,}" in error.message
    named, raised = error.hint.rstrip(".").rpartition("variable ")[2].split("=")
    assert named == limit.variable
    monkeypatch.setenv(named, raised)
    refused("missing_file", [*paths, str(tmp_path / "S2_20230101.tif")])
    monkeypatch.setenv(named, "many")
    refused("bad_limit", paths, named)


def test_a_huge_sparse_raster_is_refused(tmp_path):
    place = {"crs": "EPSG:32632", "transform": rasterio.Affine(10, 0, 6e5, 0, -10, 5.1e6)}
    options = {"driver": "GTiff", "width": 10**6, "height": 10**6, "count": 1, "dtype": "uint8", "SPARSE_OK": True}
    rasterio.open(
        tmp_path / "x_20220607.tif", "w", tiled=True, blockxsize=8192, blockysize=8192, **options, **place
    ).close()
    refused("too_large", [str(tmp_path / "x_20220607.tif")], "pixels")


@pytest.mark.parametrize("big", [False, True])
def test_a_tag_that_claims_gigabytes_is_refused(tmp_path, big):
    path = tmp_path / "x_20220607.tif"
    write_raster(path, numbers(), BIGTIFF="YES" if big else "NO")
    content = bytearray(path.read_bytes())
    number, entry, at = ("<Q", "<HHQQ", 8) if big else ("<H", "<HHII", 4)
    pointer = "<Q" if big else "<I"
    place = struct.unpack_from(pointer, content, at)[0]
    first = place + struct.calcsize(number)
    # The last entry becomes metadata of 2 GB.
    last = first + (struct.unpack_from(number, content, place)[0] - 1) * struct.calcsize(entry)
    struct.pack_into(entry, content, last, 42112, 2, 2_000_000_000, len(content))
    path.write_bytes(content)
    os.truncate(path, 2_100_000_000)
    refused("too_large", [str(path)], "metadata")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among files")
@pytest.mark.parametrize("name", ["x_20220607.tif", "x_20220607.nc", "x_20220607.vrt", "x.npz", "x.pt", "a.geojson"])
def test_a_pipe_is_refused_and_not_waited_for(tmp_path, name):
    os.mkfifo(tmp_path / name)
    # Of a pipe that nobody writes to, reading never ends: in a thread, so that this test would fail and not hang.
    caught = []

    def read():
        try:
            if name == "x.npz":
                read_minicube(tmp_path / name)
            elif name == "x.pt":
                load_weights(tmp_path / name)
            elif name == "a.geojson":
                refused("not_a_file", write_pair(tmp_path), name, area=str(tmp_path / name))
                raise InputError("not_a_file", name)
            else:
                refused("not_a_file", [str(tmp_path / name)], name)
                raise InputError("not_a_file", name)
        except InputError as error:
            caught.append(error.code)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(60)
    assert caught == ["not_a_file"]


def test_an_npz_bomb_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    path = tmp_path / "29SND_2017-06-20_x.npz"
    np.savez_compressed(path, highresdynamic=np.zeros((64, 64, 5, 30), np.float16))
    monkeypatch.setenv(limits.UNPACKED.variable, "100000")
    with pytest.raises(InputError, match="unpacked") as caught:
        read_minicube(path)
    assert caught.value.code == "too_large" and limits.UNPACKED.variable in caught.value.hint
    # And one whose header claims more than there is.
    header = io.BytesIO()
    claimed = {"descr": "<f2", "fortran_order": False, "shape": (10**6, 10**6, 5, 30)}
    np.lib.format.write_array_header_1_0(header, claimed)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("highresdynamic.npy", header.getvalue() + bytes(1000))
    with pytest.raises(InputError, match="claims") as caught:
        read_minicube(path)
    assert caught.value.code == "not_a_minicube"


def test_weights_that_claim_more_than_their_file_holds_are_refused(tmp_path):
    path = tmp_path / "bomb.pt"
    torch.save({"model": {"conv1.weight": torch.zeros(1).expand(4096, 1024, 64, 64)}}, path)
    with pytest.raises(InputError, match="more numbers than the file") as caught:
        load_weights(path)
    assert caught.value.code == "weights_wrong"
    packed = tmp_path / "packed.pt"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(entry.filename, source.read(entry))
        with target.open("x/data/9", "w", force_zip64=True) as file:
            for _ in range(1100):
                file.write(bytes(2**20))
    with pytest.raises(InputError, match="unpacked") as caught:
        load_weights(packed)
    assert caught.value.code == "too_large"


def test_series_files_that_name_each_other_without_end(tmp_path):
    (tmp_path / "series.json").write_text('{"version": 1, "inputs": ["series.json"]}')
    refused("bad_series_file", [str(tmp_path)], "series.json")
    for k in range(8):
        entries = [f"{k + 1}.json"] * 10 if k < 7 else ["x_20220607.tif"] * 1000
        (tmp_path / f"{k}.json").write_text(json.dumps({"version": 1, "inputs": entries}))
    refused("bad_series_file", [str(tmp_path / "0.json")], "too many")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_the_folder_of_unfinished_work_lead_nowhere(tmp_path):
    (tmp_path / "in").mkdir()
    write_pair(tmp_path / "in")
    precious = tmp_path / "precious"
    precious.write_text("precious")
    work = tmp_path / "out" / ".unfinished.part"
    work.mkdir(parents=True)
    (work / "open_2022-06-07_filled.tif").symlink_to(precious)
    (tmp_path / "out" / ".ganfilling.lock").symlink_to(precious)
    event = told("fill", tmp_path / "in", "--output", tmp_path / "out", "--method", "linear", "--resume")
    assert event["event"] == "error"  # the lock
    (tmp_path / "out" / ".ganfilling.lock").unlink()
    event = told("fill", tmp_path / "in", "--output", tmp_path / "out", "--method", "linear", "--resume")
    assert event["event"] == "done"
    assert precious.read_text() == "precious"
