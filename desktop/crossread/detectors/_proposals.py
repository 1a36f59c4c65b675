"""Every learned decision by name, and who proposes its candidates."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from crossread.detectors import Context
from crossread.detectors._attribution import Attributions
from crossread.detectors._candidates import Candidate
from crossread.detectors._certainty import Certainties
from crossread.detectors._claims import Claims
from crossread.detectors._dates import DatePairs
from crossread.detectors._figures import FigurePairs
from crossread.detectors._label_pairs import LabelPairs
from crossread.detectors._quotes import Quotations
from crossread.detectors._reading import readings
from crossread.detectors._spelling import Spelling
from crossread.model import Kind
from crossread.relations.scales import LEARNED_FROM as LEARNED_FROM_SCALES

PROPOSERS: dict[str, tuple[Kind, Callable[[Context], Iterable[Candidate]]]] = {
    "figure": (Kind.FIGURE, lambda c: FigurePairs(readings(c)).candidates()),
    "date": (Kind.DATE, lambda c: DatePairs(readings(c)).candidates()),
    "attribution": (Kind.ATTRIBUTION, lambda c: Attributions(claims(c)).candidates()),
    "quote": (Kind.QUOTE, lambda c: Quotations(readings(c)).candidates()),
    "certainty": (Kind.CERTAINTY, lambda c: Certainties(claims(c)).candidates()),
    "label": (Kind.NAMING, lambda c: LabelPairs(readings(c)).candidates()),
    "spelling": (Kind.NAMING, lambda c: Spelling(readings(c)).candidates()),
}

LEARNED_FROM: dict[str, Callable[[Context], Iterable[Candidate]]] = {
    "label": lambda c: LabelPairs(readings(c), LEARNED_FROM_SCALES).candidates(),
}
"""Decisions that learn from more candidates than they decide on, for want of examples."""

_LAST: list[tuple[Context, Claims]] = []


def claims(context: Context) -> Claims:
    """The claims of a comparison; the detectors of one run share them."""
    if not _LAST or _LAST[0][0] is not context:
        _LAST[:] = [(context, Claims(readings(context)))]
    return _LAST[0][1]
