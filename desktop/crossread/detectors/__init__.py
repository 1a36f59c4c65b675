"""From aligned articles to findings: one kind of difference, one file.

A detector is a function from a ``Context`` to findings, registered with ``@detector``. Modules of
this folder are found by name, so a new detector is one new file plus its folder of cases under
``tests/detectors/``. Detectors know nothing of each other, neither paint nor word HTML.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache

from crossread.detectors._run import Run
from crossread.errors import Cancelled
from crossread.model import Alignment, Article, Finding, Kind, Mentions, Progress, silent
from crossread.settings import DEFAULT, Settings
from crossread.wording import known, say


@dataclass(frozen=True, slots=True)
class Context:
    """What a detector may look at: parallel tuples of articles and mentions, and their alignment."""

    articles: tuple[Article, ...]
    mentions: tuple[Mentions, ...]
    alignment: Alignment
    settings: Settings = field(default=DEFAULT)
    run: Run = field(default_factory=Run, compare=False, repr=False)
    """How detectors tell that work goes on, and what they left out."""


Finder = Callable[[Context], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Detector:
    """``id`` names its folder of cases; ``title`` stands in the catalogues as ``check.<id>``."""

    id: str
    title: str
    kind: Kind
    find: Finder

    @property
    def named(self) -> str:
        """The title, to be said in other languages where the catalogues know it."""
        return say(f"check.{self.id}") if known(f"check.{self.id}") else self.title


_REGISTERED: dict[str, Detector] = {}


def detector(id: str, title: str, kind: Kind) -> Callable[[Finder], Finder]:
    """Register a function as the detector ``id``. Raises ValueError where the id is taken."""

    def register(find: Finder) -> Finder:
        if id in _REGISTERED:
            raise ValueError(f"two detectors are called {id}")
        _REGISTERED[id] = Detector(id, title, kind, find)
        return find

    return register


@cache
def all_detectors() -> tuple[Detector, ...]:
    """Every detector of this folder, in the order of their kinds."""
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            importlib.import_module(f"{__name__}.{module.name}")
    order = list(Kind)
    return tuple(sorted(_REGISTERED.values(), key=lambda d: (order.index(d.kind), d.id)))


def find_all(context: Context, progress: Progress = silent) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """The findings of every detector, and a notice for each that failed; the others go on."""
    findings: list[Finding] = []
    run = context.run
    run.watch(progress)
    wanted = [d for d in all_detectors() if d.kind in context.settings.kinds]
    for done, each in enumerate(wanted):
        run.start(say("progress.differences", title=each.named), done / len(wanted), 1 / len(wanted))
        try:
            findings.extend(each.find(context))
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 - one failing detector must not take the others down
            told = f"{type(error).__name__}: {error}"
            run.notice(say("notice.check-failed", title=each.named, error=told))
    return tuple(findings), tuple(run.notices)
