"""Everything the user can do, as tables. A new action is one line in a file of this folder.

The menus, the shortcuts page and the tests are made from ``all_acts``; nothing else lists actions.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.ui.menubar import MENUS

if TYPE_CHECKING:
    from crossread.ui.window import Window

Run = Callable[["Window"], object]
Ask = Callable[["Window"], bool]


@dataclass(frozen=True, slots=True)
class Act:
    """One action. ``menu`` is an id of ``MENUS``, ``order`` its place there (tens part groups by a rule).

    ``keys`` are in Qt's portable form, the first one shown; ``checked`` makes it a switch; ``sub``
    names a submenu (translated where shown).
    """

    id: str
    menu: str
    order: int
    text: str
    run: Run
    keys: tuple[str, ...] = ()
    icon: str = ""
    enabled: Ask | None = None
    checked: Ask | None = None
    sub: str = ""


def all_acts() -> tuple[Act, ...]:
    """Every action of every table in this folder, in the order of the menus."""
    acts: list[Act] = []
    for module in pkgutil.iter_modules(__path__):
        acts.extend(importlib.import_module(f"{__name__}.{module.name}").ACTS)
    menus = [id for id, _ in MENUS]
    return tuple(sorted(acts, key=lambda act: (menus.index(act.menu), act.order)))


def some(window: Window) -> bool:
    """Enabled while there is an article."""
    return bool(window.desk.session.entries)


def compared(window: Window) -> bool:
    """Enabled while there is a comparison."""
    return window.desk.comparison is not None


def chosen(window: Window) -> bool:
    """Enabled while a finding is chosen."""
    return window.desk.current is not None
