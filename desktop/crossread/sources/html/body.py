"""The paragraphs of an article's body."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from lxml import etree
from trafilatura import bare_extraction

from crossread.sources.html.parse import Tree

# What a parser library lets out on broken pages.
FAULTS = (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError, etree.LxmlError)


def paragraphs_of(tree: Tree) -> list[str]:
    """Paragraph by paragraph, headings and list items included."""
    try:
        document: Any = bare_extraction(deepcopy(tree), include_comments=False, with_metadata=False)
    except FAULTS:
        document = None
    if document is None or document.body is None:
        return []
    return ["".join(block.itertext()) for block in document.body]
