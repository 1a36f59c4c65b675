"""The tables across all articles, as a page beside the texts."""

from __future__ import annotations

from crossread.ui.pages import Page
from crossread.ui.panels.across import Across
from crossread.ui.words import mark

PAGE = Page("tables", 10, mark("Tables"), "table", Across)
