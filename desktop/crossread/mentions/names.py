"""Names of an article: spans put right by capitals, word lists and consistency.

The encoder is uncased and was taught on noisy labels; these rules know what capitals, titles and the
repetition of a name inside one article tell. Conventions: titles, articles and possessives stay
outside; peoples, faiths, parties' adjectives, laws and events are OTHER; states and cities are PLACE.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from crossread.mentions.found import FoundName
from crossread.mentions.names_fold import country_of, country_of_people, gazetteer
from crossread.mentions.names_rules import titles, type_by_head
from crossread.mentions.words import word_set
from crossread.model import Article, NameType, Span

_LOWER_START = re.compile(
    r"(?:al|el|an|as|ul|bin|ibn|de|da|di|du|del|della|von|van|der|den|la|le|d|e)\b[-’' ]", re.I
)
_FIRST_WORD = re.compile(r"\W*[^\W_]+(?:[.’'][^\W_]+)*\.?\W*")
_LAST_WORD = re.compile(r"[\s-]+[^\s-]+$")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_NAME_WORD = re.compile(r"[^\W_]+(?:[.’'][^\W_]+)*\.?")
_JOIN_OF = re.compile(r" (?:of|for|and) (?:the )?$")
_CAPITAL_WORD = re.compile(r"(?:[A-Z][\w’'.&-]*)")


def refine(article: Article, found: Iterable[FoundName]) -> list[FoundName]:
    """The names of an article in text order, without overlaps."""
    text = article.text
    trimmed = [name for each in found if (name := _trimmed(text, each)) is not None]
    joined = _joined(text, trimmed)
    typed = [_typed(text, name) for name in joined]
    listed = [*typed, *_listed(article, typed)]
    return _consistent(article, _without_overlaps(listed))


# ------------------------------------------------------------------------------------ edges


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
        if form[-1] in ' ,;:“”"()[]-—–' or (form[-1] == "." and not _dotted(form)):
            end -= 1
            continue
        break
    if start >= end or not any(c.isupper() for c in text[start:end]):
        return None
    return FoundName(Span(start, end), name.type)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Edges moved to the edges of the words they cut."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    if text[end : end + 1] == "." and _dotted(text[start : end + 1]):
        end += 1
    return start, end


def _dotted(form: str) -> bool:
    return (
        re.search(r"(?:^|[^\w])(?:[A-Za-z]\.){1,}[A-Za-z]\.$|\b(?:Jr|Sr|Inc|Corp|Ltd|Co|St)\.$", form)
        is not None
    )


def _joined(text: str, names: Sequence[FoundName]) -> list[FoundName]:
    """ "Strait" + "of" + "Hormuz", "Ministry of Health", where the tagger cut a name with a telling head."""
    out: list[FoundName] = []
    heads = word_set("names.txt", "organisation head") | word_set("names.txt", "place head")
    for name in sorted(names, key=lambda n: n.span):
        if out:
            last = out[-1]
            between = text[last.span.end : name.span.start]
            head = last.span.of(text).split()[-1]
            if between in {" of ", " of the ", " for "} and head in heads:
                whole = FoundName(Span(last.span.start, name.span.end), last.type)
                out[-1] = whole
                continue
        out.append(name)
    return out


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
    headed = type_by_head(form)
    if headed is not None and headed is not name.type and name.type is not NameType.OTHER:
        return FoundName(name.span, headed)
    return name


def _listed(article: Article, names: Sequence[FoundName]) -> list[FoundName]:
    """Names of the word lists that were not found: states, peoples, agencies; longest first."""
    text = article.text
    taken = sorted(n.span for n in names)
    found: list[FoundName] = []
    for span in _capital_runs(text):
        if any(span.overlaps(other) for other in taken):
            continue
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
        Span(w.start, w.end - 1) if w.of(text)[-1] == "." and not _dotted(w.of(text)) else w for w in words
    ]
    words = [Span(w.start, w.end - 2) if w.of(text)[-2:] in {"’s", "'s"} else w for w in words]
    runs = []
    for length in (4, 3, 2, 1):
        for i in range(len(words) - length + 1):
            run = words[i : i + length]
            gaps = (text[a.end : b.start] for a, b in zip(run, run[1:], strict=False))
            if all(g == " " for g in gaps):
                runs.append(Span(run[0].start, run[-1].end))
    return runs


# ------------------------------------------------------------------------------ consistency


def _without_overlaps(names: Iterable[FoundName]) -> list[FoundName]:
    kept: list[FoundName] = []
    for name in sorted(names, key=lambda n: (-len(n.span), n.span)):
        if not any(name.span.overlaps(other.span) for other in kept):
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
    if not usual:
        return []
    pattern = re.compile(
        r"(?<![\w@#-])(?:"
        + "|".join(re.escape(f) for f in sorted(usual, key=len, reverse=True))
        + r")(?![\w])"
    )
    taken = [n.span for n in names]
    found = []
    for hit in pattern.finditer(text):
        span = Span(*hit.span())
        if not any(span.overlaps(t) for t in taken):
            found.append(FoundName(span, types[hit.group()]))
    return found
