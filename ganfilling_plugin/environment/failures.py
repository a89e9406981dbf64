"""What went wrong in uv or pip, in words: which package, why, and what to do."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

_NAMED = (
    r"(?:requirement |distribution found for |no versions? of |Because (?!there|only)|Failed to download `|"
    r"Failed to fetch: \S*/)(\w[\w.-]*\w)"
)
_BEGUN = r"^\s*(?:Collecting|Downloading|Using cached) (?:\S*[/\\])?([A-Za-z][\w.-]*?)(?:[-=<>~!;(\s]+\d|\s|$)"
_REFUSED = r"^\s+([A-Za-z][\w.-]*)==\S+ from "  # pip, of a file whose checksum is another
_TAMPERED = r"hash(es)? mismatch|do not match the hashes|no matching hash|hash-checking"
_PASSWORD = re.compile(r"(?<=://)[^/\s@]+@")


def explain(lines: list[str]) -> str:
    """Return a message for people about a failure of uv or pip whose output is ``lines``."""
    output = "\n".join(lines)
    package = _package(lines) or "pip"
    for pattern, words in _causes():
        if re.search(pattern, output, re.IGNORECASE):
            return words.format(package=package)
    reason = next((line for line in reversed(lines) if line.lstrip().lower().startswith("error")), "")
    reason = reason or next((line for line in reversed(lines) if line.strip()), "")
    return translate("ganfilling", "{package} could not be installed: {reason}").format(
        package=package, reason=without_passwords(reason.strip())
    )


def is_tampered(lines: list[str]) -> bool:
    """Whether uv or pip refused a file because its checksum is another than that which is known."""
    return bool(re.search(_TAMPERED, "\n".join(lines), re.IGNORECASE))


def without_passwords(text: str) -> str:
    """Return ``text`` with the user part of every address taken out."""
    return _PASSWORD.sub("***@", text)


def _package(lines: list[str]) -> str:
    """The package that the failure is about: what an error names, else what was begun last; empty if none is named."""
    errors = [line for line in lines if re.match(r"\s*(error|cause)", line, re.IGNORECASE)]
    output = "\n".join(lines)
    named = re.findall(_NAMED, "\n".join(errors)) or re.findall(_REFUSED, output, re.MULTILINE)
    named = named or re.findall(_BEGUN, output, re.MULTILINE)
    return named[-1].replace("_", "-") if named else ""


def _causes() -> list[tuple[str, str]]:
    """Patterns of pip's, uv's and the systems' own words, and ours; the first that fits counts."""
    return [
        (
            _TAMPERED,
            translate(
                "ganfilling",
                "The file of {package} that came is not the one known to this version of the plugin: its checksum is "
                "another. It was not installed. Try again, as the download may have been damaged. If that does not "
                "help, the package index gives a changed file: ask who runs it (pip config list shows which one is "
                "used), or choose “Use my own Python”.",
            ),
        ),
        (
            r"no space left|errno 28|winerror 112|not enough space",
            translate(
                "ganfilling", "The disk is full: {package} could not be stored. Free some space, then try again."
            ),
        ),
        (
            r"certificate_verify_failed|sslerror|certificate verify failed|invalid peer certificate",
            translate(
                "ganfilling",
                "The secure connection to the package index was refused. In networks that inspect connections pip "
                "needs their certificate: pip config set global.cert FILE (ask your administrators for it).",
            ),
        ),
        (
            r"407 proxy|proxyerror|proxy auth|tunnel error",
            translate(
                "ganfilling",
                "The network's proxy let nothing through. Tell pip of it: pip config set global.proxy ADDRESS.",
            ),
        ),
        (
            r"\b40[13] (client error|forbidden|unauthorized)|status code 40[13]",
            translate("ganfilling", "The package index refuses to give {package}: check pip's configuration of it."),
        ),
        (
            r"newconnectionerror|connecttimeout|name or service not known|temporary failure in name resolution|"
            r"getaddrinfo failed|dns error|network is unreachable|failed to fetch|nodename nor servname|"
            r"error sending request",
            translate(
                "ganfilling",
                "The package index cannot be reached to get {package}. Check the network; behind a proxy or with a "
                "mirror set pip's configuration (pip config), which is used here. Then try again.",
            ),
        ),
        (
            r"incompleteread|readtimeout|connection broken|connection reset|timed out",
            translate("ganfilling", "The download of {package} was interrupted. Try again: what is whole is kept."),
        ),
        (
            r"no matching distribution found|could not find a version|no solution found|"
            r"not found in the package registry",
            translate(
                "ganfilling",
                "There is no {package} for this Python and this system. If it is torch, choose “Without torch”; "
                "else install another Python (3.10 to 3.13 suit most packages), or choose “Use my own Python”.",
            ),
        ),
        (
            r"permission ?error|permission denied|access is denied|winerror (5|32)\b",
            translate(
                "ganfilling",
                "A file of {package} could not be written: another program, perhaps the virus scanner or a running "
                "job, holds it. Close it, then try again.",
            ),
        ),
        (
            r"no module named '?(pip|venv|ensurepip)",
            translate("ganfilling", "The environment has no working pip. Press Repair to make it anew."),
        ),
    ]
