"""Currency signs before and after an amount, and names of currencies."""

from __future__ import annotations

import re

from crossread.mentions.figures.reading import Draft, Line
from crossread.mentions.numerals.lexicon import load


def stated_dollar(text: str, language: str) -> str:
    """The dollar a text says its bare "$" are: "all figures in Canadian dollars"; "" where it does not."""
    stated = load(language, "currencies").get("stated", {})
    names = load(language, "currencies").get("of", {})
    if "$" not in text or not stated:
        return ""
    for hit in re.finditer(stated["pattern"], text, re.IGNORECASE):
        code = names.get(f"{hit['country'].lower()} dollar")
        if code:
            return str(code)
    return ""


def sign_before(line: Line, draft: Draft) -> None:
    """$5, US $5, $-50.8bn, AUD1.5m, dlrs 1,667: sets unit and ``left``."""
    i = draft.first
    if line.word(i - 1) in ("-", "−") and not line.gap(i) and not line.gap(i - 1):
        found = line.match_back(i - 1, line.units.signs, lower=False)
        if found is not None:
            draft.unit, draft.left = found
            draft.negative = True
            return
    if line.word(i - 1) == "." and not line.gap(i - 1):
        found = line.match_back(i, line.units.signs, lower=False)
    else:
        found = line.match_back(i, line.units.signs, lower=False)
    if found is None:
        return
    unit, start = found
    sign = line.word(i - 1)
    if sign in line.units.tight_signs and line.gap(i):
        return
    if sign == "$":
        unit, start = _dollar(line, start, line.dollar or unit)
    draft.unit, draft.left = unit, start


_DOLLARS = {
    "us": "USD",
    "u.s.": "USD",
    "c": "CAD",
    "ca": "CAD",
    "a": "AUD",
    "au": "AUD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
}


def _dollar(line: Line, start: int, unit: str) -> tuple[str, int]:
    """ "C $6", "US $58.24", "HK $216,925": a country's letters before the sign, even with a space."""
    before = line.word(start - 1)
    code = _DOLLARS.get(before.lower())
    if code is not None and before.isupper() and (before != "A" or not line.gap(start)):
        return code, start - 1
    return unit, start


def name_after(line: Line, draft: Draft) -> bool:
    """Currency words or signs after the number: 15 euros, 2 million U.S. dollars, 1,200€, 110 JPY."""
    i = draft.right
    hyphen = 1 if line.word(i) == "-" and not line.gap(i) else 0
    named = line.match(i + hyphen, line.units.money_names)
    if named is not None and _strong(line, draft, named[1]):
        if not draft.unit:
            draft.unit = named[0]
        draft.right = named[1]
        return True
    minor = line.units.minor.get(line.low(i + hyphen))
    letter = line.word(i + hyphen)
    if minor is not None and not draft.unit and (len(letter) > 1 or (letter.islower() and not line.gap(i))):
        draft.unit, draft.right = minor, i + hyphen + 1
        return True
    if draft.unit.endswith("D") and line.low(i) in ("u.s.", "us") and line.gap(i):
        draft.right = i + 1
        return False
    sign = line.match(i, line.units.signs_after, lower=False)
    if sign is None:
        return False
    unit, after = sign
    if draft.unit:
        if line.word(i) in ("US", "U.S.", "USD", "CAD", "AUD") or unit == draft.unit:
            draft.right = after
        return False
    if line.word(i) == "$" and (line.word(after)[:1].isdigit() and not line.gap(after)):
        return False  # "5 $6": the sign belongs to the next amount
    if not _after(line, i):
        return False
    draft.unit, draft.right = unit, after
    return True


def _after(line: Line, i: int) -> bool:
    """Letters such as N, Sh, PS open an amount; only codes, signs and "R", "kn", "kr" follow one."""
    text = line.word(i)
    return (
        not text.isalpha() or len(text) == 3 or text in ("R", "kn", "kr", "zł", "Kč", "Ft", "TL", "RM", "Rs")
    )


def _strong(line: Line, draft: Draft, after: int) -> bool:
    """Words such as "pounds", "won" are money only with a scale word, a country, or a sign."""
    last = line.low(after - 1)
    if last not in line.units.weak_money:
        return True
    if draft.scaled or draft.unit or after - draft.right > 1:
        return True
    return any(t.low in line.units.money_context for t in line.tokens)
