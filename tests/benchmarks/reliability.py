"""Whether the confidence of findings can be believed: the share right of those said to be so sure.

Printed after the divergence benchmark, by kind and for all, with a plot in letters; with ``--predict OUT``
drawn to ``OUT.svg`` too. A finding is right where the folder's own scorer says that it matches.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from typing import Any

Row = dict[str, Any]
EDGES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
SIDE = 240
"""Length of an axis of the drawing."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The findings whose confidence lies in one range."""

    low: float
    high: float
    number: int
    said: float
    right: float


def bins(judged: Sequence[tuple[float, bool]], edges: Sequence[float] = EDGES) -> list[Bin]:
    """Mean confidence and share right in each range that holds a finding; the last one holds its end."""
    found = []
    for low, high in pairwise(edges):
        held = [(p, ok) for p, ok in judged if low <= p < high or p == high == edges[-1]]
        if held:
            said, right = sum(p for p, _ in held), sum(ok for _, ok in held)
            found.append(Bin(low, high, len(held), said / len(held), right / len(held)))
    return found


def error(found: Sequence[Bin]) -> float:
    """Expected calibration error: how far what is said lies from what is so, by number of findings."""
    total = sum(b.number for b in found)
    return sum(b.number * abs(b.said - b.right) for b in found) / total if total else 0.0


def judged(gold: Iterable[Row], predicted: Iterable[Row], scorer: Any) -> dict[str, list[tuple[float, bool]]]:
    """Confidence and verdict of each predicted finding, by kind and under ``all``."""
    events = scorer.widened({row["event"]: row for row in gold})
    found: dict[str, list[tuple[float, bool]]] = {"all": []}
    for row in predicted:
        for finding in row["findings"]:
            right = any(scorer.matches(finding, item) for item in events[row["event"]]["findings"])
            for kind in ("all", finding["kind"]):
                found.setdefault(kind, []).append((float(finding["confidence"]), right))
    return found


def lines(by_kind: dict[str, list[tuple[float, bool]]]) -> list[str]:
    """The table: ``#`` is what was right, ``|`` stands where the confidence says that it should end."""
    told = ["reliability   confidence  findings  said  right"]
    for kind, held in sorted(by_kind.items(), key=lambda item: (item[0] == "all", item[0])):
        found = bins(held)
        told += [
            f"{kind:12}  {b.low:.1f} to {b.high:.1f}  {b.number:8}  {b.said:.2f}  {b.right:.2f}  {_bar(b)}"
            for b in found
        ]
        told.append(f"calibration_error_{kind} {error(found):.3f}")
    return told


def _bar(b: Bin, length: int = 20) -> str:
    drawn = list(("#" * round(b.right * length)).ljust(length + 1, "."))
    drawn[round(b.said * length)] = "|"
    return "".join(drawn)


def drawing(found: Sequence[Bin]) -> str:
    """The same of all kinds as SVG: a point a range, larger the more findings; the diagonal is perfect."""
    most = max((b.number for b in found), default=1)
    points = "".join(
        f'<circle cx="{b.said * SIDE:.1f}" cy="{(1 - b.right) * SIDE:.1f}" r="{3 + 7 * b.number / most:.1f}">'
        f"<title>{b.number} findings: said {b.said:.2f}, right {b.right:.2f}</title></circle>"
        for b in found
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 {SIDE + 20} {SIDE + 20}">'
        f'<path d="M0 0V{SIDE}H{SIDE}M0 {SIDE}L{SIDE} 0" fill="none" stroke="gray"/>{points}</svg>\n'
    )


def load(scorer: Path) -> Any:
    """The folder's scorer as a module."""
    spec = spec_from_file_location("divergence_scorer", scorer)
    if spec is None or spec.loader is None:
        raise ValueError(f"{scorer.name} is no Python file")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(gold: Sequence[Row], predicted: Sequence[Row], scorer: Path, out: Path | None) -> None:
    """Print the table, and draw it beside kept predictions."""
    by_kind = judged(gold, predicted, load(scorer))
    print("\n".join(lines(by_kind)))
    if out is not None:
        out.with_suffix(".svg").write_text(drawing(bins(by_kind["all"])), "utf-8")
