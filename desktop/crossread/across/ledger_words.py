"""How the ledger words a quantity and a value."""

from __future__ import annotations

from crossread.model import Bound, Figure
from crossread.relations.arithmetic import grouped
from crossread.relations.intervals import interval
from crossread.wording import known, named, say

_SIGN = {
    Bound.AT_LEAST: "value.at-least",
    Bound.AT_MOST: "value.at-most",
    Bound.ABOUT: "value.about",
    Bound.EXACT: "",
}


def normalised(figure: Figure) -> str:
    """The value as shown in brackets: "≥ 200", "1,600–1,700", "≈ 5,000 km", "≥ 24" for "dozens"."""
    value = grouped(figure.low)
    if figure.high is None or (interval(figure).high is None and figure.vague):
        value = say("value.at-least", value=value)
    elif figure.high != figure.low:
        value = say("value.range", low=value, high=grouped(figure.high))
    sign = "" if figure.vague else _SIGN[figure.bound]
    value = say(sign, value=value) if sign else value
    if not figure.unit:
        return value
    if figure.unit == "percent":
        return say("value.percent", value=value)
    return say("value.unit", value=value, unit=unit_words(figure.unit))


def unit_words(unit: str) -> str:
    """A unit as words: "USD", "kilometre per hour", "%"."""
    if unit == "percent":
        return "%"
    told = named("unit", unit)
    return told if told is not unit else unit.replace("_", " ").replace("/", " per ")


def quantity_title(figure: Figure, places: frozenset[str]) -> str:
    """What a row counts: "people killed · Kenya", "Americans killed", "reward · USD"."""
    title = _thing(figure)
    if figure.unit:
        title = say("title.unit", title=title, unit=unit_words(figure.unit))
    return say("title.place", title=title, places=tuple(sorted(places))) if places else title


def _thing(figure: Figure) -> str:
    """What is counted or measured, by its kind where that is known, and by the text's own noun."""
    group = next((s.text for s in figure.scopes if s.kind == "group"), "")
    counted = " ".join((*figure.modifiers, figure.noun)).strip()
    general = figure.noun.lower() in ("", "people", "others", "person", figure.kind, figure.verb)
    kind = named("quantity", figure.kind)
    if group and figure.kind:
        return say("title.counted", counted=counted if not general else group, kind=kind)
    if figure.kind and general:
        return say(f"people.{figure.kind}") if known(f"people.{figure.kind}") else kind
    if figure.kind and figure.role == "count":
        return say("title.counted-kind", counted=counted, kind=kind)
    return kind or counted or named("role", figure.role)
