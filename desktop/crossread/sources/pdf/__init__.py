"""PDF text put back in reading order from the places of its letters."""

from __future__ import annotations

from crossread.sources.pdf.document import Document, read_document

__all__ = ["Document", "read_document"]
