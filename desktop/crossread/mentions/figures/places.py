"""Places named in a sentence: where they stand, and whether something is said to be there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Line
from crossread.mentions.names_fold import country_of, country_of_capital, country_of_people
from crossread.mentions.words import lexicon_lines


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens ``first`` … ``last - 1``. ``located``: "in Kenya"; else "the Kenya bombing"."""

    first: int
    last: int
    located: bool


@cache
def word_set(language: str, key: str) -> frozenset[str]:
    """A set of ``quantities.toml``, section "places"."""
    return frozenset(load(language, "quantities").get("places", {}).get(key, ()))


@cache
def _cities() -> dict[str, str]:
    table = {}
    for line in lexicon_lines("cities.txt"):
        country, _, names = line.partition(":")
        for name in names.split(";"):
            table[plain(name)] = country.strip()
    return table


def plain(name: str) -> str:
    """A place name for comparing: lower-case, hyphens as spaces, no "the"."""
    return " ".join(name.lower().replace("-", " ").replace("’", "'").split()).removeprefix("the ")


@cache
def country(name: str) -> str:
    """The country a place name lies in or is, "" where we do not know."""
    return (
        country_of(name)
        or country_of(name.title())
        or _cities().get(plain(name), "")
        or country_of_capital(name)
    )


def find_places(line: Line) -> list[Place]:
    """All places of a sentence in order."""
    found: list[Place] = []
    i = 0
    while i < len(line.tokens):
        token = line.tokens[i]
        if (
            token.kind != "word"
            or not token.text[0].isupper()
            or token.low in word_set(line.language, "not_places")
        ):
            i += 1
            continue
        end = _name_end(line, i)
        place = _place(line, i, end, found)
        if place is not None:
            found.append(place)
        i = end
    return found


def _place(line: Line, i: int, end: int, found: list[Place]) -> Place | None:
    name = line.text[line.tokens[i].start : line.tokens[end - 1].end].removesuffix("'s").removesuffix("’s")
    known = bool(country(name))
    located = _located(line, i, known)
    if not located and found and found[-1].located and (known or _apposed(line, found[-1], i)):
        located = continues(line, found[-1].last, i)
    if located and (known or not _before_noun(line, end)):
        owner = _before_noun(line, end) and not line.low(end - 1).endswith(("'s", "’s"))
        if known and owner and not _event_follows(line, end):
            return None  # "in Kenya embassies", "outside U.S. bases": the owner
        return Place(i, end, True)
    if _people_capital(line, i, end):
        return Place(i, end, True)
    if known and i == 0 and line.word(end) == ":":
        return Place(i, end, True)
    if known and _event_follows(line, end):
        return Place(i, end, False)
    return None


def _located(line: Line, i: int, known: bool) -> bool:
    j = i - 1
    skipped = word_set(line.language, "directions")
    while line.low(j) in skipped or (
        j > 0 and line.word(j)[:1].isupper() and country_of_people(line.word(j))
    ):
        j -= 1
    low = line.low(j)
    if low in word_set(line.language, "prepositions"):
        return True
    return known and low == "of" and line.low(j - 1) in word_set(line.language, "places_of")


def continues(line: Line, last: int, i: int) -> bool:
    """Whether only commas, "and", "or" lie between a place and the next name."""
    between = [line.low(k) for k in range(last, i)]
    return 0 < len(between) <= 4 and all(
        w in (",", "and", "or", "the", "in", "capital", "of", "both") for w in between
    )


def _apposed(line: Line, before: Place, i: int) -> bool:
    """ "Nairobi, Kenya" and "Nakuru and Eldoret": unknown names count only right after a place."""
    return i - before.last == 1


def _before_noun(line: Line, end: int) -> bool:
    """Whether the name only modifies a noun: "U.S. embassies", not "Kenya and", "Kenya last week"."""
    low = line.low(end)
    if line.word(end) in ("-", "'s", "’s"):
        return line.word(end) == "-"
    return low.isalpha() and low == line.word(end) and low not in word_set(line.language, "after_place")


def _event_follows(line: Line, end: int) -> bool:
    """Whether the name stands before a word for what happened there: "the Tanzania blast"."""
    events = word_set(line.language, "events")
    for j in range(end, min(end + 3, len(line.tokens))):
        low = line.low(j)
        if low in events:
            return True
        if not low.isalpha() or low in word_set(line.language, "prepositions") or low in ("and", "or", "'s"):
            return False
    return False


def _people_capital(line: Line, i: int, end: int) -> bool:
    """ "the Tanzanian capital", "in the Kenyan coastal town of …"."""
    return (
        end == i + 1
        and bool(country_of_people(line.word(i)))
        and line.low(end) in word_set(line.language, "directions")
        and line.low(end) not in ("the",)
    )


def is_town(name: str) -> bool:
    """Whether a name is of something inside a country we know (a town, a province)."""
    return not country_of(name) and not country_of(name.title()) and not country_of_people(name)


def place_key(name: str) -> str:
    """What a place is compared by: its country where we know it, else its plain name with capitals."""
    return country(name) or country_of_people(name) or plain(name).title()


def _name_end(line: Line, i: int) -> int:
    """Past a run of capitalised words, with "es", "de", "al" and hyphens inside it."""
    j = i + 1
    stops = word_set(line.language, "not_places")
    while j < len(line.tokens) and not line.low(j - 1).endswith(("'s", "’s")):
        token = line.tokens[j]
        if token.kind == "word" and token.text[0].isupper() and token.low not in stops:
            if country(line.text[line.tokens[i].start : line.tokens[j - 1].end]) and not country(
                line.text[line.tokens[i].start : token.end]
            ):
                break  # "Kenya Police": what is known ends the name
            j += 1
        elif (
            token.text in "-–" and not token.gap and j + 1 < len(line.tokens) and not line.tokens[j + 1].gap
        ) or (token.low in ("es", "de", "al", "el", "da", "do", "la") and line.word(j + 1)[:1].isupper()):
            j += 2
        else:
            break
    return min(j, len(line.tokens))
