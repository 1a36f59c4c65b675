"""How the ledger words a quantity and a value."""

from __future__ import annotations

from decimal import Decimal

from crossread.model import Bound, Figure
from crossread.relations.arithmetic import plain
from crossread.relations.intervals import interval

_SIGN = {Bound.AT_LEAST: "≥ ", Bound.AT_MOST: "≤ ", Bound.ABOUT: "≈ ", Bound.EXACT: ""}
_UNIT = {"percent": "%", "percentage_point": "percentage points", "basis_point": "basis points"}
_PLAIN_KINDS = {"killed": "people killed", "injured": "people injured", "missing": "people missing"}


def normalised(figure: Figure) -> str:
    """The value as shown in brackets: "≥ 200", "1,600–1,700", "≈ 5,000 km", "≥ 24" for "dozens"."""
    value = plain(figure.low)
    if figure.high is None or (interval(figure).high is None and figure.vague):
        value = f"≥ {value}"
    elif figure.high != figure.low:
        value = f"{value}–{plain(figure.high)}"
    sign = "" if figure.vague else _SIGN[figure.bound]
    return f"{sign}{value}{unit_words(figure.unit)}"


def unit_words(unit: str) -> str:
    """A unit after a value, with its space: " USD", "%"; "" for a plain count."""
    if not unit:
        return ""
    if unit == "percent":
        return "%"
    return " " + _UNIT.get(unit, unit.replace("_", " ").replace("/", " per "))


def quantity_title(figure: Figure, places: frozenset[str]) -> str:
    """What a row counts: "people killed · Kenya", "Americans killed", "reward · USD"."""
    group = next((s.text for s in figure.scopes if s.kind == "group"), "")
    counted = " ".join((*figure.modifiers, figure.noun)).strip()
    general = figure.noun.lower() in ("", "people", "others", "person", figure.kind, figure.verb)
    if group and figure.kind:
        title = f"{counted if not general else group} {figure.kind}"
    elif figure.kind and general:
        title = _PLAIN_KINDS.get(figure.kind, figure.kind)
    elif figure.kind and figure.role == "count":
        title = f"{counted}: {figure.kind}"
    else:
        title = figure.kind or counted or figure.role
    if figure.unit:
        title = f"{title} ({unit_words(figure.unit).strip()})"
    return f"{title} · {', '.join(sorted(places))}" if places else title


def span_of_values(low: Decimal, high: Decimal) -> str:
    """Both ends of a scale, for a caption."""
    return plain(low) if low == high else f"{plain(low)} to {plain(high)}"
