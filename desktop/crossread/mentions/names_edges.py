"""The edges of names: whole words, no titles and possessives, one name a span, cut names joined again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from crossread.mentions.found import FoundName
from crossread.mentions.names_fold import country_of
from crossread.mentions.names_rules import titles
from crossread.mentions.words import word_set
from crossread.model import NameType, Span

_LOWER_START = re.compile(
    r"(?:al|el|an|as|ul|bin|ibn|de|da|di|du|del|della|von|van|der|den|la|le|d|e)\b[-’' ]", re.I
)
_FIRST_WORD = re.compile(r"\W*[^\W_]+(?:[.’'][^\W_]+)*\.?\W*")
_LAST_WORD = re.compile(r"[\s-]+[^\s-]+$")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
# Small words that may stand inside a name; any other lower-case word divides two names.
_INSIDE = frozenset(
    "of the for and in on to a an at by with de del della di da do dos das du la le les el al y e und für "
    "der den van von bin ibn bint ul i ve".split()
)
_NUMBER = re.compile(r"-\d+\b")
_BEFORE_MINISTER = frozenset(
    "Home Foreign Interior Defense Defence Prime Health Finance Justice Information Oil".split()
)
_MINISTER = re.compile(r" (?:Minister|Secretary|Ministers)\b")


def with_edges(text: str, names: Iterable[FoundName]) -> list[FoundName]:
    """Names in text order with their edges put right; a span may come out as several or none."""
    parts = (part for name in names for part in _split(text, name))
    trimmed = [kept for part in parts if (kept := _trimmed(text, part)) is not None]
    trimmed = [name for name in trimmed if not _office_only(text, name)]
    return _joined(text, trimmed)


def _split(text: str, name: FoundName) -> Iterator[FoundName]:
    """ "Northern group Southern Front" is two names; so are places joined by "and"."""
    start, end = name.span.start, name.span.end
    cuts = [m.span() for m in re.finditer(r"\n\s*|\s*[()\[\]]\s*", text[start:end])]
    words = [(m.start(), m.end(), m.group()) for m in re.finditer(r"[^\s()\[\]]+", text[start:end])]
    for first, last, word in words[1:-1]:
        lower = word.islower() and word.isalpha()
        if lower and (word not in _INSIDE or (word == "and" and name.type is NameType.PLACE)):
            cuts.append((first, last))
    at = start
    for first, last in sorted(cuts):
        if start + first > at:
            yield FoundName(Span(at, start + first), name.type)
        at = start + last
    if at < end:
        yield FoundName(Span(at, end), name.type)


def _trimmed(text: str, name: FoundName) -> FoundName | None:
    """The name without lower-case words, titles and possessives at its edges; None where nothing is left."""
    start, end = name.span.start, name.span.end
    start, end = _whole_words(text, start, end)
    while start < end:
        form = text[start:end]
        first = _FIRST_WORD.match(form)
        if first is None:
            return None
        word = first.group().strip(" .,“”\"'’()[]-")
        inside = first.end() < len(form)
        lower = not (word[:1].isupper() or word[:1].isdigit())
        particle = lower and _LOWER_START.match(form) is not None and inside
        title = (
            inside and name.type is NameType.PERSON and word in titles() and form[first.end() :][:1].isupper()
        )
        titled = _title_of_two_words(form) if name.type is NameType.PERSON else 0
        if titled:
            start += titled
            continue
        article_word = inside and word == "The"
        if (lower and not particle) or title or article_word or form[0] in " “”\"'‘’([-":
            start += max(1, first.end()) if form[0].isalnum() or form[0] in ".," else 1
            continue
        break
    while end > start:
        form = text[start:end]
        possessive = _POSSESSIVE.search(form)
        if possessive:
            end -= len(possessive.group())
            continue
        last = _LAST_WORD.search(form)
        if last is not None and not any(c.isupper() or c.isdigit() for c in last.group()):
            end -= len(last.group())
            continue
        if form[-1] in ' ,;:“”"()[]-—–' or (form[-1] == "." and not dotted(form)):
            end -= 1
            continue
        break
    if start >= end or not any(c.isupper() for c in text[start:end]):
        return None
    return FoundName(Span(start, end), name.type)


def _title_of_two_words(form: str) -> int:
    """How much of a person's name is a title in front: "Interior Minister Ana Lopez"."""
    words = form.split(" ")
    if len(words) < 3 or f"{words[0]} {words[1]}" not in titles() or not words[2][:1].isupper():
        return 0
    return len(words[0]) + len(words[1]) + 2


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Edges moved to the edges of the words they cut."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    if text[end : end + 1] == "." and dotted(text[start : end + 1]):
        end += 1
    return start, end


def dotted(form: str) -> bool:
    """Whether a form ends in a full stop that belongs to it ("U.S.", "Jr.")."""
    return (
        re.search(r"(?:^|[^\w])(?:[A-Za-z]\.){1,}[A-Za-z]\.$|\b(?:Jr|Sr|Inc|Corp|Ltd|Co|St)\.$", form)
        is not None
    )


def _joined(text: str, names: Sequence[FoundName]) -> list[FoundName]:
    """ "Strait" + "of" + "Hormuz", "Ministry of Health", where the tagger cut a name with a telling head."""
    out: list[FoundName] = []
    heads = word_set("names.txt", "organisation head") | word_set("names.txt", "place head")
    for name in sorted(names, key=lambda n: n.span):
        if out and out[-1].span.end <= name.span.start:
            last = out[-1]
            between = text[last.span.end : name.span.start]
            words = last.span.of(text).split()
            of = between in {" of ", " of the "} and words[-1] in heads
            for_ = (
                between in {" for ", " for the "}
                and bool(heads & set(words))
                and last.type is not NameType.PERSON
            )
            state = (
                between == " " and bool(country_of(last.span.of(text))) and name.type is NameType.ORGANISATION
            )
            if state:
                out[-1] = FoundName(Span(last.span.start, name.span.end), NameType.ORGANISATION)
                continue
            if of or for_:
                out[-1] = FoundName(Span(last.span.start, name.span.end), last.type)
                continue
        out.append(_extended(text, name))
    return out


def _office_only(text: str, name: FoundName) -> bool:
    """Whether "Interior" before "Minister" was taken for a body of its own."""
    return name.span.of(text) in _BEFORE_MINISTER and _MINISTER.match(text, name.span.end) is not None


def _extended(text: str, name: FoundName) -> FoundName:
    """With a number behind a hyphen ("EB-7"), without "Foreign" before "Minister"."""
    number = _NUMBER.match(text, name.span.end)
    if number:
        return FoundName(Span(name.span.start, number.end()), name.type)
    words = name.span.of(text).split()
    if len(words) > 1 and words[-1] in _BEFORE_MINISTER and _MINISTER.match(text, name.span.end):
        return FoundName(Span(name.span.start, name.span.end - len(words[-1]) - 1), name.type)
    return name
