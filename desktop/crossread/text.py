"""From raw strings to the text an ``Article`` carries: cleaned once, split into paragraphs and sentences."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

from crossread.model import Article, Paragraph, Sentence, Source, Span

PARAGRAPH_BREAK = "\n\n"

# Control characters and the noncharacters carry no text and break PDF and HTML writers; zero-width
# spaces, soft hyphens and the byte-order mark hide in copied text and break matching. Joiners
# (U+200C, U+200D) and direction marks stay: Persian, Devanagari and emoji need them.
_DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_SPACES = re.compile(r"[^\S\n]+")


def clean(raw: str) -> str:
    """One line of readable text: NFC, no control characters, single spaces, no line breaks.

    >>> clean(" The\\u00a0 toll\\u200b\\nrose ")
    'The toll rose'
    """
    dropped = _DROPPED.sub("", raw.replace("\r", "\n").replace("\n", " ").replace("\t", " "))
    # Lone surrogates cannot be encoded anywhere; they come from broken JSON escapes.
    whole = dropped.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(dropped) else dropped
    return _SPACES.sub(" ", unicodedata.normalize("NFC", whole)).strip()


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= c <= "\udfff" for c in text)


def build_article(
    headline: str,
    paragraphs: Iterable[str],
    source: Source,
    **metadata: object,
) -> Article:
    """An ``Article`` of a headline and body paragraphs, cleaned; further keywords are Article fields.

    Empty paragraphs are left out. The headline, where there is one, is paragraph 0 of the text.
    """
    title = clean(headline)
    body = [line for line in map(clean, paragraphs) if line]
    parts = ([title] if title else []) + body
    spans = []
    start = 0
    for part in parts:
        spans.append(Span(start, start + len(part)))
        start += len(part) + len(PARAGRAPH_BREAK)
    return article_of(
        PARAGRAPH_BREAK.join(parts), spans, source, headline=title, has_headline=bool(title), **metadata
    )


def article_of(
    text: str,
    spans: Sequence[Span],
    source: Source,
    *,
    headline: str = "",
    has_headline: bool = False,
    **metadata: object,
) -> Article:
    """An ``Article`` over ``text`` as it stands, its paragraphs given as spans in order.

    For text that must keep foreign offsets (the benchmarks); ``build_article`` for everything else.
    """
    first = 0 if has_headline else 1
    paragraphs = tuple(Paragraph(first + i, span) for i, span in enumerate(spans))
    language = str(metadata.get("language", "en"))
    sentences = tuple(
        Sentence(p.number, span) for p in paragraphs for span in split_sentences(text, p.span, language)
    )
    digest = hashlib.sha256()
    for part in (headline, text, str(metadata.get("outlet", ""))):
        digest.update(part.encode("utf-8", "replace") + b"\x00")
    fields = {"headlines": (headline,) if headline else (), **metadata}
    return Article(
        id=digest.hexdigest()[:16],
        text=text,
        paragraphs=paragraphs,
        sentences=sentences,
        headline=headline,
        source=source,
        **fields,  # type: ignore[arg-type]
    )


# ------------------------------------------------------------------------------- sentences

_ENDERS = ".!?…。！？؟।॥۔"
_WIDE_ENDERS = "。！？"
_CLOSERS = "\"'”’»)]}›」』）"
_OPENERS = "\"'“‘«([{‹「『（¿¡"
_CANDIDATE = re.compile(f"[{re.escape(_ENDERS)}]+[{re.escape(_CLOSERS)}]*")
# Abbreviations that are followed by a capital as a matter of course.
_TITLES = frozenset(
    "mr mrs ms dr prof gen col lt sgt capt cmdr maj adm sen rep gov pres rev hon st ft mt no nos art "
    "sec vs fr sr messrs mme mlle hr jr bros cf al eds vol fig pp ave blvd dept supt det cpl pvt insp".split()
)
# Abbreviations that may also close a sentence: only a lower-case or digit continuation joins them.
_MAYBE = frozenset(
    "inc ltd co corp u.s u.k u.n e.u a.m p.m etc jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
# Languages that write "the 3rd" as "3.": there a stop after one or two digits is an ordinal's.
_ORDINAL_DOT = frozenset("de da nb nn no fi et lv cs sk sl hr sr bs hu is fo".split())
_INITIAL = re.compile(r"(?:^|[\s(“\"'‘.-])[A-Z]$")
_ACRONYM = re.compile(r"(?:^|[\s(“\"'‘])(?:[A-Za-z]\.)+[A-Za-z]$")
_PAUSE = re.compile(r"[,;:—–،؛](?=\s)|[，、；：]")
_SPACE = re.compile(r"\s")
LONGEST = 2_000
"""Code points of a sentence at most, some 330 words: more stand only in texts that lost their stops."""
_WORD_BEFORE = re.compile(r"[\w.]+$")
# After "U.S." a sentence ends only before a word that commonly opens one.
_STARTERS = frozenset(
    "the a an in on at but and he she it they we i this that these those his her their its as for "
    "after before when while if there one some many most officials police according however".split()
)


def split_sentences(text: str, within: Span, language: str = "en") -> list[Span]:
    """The sentences of ``text[within]``, trimmed, covering every non-space character between them.

    Knows titles, initials, dotted acronyms, decimal points, closing quotation marks and the full
    stops of Chinese, Japanese, Arabic, Urdu and Hindi. Verse, lists and headlines come out whole, up to
    ``LONGEST``: what is longer is cut into parts.
    """
    return [part for span in _whole_sentences(text, within, language) for part in _parts(text, span)]


def long_sentences(article: Article) -> list[tuple[int, int]]:
    """The sentences of an article that were cut: how many code points each has, and into how many parts."""
    text = article.text
    found = (
        span
        for p in article.paragraphs
        if len(p.span) > LONGEST
        for span in _whole_sentences(text, p.span, article.language)
    )
    return [(len(span), len(_parts(text, span))) for span in found if len(span) > LONGEST]


def _whole_sentences(text: str, within: Span, language: str) -> list[Span]:
    candidates = _CANDIDATE.finditer(text, within.start, within.end)
    cuts = [hit.end() for hit in candidates if _ends_sentence(text, hit, within, language)]
    spans = []
    start = within.start
    for cut in [*cuts, within.end]:
        span = _trim(text, start, cut)
        if span is not None:
            spans.append(span)
        start = cut
    return spans


def _ends_sentence(text: str, hit: re.Match[str], within: Span, language: str) -> bool:
    end = hit.end()
    if end >= within.end:
        return False
    mark = hit.group()
    if mark[0] in _WIDE_ENDERS:
        # A closing 」 after 。 continues as reported speech in Japanese where と follows.
        return not text.startswith(("と", "など"), end)
    following = text[end : end + 40]
    if not following[0].isspace():
        return False
    rest = following.lstrip()
    if not rest:
        return False
    opener = rest.lstrip(_OPENERS)
    first = opener[:1]
    if first.islower():
        return False
    if mark[0] != "." or len(mark.rstrip(_CLOSERS)) > 1:
        return True
    # Forty characters hold any abbreviation; more would make long paragraphs quadratic.
    before = text[max(within.start, hit.start() - 40) : hit.start()]
    word = _WORD_BEFORE.search(before)
    last = word.group().lower() if word else ""
    if mark == ".":
        if language in _ORDINAL_DOT and last.isdigit() and len(last) <= 2:
            return False
        if last in _TITLES and not (last == "no" and not first.isdigit()):
            return False
        if _INITIAL.search(before):
            # "J. Smith" goes on; "vitamin C. The" ends.
            return _opens_sentence(opener)
        if _ACRONYM.search(before) or last in _MAYBE:
            return not first.isdigit() and _opens_sentence(opener)
    return True


def _opens_sentence(rest: str) -> bool:
    word = re.match(r"[\w’']+", rest)
    return word is not None and word.group().lower() in _STARTERS


def _parts(text: str, sentence: Span) -> list[Span]:
    """A sentence as it is, or where nobody writes one so long, its parts: cut at marks, at spaces, at last
    anywhere. Sentences are compared word by word, so that a text without stops would take minutes."""
    parts, start = [], sentence.start
    while sentence.end - start > LONGEST:
        cut = _cut(text, start)
        part = _trim(text, start, cut)
        if part is not None:
            parts.append(part)
        start = cut
    last = _trim(text, start, sentence.end)
    return parts if last is None else [*parts, last]


def _cut(text: str, start: int) -> int:
    """Where a part that begins at a place ends: late in what it may be long."""
    least, most = start + LONGEST // 2, start + LONGEST
    for mark in (_PAUSE, _SPACE):
        ends = [hit.end() for hit in mark.finditer(text, least, most)]
        if ends:
            return ends[-1]
    while most > least and unicodedata.category(text[most]).startswith("M"):
        most -= 1  # an accent stays with its letter
    return most


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
