"""The installable zip: what is in it, and that the same sources give the same bytes."""

import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def scripts():
    sys.path.insert(0, str(ROOT / "scripts"))
    import build_zip
    import check_zip

    yield build_zip, check_zip
    sys.path.remove(str(ROOT / "scripts"))


@pytest.fixture
def archive(scripts, tmp_path):
    return scripts[0].build(tmp_path / "dist")


def test_same_sources_give_the_same_bytes(scripts, archive, tmp_path):
    assert scripts[0].build(tmp_path / "again").read_bytes() == archive.read_bytes()


def test_zip_passes_the_store_rules(scripts, archive):
    assert list(scripts[1].layout(archive)) == []
    assert list(scripts[1].metadata(archive)) == []


def test_all_languages_are_in_the_zip(archive):
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
    languages = sorted(path.stem for path in (ROOT / "ganfilling_plugin" / "i18n").glob("ganfilling_*.ts"))
    assert languages and not {f"ganfilling_plugin/i18n/{language}.qm" for language in languages} - names


def test_metadata_in_the_zip_is_the_file_itself(archive):
    with zipfile.ZipFile(archive) as opened:
        assert opened.read("ganfilling_plugin/metadata.txt") == (ROOT / "metadata.txt").read_bytes()


def rewritten(archive, tmp_path, change):
    """A copy of the zip with its entries changed by ``change(name, content)``: None leaves one out."""
    target = tmp_path / archive.name
    with zipfile.ZipFile(archive) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            for new_name, content in change(name, source.read(name)):
                copy.writestr(new_name, content)
    return target


@pytest.mark.parametrize(
    ("extra", "complaint"),
    [
        ("ganfilling_plugin/__pycache__/a.txt", "does not belong"),
        ("ganfilling_plugin/model/lib.so", "does not belong"),
        ("ganfilling_plugin/.env", "does not belong"),
        ("other/file.py", "not one folder"),
    ],
)
def test_what_does_not_belong_is_found(scripts, archive, tmp_path, extra, complaint):
    def add(name, content):
        yield name, content
        if name.endswith("/LICENSE"):
            yield extra, b""

    assert any(complaint in problem for problem in scripts[1].layout(rewritten(archive, tmp_path, add)))


def test_missing_licence_is_found(scripts, archive, tmp_path):
    broken = rewritten(archive, tmp_path, lambda name, content: [(name, content)] * (not name.endswith("LICENSE")))
    assert "no LICENSE" in list(scripts[1].layout(broken))


def test_metadata_that_the_store_refuses_is_found(scripts, archive, tmp_path):
    def spoil(name, content):
        if name.endswith("metadata.txt"):
            content = content.replace(b"qgisMaximumVersion=4.99", b"supportsQt6=True").replace(b"email=", b"e=")
        yield name, content

    problems = list(scripts[1].metadata(rewritten(archive, tmp_path, spoil)))
    assert "supportsQt6 is obsolete" in problems
    assert "no qgisMaximumVersion" in problems and "no email" in problems
