"""Units, currencies and their names in one language, read from ``resources/lexicon``."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from crossread.mentions.numerals.lexicon import Phrases, load, phrases
from crossread.mentions.numerals.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: what it measures, and its factor to the SI unit of that."""

    name: str
    dimension: str
    si: Decimal


@dataclass(frozen=True, slots=True)
class Units:
    """How units and currencies are written. Phrases are split as ``tokenize`` splits text."""

    symbols: Phrases
    """Case matters."""
    tight: dict[str, str]
    """Letters that are a unit only where they touch the digits."""
    names: Phrases
    signs: Phrases
    """Currency signs before an amount; case matters."""
    signs_after: Phrases
    tight_signs: frozenset[str]
    money_names: Phrases
    weak_money: frozenset[str]
    minor: dict[str, str]
    money_context: frozenset[str]
    """Words beside which "pounds" are money."""
    per: frozenset[str] = frozenset()
    per_known: frozenset[str] = frozenset()
    adverbs: dict[str, str] = field(default_factory=dict)
    denominators: frozenset[str] = frozenset()
    lengthy: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    ago: frozenset[str] = frozenset()
    rates: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Abbreviated counts per something: "ppg" -> ("points", "game")."""


@cache
def catalogue() -> dict[str, Unit]:
    """All units by canonical name."""
    return {k: Unit(k, v["of"], Decimal(v["si"])) for k, v in load("common", "units").items()}


@cache
def units(language: str) -> Units:
    """The units as a language writes them; signs and symbols only where we have no names."""
    common, money = load("common", "units"), load("common", "currencies")
    own, own_money = load(language, "units"), load(language, "currencies")
    per = own.get("per", {})
    return Units(
        symbols=written({s: k for k, v in common.items() for s in v.get("symbols", ())}),
        tight={s: k for k, v in common.items() for s in v.get("tight", ())},
        names=written({p: k for k, v in own.get("names", {}).items() for name in v for p in plurals(name)}),
        signs=written(money.get("signs", {})),
        signs_after=written({**money.get("signs", {}), **money.get("after_only", {})}),
        tight_signs=frozenset(money.get("tight_only", {}).get("signs", ())),
        money_names=written(_money_names(own_money)),
        weak_money=frozenset(p for n in own_money.get("weak", {}).get("names", ()) for p in plurals(n)),
        minor=own_money.get("minor", {}),
        money_context=frozenset(own_money.get("weak", {}).get("context", ())),
        per=frozenset(per.get("always", ())),
        per_known=frozenset(per.get("before_known", ())),
        adverbs=per.get("adverbs", {}),
        denominators=frozenset(per.get("denominators", ())),
        lengthy=frozenset(own.get("dimension_words", {}).get("length", ())),
        age_words=frozenset(own.get("ages", {}).get("before", ())),
        ago=frozenset(per.get("not_before", ())),
        rates={k: (v[0], v[1]) for k, v in own.get("rates", {}).items()},
    )


def _money_names(own: dict[str, Any]) -> dict[str, str]:
    table = {p: code for name, code in own.get("names", {}).items() for p in plurals(name.replace("_", " "))}
    table |= {p: code for name, code in own.get("of", {}).items() for p in plurals(name)}
    return table


def plurals(name: str) -> tuple[str, ...]:
    """A name and its regular plural."""
    return (name, name + "s") if name[-1].isalpha() and not name.endswith("s") else (name,)


def written(table: dict[str, str]) -> Phrases:
    """A table keyed by phrase, split into the tokens the tokenizer makes of it."""
    by_first: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for text, value in table.items():
        words = tuple(t.text for t in tokenize(text))
        by_first.setdefault(words[0], []).append((words, value))
    return {k: tuple(sorted(v, key=lambda pair: -len(pair[0]))) for k, v in by_first.items()}


def dimension(unit: str) -> str:
    """What a unit measures: "length", "money", "share", "" for a plain count, or itself where unknown.

    A rate keeps its denominator: "USD/barrel" is "money/barrel".
    """
    known = catalogue().get(unit)
    if known is not None:
        return known.dimension
    top, slash, low = unit.partition("/")
    if top in catalogue():
        return f"{catalogue()[top].dimension}{slash}{low}"
    if len(top) == 3 and top.isupper():
        return f"money{slash}{low}"
    return unit


def to_si(value: Decimal, unit: str) -> Decimal:
    """A value in the SI unit of its dimension; counts, money and angles stay as they are."""
    top, slash, _ = unit.partition("/")
    known = catalogue().get(unit) or (catalogue().get(top) if slash else None)
    return value * known.si if known is not None else value


__all__ = ["Unit", "Units", "catalogue", "dimension", "load", "phrases", "to_si", "units", "written"]
