"""Pages beside the texts: a new one is one file here with a ``PAGE``.

Each page is made when its tab is first opened, listens to the desk, and asks for a jump to the texts by
emitting ``words_asked(int, Span)`` or ``finding_asked(str)`` if it has those signals.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from crossread.ui.desk import Desk
from crossread.ui.style import Style


@dataclass(frozen=True, slots=True)
class Page:
    """``title`` is marked for translation; ``order`` its place among the tabs (the texts are first)."""

    id: str
    order: int
    title: str
    icon: str
    make: Callable[[Desk, Style], QWidget]


def all_pages() -> tuple[Page, ...]:
    """Every page of this folder, in order."""
    found = [
        importlib.import_module(f"{__name__}.{module.name}").PAGE
        for module in pkgutil.iter_modules(__path__)
        if not module.name.startswith("_")
    ]
    return tuple(sorted(found, key=lambda page: page.order))
