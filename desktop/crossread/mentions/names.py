"""Names of an article: spans put right by capitals, word lists and consistency.

The encoder is uncased and was taught on noisy labels; these rules know what capitals, titles and the
repetition of a name inside one article tell. Conventions: titles, articles and possessives stay
outside; peoples, faiths, parties' adjectives, laws and events are OTHER; states and cities are PLACE.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from crossread.mentions.found import FoundName
from crossread.mentions.names_edges import dotted, with_edges
from crossread.mentions.names_fold import country_of, country_of_people, gazetteer
from crossread.mentions.names_rules import guess_type, titles, type_by_head
from crossread.mentions.words import Taken, occurrences, word_set
from crossread.model import Article, NameType, Span


def refine(article: Article, found: Iterable[FoundName]) -> list[FoundName]:
    """The names of an article in text order, without overlaps."""
    text = article.text
    typed = [_typed(text, name) for name in with_edges(text, found) if _is_name(text, name)]
    typed = _without_shouted(article, typed)
    listed = [*_datelines(article), *typed, *_listed(article, typed)]
    kept = _without_overlaps(listed)
    return _consistent(article, _without_overlaps([*kept, *_recurring(article, kept)]))


# ------------------------------------------------------------------------------------ types


def _typed(text: str, name: FoundName) -> FoundName:
    form = name.span.of(text)
    known = gazetteer().get(form) or gazetteer().get(form.replace("’", "'"))
    if known is not None:
        return FoundName(name.span, NameType(known))
    if country_of(form) and form != "Georgia":
        return FoundName(name.span, NameType.PLACE)
    if country_of_people(form):
        return FoundName(name.span, NameType.OTHER)
    if _TYPE_NUMBER.fullmatch(form):
        return FoundName(name.span, NameType.OTHER)
    headed = type_by_head(form)
    if headed is not None and headed is not name.type and name.type is not NameType.OTHER:
        return FoundName(name.span, headed)
    return name


def _is_name(text: str, name: FoundName) -> bool:
    """Diseases and weekdays are capitalised but are no names here."""
    return name.span.of(text) not in word_set("names.txt", "no name")


_TYPE_NUMBER = re.compile(r"[A-Z][A-Za-z]{0,3}-\d+[A-Z]?")
"""Things called by letters and a number: aircraft, visas, routes."""
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]+[A-Z](?=,| \(|\s?[—–-])")


def _datelines(article: Article) -> list[FoundName]:
    """The place in capitals that opens an agency's report: "KINSHASA, Congo (AP) —"."""
    found = []
    for paragraph in article.body[:3]:
        hit = _DATELINE.match(article.text, paragraph.span.start, paragraph.span.end)
        if hit and len(hit.group()) < 30 and re.search("[—–-]", article.text[hit.end() : hit.end() + 45]):
            found.append(FoundName(Span(*hit.span()), NameType.PLACE))
    return found


_INNER_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][a-z][\w’'-]*[a-z]\b|(?<=[a-z,;] )[A-Z]{3,6}\b")


def _recurring(article: Article, names: Sequence[FoundName]) -> list[FoundName]:
    """A word with a capital inside sentences, often, and never without, is a name nobody knew."""
    text = article.text
    taken = {n.span.start for n in names}
    named = {place for n in names for place in range(n.span.start, n.span.end)}
    seen: dict[str, list[Span]] = defaultdict(list)
    for hit in _INNER_CAPITAL.finditer(text):
        if hit.start() not in named:
            seen[hit.group().removesuffix("’s").removesuffix("'s")].append(Span(*hit.span()))
    found = []
    for form, spans in seen.items():
        usual = (
            form in titles()
            or form in word_set("names.txt", "no name")
            or form.lower() in word_set("grammar.txt")
        )
        if usual or (len(spans) < 3 and text.count(form) < 4):
            continue
        if any(occurrences(text, form.lower())):
            continue
        places = list(occurrences(text, form))
        if len(spans) < 3 and len(places) < 4:
            continue
        before = [text[max(0, p.start - 12) : p.start].split() for p in places]
        placed = sum(
            bool(b) and b[-1].lower() in {"in", "near", "at", "from", "outside", "of"} for b in before
        )
        type_ = NameType.PLACE if placed >= 2 else guess_type(text, places[0])
        found += [FoundName(span, type_) for span in places if span.start not in taken]
    return found


def _without_shouted(article: Article, names: Sequence[FoundName]) -> list[FoundName]:
    """Names of Lines Full Of Capitals only where the rest of the text bears them out."""
    shouted = [p.span for p in article.paragraphs if _is_shouted(p.span.of(article.text).rstrip())]
    if not shouted:
        return list(names)
    rest = "\n".join(p.span.of(article.text) for p in article.paragraphs if p.span not in shouted)
    return [
        n
        for n in names
        if not any(s.contains(n.span) for s in shouted) or any(occurrences(rest, n.span.of(article.text)))
    ]


def _is_shouted(line: str) -> bool:
    """Whether nearly every longer word of a line has a capital."""
    words = re.findall(r"[^\W\d_]{4,}", line)
    if line.endswith((".", "!", "?", "”", '"')):
        return False
    return len(words) >= 3 and sum(w[0].isupper() for w in words) > 0.8 * len(words)


def _listed(article: Article, names: Sequence[FoundName]) -> list[FoundName]:
    """Names of the word lists that were not found: states, peoples, agencies; longest first."""
    text = article.text
    taken = Taken(len(text), (n.span for n in names))
    found: list[FoundName] = []
    for span in _capital_runs(text):
        if taken.meets(span):
            continue
        form = span.of(text)
        if text.startswith(".", span.end) and f"{form}." in gazetteer():
            span = Span(span.start, span.end + 1)
            form = span.of(text)
        known = gazetteer().get(form)
        if known is not None and form not in {
            "May",
            "March",
            "Time",
            "Western",
            "Will",
            "House",
            "IS",
            "Labour",
        }:
            found.append(FoundName(span, NameType(known)))
    return found


def _capital_runs(text: str) -> list[Span]:
    """Runs of one to four capitalised words, longer ones first."""
    words = [
        Span(*m.span())
        for m in re.finditer(r"(?<![\w@#])(?:al-)?[A-Z][\w’'.-]*[\w.]|(?<!\w)[A-Z](?!\w)", text)
    ]
    words = [
        Span(w.start, w.end - 1) if w.of(text)[-1] == "." and not dotted(w.of(text)) else w for w in words
    ]
    words = [Span(w.start, w.end - 2) if w.of(text)[-2:] in {"’s", "'s"} else w for w in words]
    near = [text[a.end : b.start] == " " for a, b in pairwise(words)]
    return [
        Span(words[i].start, words[i + length - 1].end)
        for length in (4, 3, 2, 1)
        for i in range(len(words) - length + 1)
        if all(near[i : i + length - 1])
    ]


# ------------------------------------------------------------------------------ consistency


def _without_overlaps(names: Iterable[FoundName]) -> list[FoundName]:
    kept: list[FoundName] = []
    ordered = sorted(names, key=lambda n: (-len(n.span), n.span))
    taken = Taken(max((n.span.end for n in ordered), default=0))
    for name in ordered:
        if not taken.meets(name.span):
            taken.take(name.span)
            kept.append(name)
    return sorted(kept, key=lambda n: n.span)


def _consistent(article: Article, names: Sequence[FoundName]) -> list[FoundName]:
    """One string has one type in an article; surnames of persons are persons; repeats are names too."""
    text = article.text
    votes: dict[str, Counter[NameType]] = defaultdict(Counter)
    for name in names:
        votes[name.span.of(text)][name.type] += 1
    surnames = {
        form.split()[-1]
        for form, seen in votes.items()
        if " " in form and seen.most_common(1)[0][0] is NameType.PERSON
    }
    types = {}
    for form, seen in votes.items():
        types[form] = max(seen, key=lambda t: (seen[t], -list(NameType).index(t)))
        if form in surnames and form not in gazetteer() and not country_of(form):
            types[form] = NameType.PERSON
    for surname in surnames - types.keys():
        types[surname] = NameType.PERSON
    settled = [FoundName(n.span, types[n.span.of(text)]) for n in names]
    return _without_overlaps([*settled, *_repeats(article, settled, types)])


def _repeats(article: Article, names: Sequence[FoundName], types: dict[str, NameType]) -> list[FoundName]:
    """Unlabelled repeats of labelled strings, as whole words."""
    text = article.text
    usual = {f for f in types if len(f) > 2 and f[0].isupper() and f.lower() not in word_set("grammar.txt")}
    taken = Taken(len(text), (n.span for n in names))
    found = []
    last = 0
    for span in sorted((s for f in usual for s in _standing(text, f)), key=lambda s: (s.start, -s.end)):
        if span.start < last:
            continue
        last = span.end
        if not taken.meets(span):
            found.append(FoundName(span, types[span.of(text)]))
    return found


def _standing(text: str, form: str) -> Iterator[Span]:
    """Where a form stands by itself, not as part of a word, a compound, an address or a tag."""
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        if not (_PART.match(text, at - 1) if at else None) and not _LETTER.match(text, end):
            yield Span(at, end)
        at = text.find(form, at + 1)


_PART = re.compile(r"[\w@#-]")
_LETTER = re.compile(r"\w")
