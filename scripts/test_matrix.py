"""Run the tests of the committed state on several versions of QGIS, and print a table of what came out.

The first row is this machine's own QGIS. The others are Debian releases in chroots of their own, made once by
mmdebstrap under build/matrix (about 3 GB each) from the mirror that this machine's apt uses; they need root or sudo.

    python scripts/test_matrix.py                              all versions, tests/qgis and tests/gui
    python scripts/test_matrix.py --on trixie --tests tests/gui/test_batch.py
    python scripts/test_matrix.py --build-only

The exit status is 0 if every version has passed everything, else 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
MATRIX = ROOT / "build" / "matrix"
HERE = "here"  # the row of the machine's own QGIS
RELEASES = ("trixie", "forky")  # of Debian: QGIS 3.40 and 3.44
CHECKOUT = "srv/ganfilling"  # in a chroot
TESTS = ("tests/qgis", "tests/gui")
PACKAGES = (
    *("qgis", "python3-qgis", "qgis-providers", "xvfb", "xauth", "fonts-dejavu-core", "fonts-open-sans"),
    *("python3-venv", "python3-pytest", "python3-psutil", "python3-numpy", "python3-scipy", "python3-tqdm"),
    *("python3-rasterio", "python3-matplotlib", "python3-netcdf4", "python3-torch", "python3-safetensors"),
)
_VERSIONS = "import sys; from qgis.core import Qgis; from qgis.PyQt.QtCore import QT_VERSION_STR as qt; " + (
    "print(Qgis.QGIS_VERSION.split('-')[0], '(Qt', qt + ', Python', '.'.join(map(str, sys.version_info[:2])) + ')')"
)


@dataclass
class Outcome:
    """How one group of tests went on one version; ``bad``: the tests that failed, or what went wrong instead."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    bad: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """True if tests were run and none failed."""
        return not self.bad and not self.failed and self.passed > 0


def main() -> int:
    """Build what is missing, run, print; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--on", nargs="+", choices=(HERE, *RELEASES), default=[HERE, *RELEASES])
    parser.add_argument("--tests", nargs="+", default=list(TESTS), help="folders or files; each becomes a column")
    parser.add_argument("--build-only", action="store_true", help="make the chroots, run nothing")
    parser.add_argument(
        "--stale-mirror",
        action="store_true",
        help="accept a mirror that lags behind (signatures are checked all the same)",
    )
    arguments = parser.parse_args()
    table: list[tuple[str, list[Outcome]]] = []
    for name in arguments.on:
        place = _here() if name == HERE else _chroot(name, arguments.stale_mirror)
        if arguments.build_only:
            continue
        print(f"== {name}", flush=True)
        place.prepare()
        title = place.output("/usr/bin/python3", "-c", _VERSIONS).strip() or "no QGIS"
        table.append((f"{name}: {title}", [_run(place, tests) for tests in arguments.tests]))
    _print_table(arguments.tests, table)
    return 0 if all(outcome.good for _, row in table for outcome in row) else 1


@dataclass(frozen=True)
class Place:
    """Where tests run: a clone of the committed state, seen from this machine and from the chroot (or no chroot)."""

    name: str
    chroot: Path | None
    clone: Path

    def prepare(self) -> None:
        """Clone the committed state afresh and give it its Python environments."""
        if self.clone.exists():
            shutil.rmtree(self.clone)
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, self.clone], check=True)
        for folder in (".venv", ".venv-qgis"):
            if self.chroot is None:
                (self.clone / folder).symlink_to(ROOT / folder)
            else:  # Debian's own packages serve as the engine's
                inside = f"/{CHECKOUT}/{folder}"
                self.run("/usr/bin/python3", "-m", "venv", "--system-site-packages", "--without-pip", inside)

    def _command(self, command: tuple[str, ...]) -> list[str]:
        if self.chroot is None:
            return ["nice", *command]
        # Namespaces of its own: its /proc goes, and what it has started ends, when the command ends.
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", f"--root={self.chroot}"]
        clean = ["env", "-i", "PATH=/usr/bin:/bin:/usr/sbin:/sbin", "HOME=/root", "LANG=C.UTF-8", "OMP_NUM_THREADS=1"]
        return [*_sudo(), "nice", *enter, f"--wd=/{CHECKOUT}", *clean, *command]

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the clone; its output is shown if it fails."""
        return subprocess.run(self._command(command), cwd=self.clone, text=True, check=True)

    def output(self, *command: str) -> str:
        """What a command prints; empty if it fails."""
        return subprocess.run(
            self._command(command), cwd=self.clone, text=True, check=False, stdout=subprocess.PIPE
        ).stdout

    def pytest(self, tests: str, report: str) -> None:
        """Run tests; ``report`` (a name in the clone) tells how each went."""
        command = self._command((".venv-qgis/bin/python", "-m", "pytest", "-q", tests, f"--junitxml={report}"))
        subprocess.run(command, cwd=self.clone, check=False)


def _here() -> Place:
    return Place(HERE, None, MATRIX / HERE)


def _chroot(release: str, stale_mirror: bool) -> Place:
    """The chroot of a Debian release, made if it is not there or was left half-made."""
    folder = MATRIX / release
    made = folder / "made"
    wanted = "\n".join(PACKAGES)
    if not made.exists() or made.read_text() != wanted:
        for program, package in (("mmdebstrap", "mmdebstrap"), ("unshare", "util-linux")):
            if shutil.which(program) is None:
                subprocess.run([*_sudo(), "apt-get", "install", "-y", "--no-install-recommends", package], check=True)
        subprocess.run([*_sudo(), "rm", "-rf", "--one-file-system", folder / "root"], check=True)
        folder.mkdir(parents=True, exist_ok=True)
        print(f"== {release}: building, some minutes and 3 GB", flush=True)
        include = ",".join(PACKAGES)
        options = ["--variant=apt", "--aptopt=APT::Install-Recommends false", f"--include={include}"]
        if stale_mirror:
            options.append("--aptopt=Acquire::Check-Valid-Until false")
        command = [*_sudo(), "nice", "mmdebstrap", "--quiet", *options, release, str(folder / "root"), _mirror()]
        subprocess.run(command, check=True)
        made.write_text(wanted)
    return Place(release, folder / "root", folder / "root" / CHECKOUT)


def _mirror() -> str:
    """The Debian mirror in this machine's own apt configuration."""
    sites = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE) $(ORIGIN) $(COMPONENT) $(RELEASE)", "Created-By: Packages"],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    rows = [line.split() for line in sites.splitlines()]
    found = [row[0] for row in rows if row[1:3] == ["Debian", "main"] and "security" not in row[3]]
    if not found:
        sys.exit("apt knows no Debian mirror here, and the chroots are made of Debian packages.")
    return found[0]


def _sudo() -> list[str]:
    return [] if os.geteuid() == 0 else ["sudo"]


def _run(place: Place, tests: str) -> Outcome:
    report = f"report-{tests.strip('/').replace('/', '-')}.xml"
    place.pytest(tests, report)
    try:
        cases = list(ElementTree.parse(place.clone / report).iter("testcase"))  # noqa: S314 (our own pytest wrote it)
    except (OSError, ElementTree.ParseError) as error:
        return Outcome(bad=[f"pytest wrote no report ({error})"])
    outcome = Outcome()
    for case in cases:
        if case.find("failure") is not None or case.find("error") is not None:
            outcome.failed += 1
            outcome.bad.append(f"{case.get('classname')}::{case.get('name')}")
        elif case.find("skipped") is not None:
            outcome.skipped += 1
        else:
            outcome.passed += 1
    return outcome


def _print_table(columns: list[str], table: list[tuple[str, list[Outcome]]]) -> None:
    rows = [["QGIS", *(f"{column} (passed/failed/skipped)" for column in columns)]]
    rows += [[title, *(f"{o.passed}/{o.failed}/{o.skipped}" for o in outcomes)] for title, outcomes in table]
    widths = [max(len(row[k]) for row in rows) for k in range(len(columns) + 1)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    for title, outcomes in table:
        for outcome in outcomes:
            for name in outcome.bad:
                print(f"FAILED on {title.split(':')[0]}: {name}")


if __name__ == "__main__":
    sys.exit(main())
