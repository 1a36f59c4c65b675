"""The data that travels inside a report, checked against its own manifest, offline."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

from crossread.errors import ReportError, reason
from crossread.paths import finite
from crossread.report.data import FORMAT
from crossread.report.manifest import DATA_NAME, MANIFEST_NAME
from crossread.store import Check

LIMITS = (
    "This shows that the report's data agree with the fingerprints in the report since it was made. It does "
    "not show that a page was real, nor that nobody rewrote data and fingerprints together."
)

_LARGEST = 500_000_000
_BLOCK = re.compile(r'<script type="application/json" id="([^"]*)">(.*?)</script>', re.DOTALL)


def verify(path: Path) -> tuple[Check, ...]:
    """Check a PDF, HTML or JSON report. Raises ReportError where it carries no data of ours."""
    data, manifest = _parts(path)
    comparison = _object(data, path)
    if comparison.get("format") != FORMAT:
        raise ReportError("error.not-a-report", name=path.name)
    try:
        checks = [*_texts(comparison), *_evidence(comparison)]
        if manifest is not None:
            checks = [*_manifest(_object(manifest, path), data, comparison), *checks]
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise ReportError("error.report-incomplete", name=path.name) from error
    return tuple(checks)


def _parts(path: Path) -> tuple[bytes, bytes | None]:
    """The comparison's JSON as it was attached, and the manifest's where there is one."""
    try:
        if finite(path).stat().st_size > _LARGEST:
            raise ReportError("error.report-too-big", name=path.name)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ReportError("error.no-file", path=str(path)) from error
    except OSError as error:
        raise ReportError("error.report-unreadable", name=path.name, reason=reason(error)) from error
    if content.startswith(b"%PDF-"):
        attached = _of_pdf(content, path)
    elif content.lstrip()[:1] == b"{":
        return content, None
    else:
        attached = _of_html(content)
    if DATA_NAME not in attached:
        raise ReportError("error.report-no-data", name=path.name)
    return attached[DATA_NAME], attached.get(MANIFEST_NAME)


def _of_pdf(content: bytes, path: Path) -> dict[str, bytes]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise ReportError("error.report-damaged", name=path.name) from error
    try:
        held = [document.get_attachment(i) for i in range(min(document.count_attachments(), 50))]
        return {each.get_name(): bytes(each.get_data()) for each in held}
    finally:
        document.close()


def _of_html(content: bytes) -> dict[str, bytes]:
    """The data blocks, brought back to the bytes they were made from (``<`` is written escaped in a page)."""
    found = {}
    for name, text in _BLOCK.findall(content.decode("utf-8", "replace")):
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            continue
        found[unescape(name)] = (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode(
            "utf-8", "replace"
        )
    return found


def _object(data: bytes, path: Path) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ReportError("error.report-data-damaged", name=path.name) from error
    if not isinstance(value, dict):
        raise ReportError("error.not-a-report", name=path.name)
    return value


# -------------------------------------------------------------------------------------- checks


def _manifest(manifest: dict[str, Any], data: bytes, comparison: dict[str, Any]) -> Iterator[Check]:
    same = hashlib.sha256(data).hexdigest() == manifest["data"]["sha256"]
    yield Check(same, f"The attached data {_are(same)} those the report was made with.")
    same = manifest["comparison"] == comparison["id"]
    yield Check(same, f"The comparison's id {_is(same)} {comparison['id']} in both.")
    for article, printed in zip(comparison["articles"], manifest["articles"], strict=False):
        same = _sha256(article["text"]) == printed["text_sha256"]
        same = same and article["source"]["sha256"] == printed["source_sha256"]
        yield Check(
            same, f"Article {article['letter']}: its fingerprints {_are(same)} those of the manifest."
        )
    same = len(comparison["articles"]) == len(manifest["articles"])
    if not same:
        yield Check(False, "Data and manifest do NOT have the same number of articles.")


def _texts(comparison: dict[str, Any]) -> Iterator[Check]:
    for article in comparison["articles"]:
        same = _sha256(article["text"]) == article["text_sha256"]
        yield Check(
            same, f"Article {article['letter']}: the text {_is(same)} the one with the SHA-256 stated."
        )


def _evidence(comparison: dict[str, Any]) -> Iterator[Check]:
    texts = {article["letter"]: article["text"] for article in comparison["articles"]}
    wrong = [
        finding["label"]
        for finding in comparison["findings"]
        for e in finding["evidence"]
        if texts[e["article"]][e["start"] : e["end"]] != e["text"]
    ]
    said = f"NOT in {', '.join(dict.fromkeys(wrong))}" if wrong else "in every finding"
    yield Check(not wrong, f"The words quoted are the words of the texts: {said}.")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _is(same: bool) -> str:
    return "is" if same else "is NOT"


def _are(same: bool) -> str:
    return "are" if same else "are NOT"
