"""What the engine is made of: licences, known vulnerabilities, a list of all packages (SBOM), and a zip that repeats.

Run by `make audit` in an environment with requirements/audit.txt. Writes dist/sbom.json (CycloneDX). Exit status 1 if a
licence is not known to go with GPL-2.0-or-later, a vulnerability is known, or the zip differs from build to build.
Usage: python scripts/audit.py --python .venv/bin/python --output dist
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import build_zip

# Licences that may be used together with GPL-2.0-or-later ("or later": Apache-2.0 goes with version 3).
FREE = re.compile(
    r"\b(?:MIT|MIT-CMU|BSD|0BSD|ISC|Apache|PSF|PSF-2\.0|Python Software Foundation|HPND|Zlib|MPL|Mozilla|Unlicense|"
    r"LGPL|GPL|CC0|Public Domain|WTFPL|BSL|Boost)",
    re.IGNORECASE,
)
# Those that no pattern tells, looked at by hand: NVIDIA's libraries come with torch's CUDA build, and are not shipped.
KNOWN = re.compile(r"^(?:nvidia-|cuda-|triton$)")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a program of this environment."""
    program = Path(sys.executable).parent / words[0]
    return subprocess.run([str(program), *words[1:]], capture_output=True, text=True, check=False)


def licences(python: Path) -> list[str]:
    """The packages whose licence is not known to be free."""
    done = run("pip-licenses", "--python", str(python), "--format", "json", "--from", "mixed")
    packages = json.loads(done.stdout)
    odd = [
        f"{package['Name']} {package['Version']}: {package['License'][:80]}"
        for package in packages
        if not FREE.search(package["License"]) and not KNOWN.match(package["Name"].lower())
    ]
    print(f"licences: {len(packages)} packages, {len(odd)} to be looked at")
    return odd


def bill(python: Path, output: Path) -> list[str]:
    """Write the list of all packages; what went wrong."""
    output.mkdir(parents=True, exist_ok=True)
    file = output / "sbom.json"
    done = run("cyclonedx-py", "environment", str(python), "--output-reproducible", "--output-file", str(file))
    if done.returncode:
        return [done.stderr.strip()[-300:]]
    print(f"SBOM: {file}, {len(json.loads(file.read_text(encoding='utf-8')).get('components', []))} components")
    return []


def vulnerabilities(python: Path) -> list[str]:
    """The vulnerabilities that are known of the packages. Where the database cannot be reached, that is said."""
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = subprocess.run([str(python), "-c", where], capture_output=True, text=True, check=True).stdout.strip()
    done = run("pip-audit", "--path", folder, "--format", "json", "--progress-spinner", "off")
    try:
        found = json.loads(done.stdout)["dependencies"]
    except ValueError:
        print(f"vulnerabilities: NOT LOOKED UP ({done.stderr.strip().splitlines()[-1][-200:]})")
        return []
    print(f"vulnerabilities: {len(found)} packages looked up")
    return [f"{p['name']} {p['version']}: {', '.join(v['id'] for v in p['vulns'])}" for p in found if p.get("vulns")]


def repeated_zip() -> list[str]:
    """Whether two builds of the zip are alike."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        same = build_zip.build(Path(one)).read_bytes() == build_zip.build(Path(other)).read_bytes()
    print(f"zip: two builds are {'the same bytes' if same else 'different'}")
    return [] if same else ["the zip differs from build to build"]


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", type=Path, default=build_zip.ROOT / ".venv/bin/python", help="of the engine")
    parser.add_argument("--output", type=Path, default=build_zip.ROOT / "dist", help="folder for the SBOM")
    arguments = parser.parse_args()
    python = arguments.python.absolute()
    faults = [*licences(python), *bill(python, arguments.output), *vulnerabilities(python), *repeated_zip()]
    for fault in faults:
        print(f"  {fault}")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
