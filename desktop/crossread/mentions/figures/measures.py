"""Units after a number, rates ("per", "a week"), ages, and what a lone "m" means."""

from __future__ import annotations

from crossread.mentions.figures.lexicon import catalogue
from crossread.mentions.figures.money import name_after, sign_before
from crossread.mentions.figures.reading import Draft, Line

_TIMES = {"time"}


def read_unit(line: Line, draft: Draft) -> None:
    """Set unit, role and ``right``; settle a suffix that may be a scale or a unit."""
    sign_before(line, draft)
    if draft.suffix:
        _settle_suffix(line, draft)
    if not name_after(line, draft) and not draft.unit:
        _measure(line, draft)
    if draft.unit:
        _rate(line, draft)
    elif draft.form in ("digits", "words"):
        _count_rate(line, draft)
    _role(line, draft)


def _settle_suffix(line: Line, draft: Draft) -> None:
    """ "1.2m": million with a currency or before what is counted, metres before "long" or nothing."""
    letter = draft.suffix
    after = draft.last + 1
    if draft.unit:
        scale = letter in "mMbBtT"
    elif letter in "M":
        scale = True
    elif letter == "m":
        scale = _counts(line, after)
    else:
        scale = False
    if scale:
        draft.low, draft.high = draft.low * draft.factor, draft.high * draft.factor
        draft.last = draft.right = after
        draft.scaled = True


def _counts(line: Line, i: int) -> bool:
    """Whether a plural (within a few words) follows, as after "1.2m tonnes", not "37m long"."""
    for j in range(i, i + 4):
        low = line.low(j)
        if (
            not low[:1].isalpha()
            or low in line.units.lengthy
            or low in ("from", "of", "in", "at", "and", "to")
        ):
            return False
        if low in ("people", "men", "women", "children") or (
            low.endswith("s") and not low.endswith("ss") and len(low) > 3
        ):
            return True
    return False


def _measure(line: Line, draft: Draft) -> None:
    i = draft.right
    hyphen = 1 if line.word(i) in "-–" and line.word(i) and not line.gap(i) and not line.gap(i + 1) else 0
    at = i + hyphen
    if draft.form == "fraction" and line.low(at) in line.numbers.articles:
        at += 1  # "half a percentage point"
    symbol = line.match(at, line.units.symbols, lower=False)
    name = line.match(at, line.units.names)
    found = max((f for f in (symbol, name) if f is not None), key=lambda f: f[1], default=None)
    if found is None and _loose_scale(line, draft, at):
        return
    if found is None and line.word(at) in line.units.tight:
        word = line.word(at)
        if not line.gap(at) or (
            word.isupper() and len(word) == 1 and draft.form == "digits" and _ends(line, at + 1)
        ):
            found = line.units.tight[word], at + 1
    if found is None or not _plausible(line, draft, found, at):
        return
    draft.unit, draft.right = found


def _loose_scale(line: Line, draft: Draft, at: int) -> bool:
    """ "8 B people", "3 M users": a capital scale letter set apart, before what is counted."""
    factor = line.numbers.suffixes.get(line.low(at)) if line.word(at) in ("B", "M", "K", "T") else None
    if factor is None or draft.scaled or draft.form != "digits" or not _counts(line, at + 1):
        return False
    draft.low, draft.high = draft.low * factor, draft.high * factor
    draft.last = draft.right = at + 1
    draft.scaled = True
    return True


def _ends(line: Line, i: int) -> bool:
    """Whether no capitalised name goes on here ("7 C Street", "32 F-35 jets")."""
    return (line.word(i) != "-" or line.gap(i)) and not line.word(i)[:1].isupper()


def _plausible(line: Line, draft: Draft, found: tuple[str, int], at: int) -> bool:
    unit = found[0]
    if draft.form == "ordinal":
        return False
    if (
        unit in ("second", "quarter_year")
        and draft.form != "digits"
        and draft.low == 1
        and line.low(at) == "second"
    ):
        return False
    # "two second-half goals", "one minute" are no trouble; "20 second-tier clubs" is an ordinal
    return not (line.low(at) == "second" and line.word(at + 1) == "-" and draft.form == "words")


def _rate(line: Line, draft: Draft) -> None:
    """What a measure is per: "$14.95 a month", "barrels a day", "$80 per sq m", "percent/year"."""
    i = _past_conversion(line, draft.right)
    hyphens = 0
    if line.word(i) == "-" and line.low(i + 1) in (*line.units.per, *line.units.per_known):
        i, hyphens = i + 1, 1
    low = line.low(i)
    if (line.word(i) == "/" and line.word(i + 1).isalpha()) or low in line.units.per:
        opens = "always"
    elif low in line.units.per_known:
        opens = "known"
    elif low in line.units.adverbs and draft.unit in catalogue():
        return
    else:
        return
    at = i + 1 + (1 if hyphens and line.word(i + 1) == "-" else 0)
    if line.low(at + 1) in line.units.ago:
        return  # "from $3.1 billion a year earlier"
    unit = line.match(at, line.units.symbols, lower=False) or line.match(at, line.units.names)
    if unit is not None:
        name, after = unit
        if opens == "known" and not _known(name, line.low(at), line):
            return
        draft.unit = f"{draft.unit}/{name}"
        draft.right = after if i == draft.right + hyphens else draft.right
        return
    word = line.low(at)
    if word.isalpha() and (opens == "always" or word in line.units.denominators):
        draft.unit = f"{draft.unit}/{singular(word)}"
        draft.right = at + 1 if i == draft.right + hyphens else draft.right


def _past_conversion(line: Line, i: int) -> int:
    """Past a short conversion in brackets: "A$5 (US$3.10) per share"."""
    if line.word(i) != "(":
        return i
    for j in range(i + 1, i + 7):
        if line.word(j) == ")":
            return j + 1
    return i


def _count_rate(line: Line, draft: Draft) -> None:
    """ "20 per week", "15.3 ppg": a count per something, without its own noun between."""
    rate = line.units.rates.get(line.low(draft.right))
    if rate is not None and draft.form == "digits":
        draft.noun, draft.unit = rate[0], f"/{rate[1]}"
        draft.right += 1
        return
    if line.low(draft.right) in line.units.per:
        unit = line.match(draft.right + 1, line.units.names)
        if unit is not None and _known(unit[0], "", line):
            draft.unit, draft.right = f"/{unit[0]}", unit[1]


def _known(name: str, word: str, line: Line) -> bool:
    unit = catalogue().get(name)
    return word in line.units.denominators or (unit is not None and unit.dimension == "time")


def singular(word: str) -> str:
    """A rough English singular: shares -> share."""
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _role(line: Line, draft: Draft) -> None:
    unit = draft.unit
    if draft.form == "ordinal":
        draft.role = "ordinal"
    elif not unit:
        draft.role = "share" if draft.form == "fraction" and draft.low < 1 else "count"
    elif unit.endswith("_old"):
        draft.role = "age"
    elif unit in ("percent", "permille", "percentage_point", "basis_point"):
        draft.role = "share"
    elif unit.startswith("/"):
        draft.role = "rate"
    elif unit.split("/")[0] in catalogue():
        draft.role = "measure"
    else:
        draft.role = "money"
