"""The tables across all articles, as a page beside the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossread.ui.desk import Desk
from crossread.ui.pages import Page
from crossread.ui.style import Style
from crossread.ui.words import mark

if TYPE_CHECKING:
    from crossread.ui.panels.across import Across


def _make(desk: Desk, style: Style) -> Across:
    from crossread.ui.panels.across import Across  # with all that the tables are made from

    return Across(desk, style)


PAGE = Page("tables", 10, mark("Tables"), "table", _make)
