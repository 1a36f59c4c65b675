"""Names by capitals alone: the fallback where the tagger cannot run, and the reader of other languages.

A run of capitalised words, with small words inside ("Republic of the Congo", "Ursula von der Leyen"),
is a name; at the start of a sentence only where something else speaks for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crossread.mentions.found import FoundName
from crossread.mentions.names_fold import country_of, country_of_people, gazetteer, is_acronym
from crossread.mentions.words import Word, cover, word_set, words_of
from crossread.model import Article, NameType, Span

INNER = frozenset(
    "of the de da do dos del della di du von van der den bin ibn bint al el and y e la le".split()
)
_PARTICLES = frozenset("al el bin ibn abu van von de di da la le du ul as".split())


@cache
def _heads(kind: str) -> frozenset[str]:
    return word_set("names.txt", kind)


@cache
def _given(kind: str) -> frozenset[str]:
    return word_set("given_names.txt", kind)


def titles() -> frozenset[str]:
    """Words that stand before a person's name and do not belong to it."""
    return _heads("title")


def names_by_rules(article: Article) -> list[FoundName]:
    """The capitalised names of an article in text order."""
    sure = _certain_words(article)
    found = []
    for sentence in article.sentences:
        words = words_of(article.text, sentence.span)
        if _shouted(words):
            continue
        for run, at in _runs(words):
            opens = at == 0 or (at == 1 and words[0].is_mark)
            for part in _parts(run):
                kept = _without_front(part, titled=opens)
                if not kept or (opens and len(kept) == 1 and not _speaks_for_itself(kept[0], sure)):
                    continue
                span = cover(kept)
                type_ = guess_type(article.text, span, before=_before(words, kept[0]))
                found.append(FoundName(span, type_))
    return found


def _parts(run: Sequence[Word]) -> list[list[Word]]:
    """A run cut at a title: "U.S. President Ana Lopez" is a state and a person."""
    cuts = [
        i
        for i, word in enumerate(run)
        if word.text in titles() and i + 1 < len(run) and run[i + 1].is_capital and run[i + 1].text != "of"
    ]
    if not cuts:
        return [list(run)]
    front = [w for w in run[: cuts[0]] if w.text in gazetteer() or w.is_mark or country_of(w.text)]
    return [part for part in (front, list(run[cuts[-1] :])) if part]


def _shouted(words: Sequence[Word]) -> bool:
    """Headings in which every word has a capital, where capitals tell nothing."""
    letters = [w for w in words if w.text[0].isalpha()]
    if words and words[-1].text in ".!?”":
        return False
    return len(letters) > 4 and sum(w.is_capital for w in letters) > 0.8 * len(letters)


def _certain_words(article: Article) -> frozenset[str]:
    """Words written with a capital inside a sentence somewhere."""
    sure = set()
    for sentence in article.sentences:
        words = words_of(article.text, sentence.span)
        if not _shouted(words):
            sure |= {w.text for w in words[1:] if w.is_capital and len(w.text) > 1}
    return frozenset(sure)


def _speaks_for_itself(word: Word, sure: frozenset[str]) -> bool:
    return not _is_common(word) and (word.text in sure or word.text in gazetteer() or is_acronym(word.text))


def _runs(words: Sequence[Word]) -> list[tuple[list[Word], int]]:
    """Maximal runs of capitalised words and the small words between two of them."""
    runs = []
    at = 0
    while at < len(words):
        if not _is_name_word(words[at]):
            at += 1
            continue
        end = last = at + 1
        while end < len(words):
            word = words[end]
            if _is_name_word(word):
                last = end = end + 1
            elif (
                word.text in "-‑–&"
                or (word.text in ".'’" and word.start == words[end - 1].end)
                or word.text in _inner_after(words[last - 1])
            ):
                end += 1
            else:
                break
        runs.append((list(words[at:last]), at))
        at = max(last, at + 1)
    return runs


def _inner_after(word: Word) -> frozenset[str]:
    """Small words that may go on a name after a word: "of" only after a telling head ("Bank of …")."""
    head = any(word.text in _heads(kind) for kind in ("organisation head", "place head", "other head"))
    return INNER - {"and"} if head else INNER - {"and", "of", "the"}


def _is_name_word(word: Word) -> bool:
    return word.is_capital and not (len(word.text) == 1 and word.text in "AI")


def _without_front(run: Sequence[Word], *, titled: bool) -> list[Word]:
    kept = list(run)
    while kept and (
        kept[0].text in word_set("names.txt", "no name")
        or (len(kept) > 1 and kept[0].text in titles())
        or (_is_common(kept[0]) and (titled or len(kept) > 1 or len(kept[0].text) < 4))
        or not (kept[0].is_capital or kept[0].lower in _PARTICLES)
    ):
        kept.pop(0)
    while kept and not kept[-1].is_capital:
        kept.pop()
    return kept


def _is_common(word: Word) -> bool:
    """A word of the closed classes that has its capital from the sentence ("The", not "IS")."""
    shouted = len(word.text) > 1 and word.text.isupper()
    return word.lower in word_set("grammar.txt") and not shouted


def _before(words: Sequence[Word], first: Word) -> str:
    at = next((i for i, w in enumerate(words) if w.start == first.start), 0)
    return words[at - 1].text if at else ""


def guess_type(text: str, span: Span, before: str = "") -> NameType:
    """The type of a name from word lists, its last word and the title before it."""
    form = span.of(text)
    known = gazetteer().get(form)
    if known:
        return NameType(known)
    if country_of(form):
        return NameType.PLACE
    if country_of_people(form):
        return NameType.OTHER
    headed = type_by_head(form)
    if headed is not None:
        return headed
    words = form.split()
    if before in titles() or words[0] in _given("male") | _given("female"):
        return NameType.PERSON
    if is_acronym(form):
        return NameType.ORGANISATION
    if before.lower() in {"in", "near", "from", "at", "outside", "around"}:
        return NameType.PLACE
    return NameType.PERSON if len(words) in {2, 3} and len(words[0]) > 1 else NameType.ORGANISATION


def type_by_head(form: str) -> NameType | None:
    """What the telling word of a name of several words says: "… Ministry", "Ministry of …", "… River"."""
    words = form.replace("’s", "").split()
    if len(words) < 2:
        return None
    small = next((i for i, w in enumerate(words) if w in {"of", "for"} and i), 0)
    head = words[small - 1] if small else words[-1]
    if head in _heads("other head"):
        return NameType.OTHER
    if head in _heads("organisation head"):
        return NameType.ORGANISATION
    if head in _heads("place head") or words[0] in {"Mount", "Lake", "Cape", "Fort", "Port"}:
        return NameType.PLACE
    return None
