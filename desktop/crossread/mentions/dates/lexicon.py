"""Date words and orders of one language, compiled from ``resources/lexicon/<language>/dates.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from crossread.mentions.numerals.lexicon import load

CLASSES = ("MONTH", "WEEKDAY", "SEASON", "UNIT", "PART", "TURN", "FIXED", "WAY", "EDGE", "DECADE")


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a rule: any of ``options`` (a class in capitals, or a word), perhaps absent."""

    options: tuple[str, ...]
    optional: bool


Rule = tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Dates:
    """Word -> [(class, value)], and the rules by what may open them."""

    words: dict[str, tuple[tuple[str, Any], ...]]
    rules: dict[str, tuple[tuple[Rule, frozenset[str] | None], ...]]
    """What opens a rule -> the rule, and what must follow the opening token (None: not known)."""
    holidays: dict[str, tuple[tuple[tuple[str, ...], Any], ...]]
    dotted: frozenset[str] = frozenset()
    lone: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    extra: dict[str, frozenset[str]] = field(default_factory=dict)


_PIECE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\S")


@cache
def dates(language: str) -> Dates:
    """The lexicon of a language; numeric dates only where we have none."""
    data = load(language, "dates") or {"rules": {"orders": ["ISO", "NUMERIC"]}}
    words: dict[str, list[tuple[str, Any]]] = {}
    for name in CLASSES:
        for word, value in data.get(name, {}).items():
            words.setdefault(word, []).append((name, value))
    short, tense = data.get("abbreviated", {}), data.get("tense", {})
    return Dates(
        {w: tuple(v) for w, v in words.items()},
        _by_opening(data.get("rules", {}).get("orders", ())),
        _holidays(data.get("HOLIDAY", {})),
        dotted=frozenset(short.get("dotted", ())),
        lone=frozenset(short.get("lone", ())),
        capital=frozenset(short.get("capital", ())),
        future=frozenset(tense.get("future", ())),
        past=frozenset(tense.get("past", ())),
        extra={k: frozenset(v) for k, v in data.get("extra", {}).items()},
    )


def _holidays(table: dict[str, Any]) -> dict[str, tuple[tuple[tuple[str, ...], Any], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for text, value in table.items():
        pieces = tuple(_PIECE.findall(text))
        by_first.setdefault(pieces[0], []).append((pieces, value))
    return {k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in by_first.items()}


_ONE_TOKEN = frozenset({"TURN", "EDGE", "FIXED", "UNIT", "PART", "SEASON"})


def _by_opening(orders: list[str]) -> dict[str, tuple[tuple[Rule, frozenset[str] | None], ...]]:
    table: dict[str, list[tuple[Rule, frozenset[str] | None]]] = {}
    for order in orders:
        rule = tuple(_element(part) for part in order.split())
        for k, element in enumerate(rule):
            for option in element.options:
                table.setdefault(option, []).append((rule, _following(rule, k, option)))
            if not element.optional:
                break
    return {k: tuple(v) for k, v in table.items()}


def _following(rule: Rule, k: int, option: str) -> frozenset[str] | None:
    """What may stand right after element k, None where it may end there or take several tokens."""
    if option.isupper() and option not in _ONE_TOKEN:
        return None
    options: set[str] = set()
    for element in rule[k + 1 :]:
        options |= set(element.options)
        if not element.optional:
            return frozenset(options)
    return None


def _element(part: str) -> Element:
    optional = part.endswith("?") and len(part) > 1
    return Element(tuple((part[:-1] if optional else part).split("|")), optional)
