"""What travels with a report: the comparison as JSON and a manifest of fingerprints."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from crossread import __version__
from crossread.model import Comparison, Pulse, Session, letter, still
from crossread.report.data import as_text
from crossread.report.references import comparison_id, text_sha256

DATA_NAME = "comparison.json"
MANIFEST_NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the report. ``relationship`` is PDF/A-3's: data or supplement.

    ``description`` names a phrase of the report's words.
    """

    name: str
    text: str
    media_type: str
    relationship: str
    description: str


def attachments(
    comparison: Comparison, session: Session | None, pulse: Pulse = still
) -> tuple[Attachment, ...]:
    """``comparison.json`` and ``manifest.json``, the latter with the former's SHA-256.

    ``pulse`` hears inside it, and may raise to stop.
    """
    data = as_text(comparison, session, pulse)
    manifest = manifest_text(comparison, data)
    return (
        Attachment(DATA_NAME, data, "application/json", "data", "attachment.data"),
        Attachment(MANIFEST_NAME, manifest, "application/json", "supplement", "attachment.manifest"),
    )


def manifest_text(comparison: Comparison, data: str) -> str:
    """JSON: for every article the SHA-256 of captured bytes and extracted text, and that of the data."""
    made = {
        "format": "crossread-manifest",
        "version": 1,
        "program": f"Crossread {__version__}",
        "rules": comparison.rules,
        "comparison": comparison_id(comparison),
        "data": {"name": DATA_NAME, "sha256": hashlib.sha256(data.encode()).hexdigest()},
        "articles": [
            {
                "letter": letter(i),
                "id": a.id,
                "source_sha256": a.source.sha256,
                "source_bytes": a.source.size,
                "text_sha256": text_sha256(a.text),
                "text_code_points": len(a.text),
            }
            for i, a in enumerate(comparison.articles)
        ],
        "note": "A fingerprint shows that bytes did not change since capture; not that the page was real.",
    }
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"
