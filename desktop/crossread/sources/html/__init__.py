"""From a web page to a draft: parsing, body, metadata, warnings."""

from __future__ import annotations

from crossread.sources.html.page import read_page

__all__ = ["read_page"]
