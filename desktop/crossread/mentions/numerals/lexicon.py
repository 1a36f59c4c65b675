"""The number words of one language, read from ``resources/lexicon/<language>/numbers.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from crossread.paths import resource, resources

Phrases = dict[str, tuple[tuple[tuple[str, ...], Any], ...]]
"""First word of a phrase -> (all its words, what it stands for), longest first."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Words to values. ``compound`` languages write several elements as one word (dreihundertzwei)."""

    language: str
    decimal: str = "."
    spaced: bool = False
    """Whether a plain space groups digits (1 234)."""
    cardinals: dict[str, int] = field(default_factory=dict)
    multipliers: dict[str, int] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    collective: dict[str, int] = field(default_factory=dict)
    suffixes: dict[str, int] = field(default_factory=dict)
    ordinals: dict[str, int] = field(default_factory=dict)
    fractions: dict[str, int] = field(default_factory=dict)
    alone: dict[str, int] = field(default_factory=dict)
    not_half_after: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    halves: Phrases = field(default_factory=dict)
    vague: Phrases = field(default_factory=dict)
    vague_times: Phrases = field(default_factory=dict)
    compound: bool = False
    vigesimal: bool = False
    """Whether four twenties are eighty (quatre-vingts)."""
    link: str = ""
    """What joins unit and ten inside one word ("und" in einundzwanzig)."""
    prefix: str = ""
    """A joiner written onto the next word (Arabic "و")."""
    starters: frozenset[str] = frozenset()


@cache
def numbers(language: str) -> Numbers:
    """The lexicon of a language; digits only (and no words) where we have none."""
    data = load(language, "numbers")
    return _read(language, data) if data else Numbers(language)


@cache
def load(language: str, name: str) -> dict[str, Any]:
    """One table of the lexicon, empty where a language has none."""
    if not language.isalpha():
        return {}
    path = resource("lexicon", language, f"{name}.toml")
    if not path.is_file():
        return {}
    with path.open("rb") as handle:
        return tomllib.load(handle)


def languages() -> list[str]:
    """The languages whose number words we have."""
    return sorted(p.parent.name for p in (resources() / "lexicon").glob("*/numbers.toml"))


def _read(language: str, data: dict[str, Any]) -> Numbers:
    tables = {
        name: {str(k).lower(): int(v) for k, v in data.get(key, {}).items()}
        for name, key in (
            ("cardinals", "cardinals"),
            ("multipliers", "multipliers"),
            ("scales", "scales"),
            ("collective", "collective"),
            ("suffixes", "suffixes"),
            ("ordinals", "ordinals"),
            ("fractions", "fractions"),
            ("alone", "fractions_alone"),
        )
    }
    vague, times = phrases(data.get("vague", {})), phrases(data.get("vague_times", {}))
    starters = {*vague, *times, *data.get("articles", ())}
    for name in ("cardinals", "multipliers", "collective", "ordinals", "alone", "scales"):
        starters |= tables[name].keys()
    return Numbers(
        language,
        data.get("decimal", "."),
        " " in data.get("groups", ()),
        not_half_after=frozenset(data.get("fraction_context", {}).get("not_after", ())),
        joiners=frozenset(data.get("and", ())),
        points=frozenset(data.get("point", ())),
        articles=frozenset(data.get("articles", ())),
        halves=phrases(dict.fromkeys(data.get("half_after", ()), Decimal("0.5"))),
        vague=vague,
        vague_times=times,
        vigesimal=bool(data.get("vigesimal", False)),
        compound=bool(data.get("compound", False)),
        link=data.get("link", ""),
        prefix=data.get("prefix", ""),
        starters=frozenset(starters),
        **tables,
    )


def phrases(table: dict[str, Any]) -> Phrases:
    """A table of phrases by first word, longest first, so that the first match is the longest."""
    by_first: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for text, value in table.items():
        words = tuple(text.lower().split())
        by_first.setdefault(words[0], []).append((words, value))
    return {k: tuple(sorted(v, key=lambda pair: -len(pair[0]))) for k, v in by_first.items()}
