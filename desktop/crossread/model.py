"""Every value Crossread passes around: frozen, slotted, holding tuples. Imports nothing of ours.

Offsets are half-open ``[start, end)`` **code points** into ``Article.text``, which is cleaned once and
never changed. ``article.text[span.start:span.end]`` is the written form. Qt counts UTF-16 units: the
conversion happens at one border, in ``ui``.

Paragraph 0 of an article is its headline; the body starts at paragraph 1. ``[B¶7]`` is ``article B``,
paragraph number 7. An article without a headline has no paragraph 0.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

Progress = Callable[[str, float], None]
"""Told ``(what is being done, share done 0..1)``; raises ``errors.Cancelled`` to stop the work."""


def silent(_what: str, _share: float) -> None:
    """The progress of somebody who does not watch."""


Pulse = Callable[[int, int], None]
"""Told ``(parts done, parts in all)`` of a step, often; raises ``errors.Cancelled`` to stop the work."""


def still(_done: int, _of: int) -> None:
    """The pulse where nobody watches."""


# ----------------------------------------------------------------------------------- sentences


class Message(str):
    """A sentence of the engine in English that knows how it was made, so that it can be said otherwise.

    It is the English text, and is used as such wherever a text is wanted. ``id`` names it in the
    catalogues ``resources/i18n/engine``; ``values`` are what was filled in: words of the articles as
    they stand there, counts, decimals, lists, and further messages. Made by ``wording.say``, said in
    another language by ``wording.told``. Cutting or joining it gives a plain English text.
    """

    __slots__ = ("id", "values")
    id: str
    values: tuple[tuple[str, Value], ...]

    def __new__(cls, text: str, id: str, values: tuple[tuple[str, Value], ...] = ()) -> Message:
        made = super().__new__(cls, text)
        object.__setattr__(made, "id", id)
        object.__setattr__(made, "values", values)
        return made

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"a message is never changed: {name}")

    def __reduce__(self) -> tuple[type[Message], tuple[str, str, tuple[tuple[str, Value], ...]]]:
        return Message, (str(self), self.id, self.values)


Value = str | int | Decimal | tuple[str, ...]
"""What a message is filled with; a tuple is a list such as "A, B and C"."""


# ---------------------------------------------------------------------------------------- text


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points, ``start <= end``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The written form in ``text``."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``number`` is what the reader sees (``¶7``); 0 is the headline."""

    number: int
    span: Span

    @property
    def is_headline(self) -> bool:
        return self.number == 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """``paragraph`` is the number of the paragraph that holds it."""

    paragraph: int
    span: Span


class Zone(StrEnum):
    """What is known of a stamp's time zone."""

    KNOWN = "known"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time an article states about itself.

    ``when`` is aware where ``zone`` is KNOWN, else naive; ``date_only`` where no time of day was
    given; ``guessed`` where it was inferred (from the address, from the text) and not declared.
    """

    when: datetime
    zone: Zone = Zone.UNKNOWN
    date_only: bool = False
    guessed: bool = False


class SourceKind(StrEnum):
    FILE = "file"
    ADDRESS = "address"
    PASTED = "pasted"


@dataclass(frozen=True, slots=True)
class Capture:
    """The bytes as they came from outside, and how. Kept with the article so that it can be proved.

    ``location`` is the path or address as given ("" where pasted); ``part`` names the member where
    one location holds several articles. ``retrieved`` is aware, UTC.
    """

    location: str
    kind: SourceKind
    data: bytes
    retrieved: datetime
    media_type: str = ""
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    final_address: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from: the capture without its bytes, and who extracted the text.

    ``sha256`` is of the captured bytes, hexadecimal. It shows that the bytes did not change since
    this user captured them, not that the page was real.
    """

    location: str
    kind: SourceKind
    format: str
    sha256: str
    size: int
    retrieved: datetime
    final_address: str = ""
    canonical_address: str = ""
    archive_address: str = ""
    status: int | None = None
    extractor: str = ""


class WarningKind(StrEnum):
    CUT_OFF = "cut-off"
    CONSENT_WALL = "consent-wall"
    PAYWALL = "paywall"
    LIVE_BLOG = "live-blog"
    SCRIPT_ONLY = "script-only"
    DATE_GUESSED = "date-guessed"
    NO_DATE = "no-date"
    TWO_LANGUAGES = "two-languages"
    VERY_SHORT = "very-short"
    HEADLINES_DIFFER = "headlines-differ"
    CHARSET_GUESSED = "charset-guessed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SourceWarning:
    """Shown on the article's card; ``sentence`` says what is the matter and what to do."""

    kind: WarningKind
    sentence: str


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start


@dataclass(frozen=True, slots=True)
class Article:
    """One article as extracted. ``id`` is a hash of headline, text and outlet.

    ``headlines`` are all candidates found, the chosen one first; ``byline`` is split into persons;
    ``language`` is a lower-case ISO 639-1 code or "" where unknown.
    """

    id: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    headline: str
    source: Source
    headlines: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    outlet: str = ""
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str = "en"
    warnings: tuple[SourceWarning, ...] = ()

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs without the headline."""
        return tuple(p for p in self.paragraphs if not p.is_headline)

    @property
    def right_to_left(self) -> bool:
        return self.language in {"ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "sd", "dv"}

    @property
    def cut_off(self) -> bool:
        """Whether text is probably missing: then an absent fact is "cannot tell", not "not found"."""
        doubtful = {
            WarningKind.CUT_OFF,
            WarningKind.CONSENT_WALL,
            WarningKind.PAYWALL,
            WarningKind.SCRIPT_ONLY,
        }
        return any(w.kind in doubtful for w in self.warnings)

    def paragraph(self, number: int) -> Paragraph:
        """The paragraph the reader calls ``¶number``. Raises KeyError where there is none."""
        first = self.paragraphs[0].number if self.paragraphs else 0
        position = number - first
        if not 0 <= position < len(self.paragraphs):
            raise KeyError(number)
        return self.paragraphs[position]

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph that holds a code point (the last one that starts at or before it)."""
        return self.paragraphs[max(0, bisect_right(self.paragraphs, offset, key=_start) - 1)]


# ------------------------------------------------------------------------------------ mentions


class Bound(StrEnum):
    """How a figure bounds the quantity: exact, at least, at most, about."""

    EXACT = "="
    AT_LEAST = ">"
    AT_MOST = "<"
    ABOUT = "~"


class Totality(StrEnum):
    """A running total ("the toll has reached"), an addition to one ("another 12"), or not said."""

    TOTAL = "total"
    INCREMENT = "increment"
    UNSAID = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a figure is restricted to: ``kind`` is place, group, part, or event."""

    kind: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that an article states.

    ``span`` is the number with its scale word ("3.6 million"; "$" and unit outside; a range spans
    both ends). ``low`` and ``high`` are the stated value or both ends of a stated range; they are
    equal for a single value. ``vague`` marks open words ("dozens"), where low/high are the interval
    the word is read as and high may be None (open above). ``unit`` is "" for a plain count, else an
    ISO currency code, "percent", "kilometre", … ; ``kind`` is the quantity class (killed, injured,
    arrested, money, share, …) or "" where unknown. ``noun`` is the head of what is counted.
    """

    span: Span
    low: Decimal
    high: Decimal | None
    bound: Bound = Bound.EXACT
    unit: str = ""
    noun: str = ""
    modifiers: tuple[str, ...] = ()
    kind: str = ""
    scopes: tuple[Scope, ...] = ()
    when: str = ""
    totality: Totality = Totality.UNSAID
    verb: str = ""
    vague: bool = False
    phrase: Span | None = None
    role: str = "count"
    attribution: int | None = None
    history: bool = False
    """Told as overtaken in the article itself ("initially 10", "up from 10")."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time an article states.

    ``iso`` is a TimeML value: ``1998-08-07``, ``1998-08``, ``1998-W32``, ``1989-Q3``, ``1998-FA``,
    ``199`` (the 1990s), or "" where it could not be resolved. ``time`` is ``HH:MM`` or a day part
    (``MO``, ``AF``, ``EV``, ``NI``) or "". ``relative`` where it was resolved against another date.
    """

    span: Span
    iso: str
    time: str = ""
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks. ``pieces`` are the words without their marks, one a paragraph at least.

    ``attribution`` is the index in ``Mentions.attributions`` of the speech it belongs to, if found;
    ``scare`` marks one to three words quoted for distance or as a name.
    """

    span: Span
    pieces: tuple[Span, ...]
    attribution: int | None = None
    scare: bool = False


class SpeechKind(StrEnum):
    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Standing(StrEnum):
    """How a claim stands in the article that carries it."""

    OWN_VOICE = "own voice"
    SAID = "said"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    BELIEVES = "believes"
    PLANS = "plans"
    HEDGED = "hedged"


class CueClass(StrEnum):
    NEUTRAL = "neutral"
    LOADED = "loaded"
    DOUBTING = "doubting"


class NameType(StrEnum):
    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"
    OTHER = "MISC"


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name. ``referent`` is an index into ``Mentions.referents``."""

    span: Span
    type: NameType
    referent: int


@dataclass(frozen=True, slots=True)
class Referent:
    """Somebody or something one article names: ``canonical`` is its fullest form there.

    ``forms`` are all written forms, fullest first; ``folded`` are keys that equal across spellings
    and articles (case, accents, transliteration folded; acronyms expanded where the text does).
    """

    canonical: str
    type: NameType
    forms: tuple[str, ...]
    folded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks. ``referent`` indexes ``Mentions.referents``; None where unnamed or not resolved.

    ``label`` is what the reader sees ("Al-Mersaad", "officials", "the spokesman"). ``resolved`` is
    False for "not resolved"; then ``candidates`` index the referents it may be. ``group`` names the
    kind of origin for unnamed speakers ("officials of Afghanistan"), "" where none is known.
    ``others`` are the further referents where several speak together ("Lopez and Okoro said").
    """

    label: str
    referent: int | None = None
    resolved: bool = True
    candidates: tuple[int, ...] = ()
    group: str = ""
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what. Spans in text order; ``source`` may be empty (passive, agentless).

    ``parent`` is the index of the attribution inside whose content this one lies ("Al-Mersaad said
    a detainee told …"). ``confidence`` is 0..1.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: SpeechKind = SpeechKind.INDIRECT
    standing: Standing = Standing.SAID
    cue_class: CueClass = CueClass.NEUTRAL
    speaker: Speaker | None = None
    parent: int | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Hedge:
    """Words that hold a claim at a distance: "reportedly", "could not be verified", "may".

    ``scope`` is the clause they govern; ``strength`` orders them: 1 mild … 3 strong, 0 for denial.
    """

    span: Span
    scope: Span
    cls: str
    strength: int = 1


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that one article states, each tuple in text order."""

    article: str
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    names: tuple[Name, ...] = ()
    referents: tuple[Referent, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    notices: tuple[str, ...] = ()


# ----------------------------------------------------------------------------------- alignment


@dataclass(frozen=True, slots=True, order=True)
class ParagraphRef:
    """Paragraph ``number`` of the comparison's article at position ``article`` (0 is A)."""

    article: int
    number: int


class Band(StrEnum):
    """How sure a link is."""

    STRONG = "strong"
    FAIR = "fair"
    WEAK = "weak"
    PINNED = "pinned"


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two paragraphs of different articles that report the same thing; ``a.article < b.article``."""

    a: ParagraphRef
    b: ParagraphRef
    score: float
    band: Band = Band.FAIR


@dataclass(frozen=True, slots=True, order=True)
class SentenceRef:
    """``index`` counts ``Article.sentences``."""

    article: int
    index: int


@dataclass(frozen=True, slots=True, order=True)
class SentenceLink:
    """Two sentences of different articles that may report the same thing; ``a.article < b.article``."""

    a: SentenceRef
    b: SentenceRef
    score: float


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of the grid: ``cells[i]`` are the paragraph numbers of article i (empty: not found)."""

    cells: tuple[tuple[int, ...], ...]
    score: float = 0.0
    pinned: bool = False
    also: tuple[ParagraphRef, ...] = ()
    """Links that do not fit this row, shown as cross-references ("also in B¶7")."""


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """The same words in several articles, so that one wire report is not taken for corroboration."""

    spans: tuple[tuple[int, Span], ...]
    """(article position, span), one or more an article."""
    words: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Links between paragraphs and sentences, the rows laid out from them, and the shared copy."""

    links: tuple[Link, ...] = ()
    rows: tuple[Row, ...] = ()
    sentence_links: tuple[SentenceLink, ...] = ()
    shared: tuple[SharedPassage, ...] = ()


class PinKind(StrEnum):
    MATCH = "match"
    UNMATCH = "unmatch"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Pin:
    """An alignment the user set by hand, by article id so that it survives new articles.

    ``b`` is None where ``kind`` is ALONE ("matches nothing"). Each end is (article id, paragraph).
    """

    kind: PinKind
    a: tuple[str, int]
    b: tuple[str, int] | None = None


# ------------------------------------------------------------------------------------ findings


class Kind(StrEnum):
    """The kinds of finding, in the order the interface and the report list them."""

    FIGURE = "figure"
    DATE = "date"
    ATTRIBUTION = "attribution"
    QUOTE = "quote"
    CERTAINTY = "certainty"
    NAMING = "naming"
    COVERAGE = "coverage"
    HEADLINE = "headline"
    SHARED_COPY = "shared-copy"


class Relation(StrEnum):
    """How the versions of a finding stand to one another."""

    CONFLICT = "conflict"
    UPDATED = "updated"
    COMPATIBLE = "compatible"
    EQUAL = "equal"
    DIFFERENT = "different"
    NOT_COMPARABLE = "not-comparable"
    ATTRIBUTED_IN_ONE = "only-attributed-in-one"
    ALTERED = "altered"
    TRUNCATED = "truncated"
    LABEL = "label"
    NOT_FOUND = "not-found"
    CANNOT_TELL = "cannot-tell"
    PLACEMENT = "placement"
    UNSUPPORTED = "unsupported"
    SAME_TEXT = "same-text"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One version of a finding in one article.

    ``article`` is the position in the comparison; ``span`` the words meant; ``side`` groups versions
    that report the same thing; ``value`` is the normalised value as shown in brackets ("12", "≥ 16");
    ``speaker`` is who says so in that article ("" where it is the outlet's own voice).
    """

    article: int
    span: Span
    side: int = 0
    value: str = ""
    speaker: str = ""
    standing: Standing = Standing.OWN_VOICE
    role: str = ""


@dataclass(frozen=True, slots=True)
class WhyCard:
    """How a finding came about: enough for a lawyer to follow and for a reader to clear it.

    ``features`` are the named values that decided, the weightiest first; ``normalised`` says what
    each written form was read as; ``clears`` is the sentence on what would make the finding go away.
    """

    rule: str
    version: str
    features: tuple[tuple[str, str], ...] = ()
    normalised: tuple[tuple[str, str], ...] = ()
    thresholds: tuple[tuple[str, str], ...] = ()
    clears: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference between articles, with its evidence.

    ``id`` is a hash of kind and evidence, so decisions survive a recount; ``number`` is shown as
    F-017 everywhere and is set by the pipeline. ``weight`` ranks; ``confidence`` is 0..1, calibrated.
    ``clock`` is a label such as "B may be newer" or "". ``trivial`` findings are muted, not listed.
    """

    id: str
    kind: Kind
    relation: Relation
    summary: str
    evidence: tuple[Evidence, ...]
    why: WhyCard
    detector: str
    number: int = 0
    weight: float = 0.0
    confidence: float = 1.0
    clock: str = ""
    origins: tuple[str, ...] = ()
    trivial: bool = False

    @property
    def label(self) -> str:
        """The stable number as printed: ``F-017``."""
        return f"F-{self.number:03d}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Several articles set side by side: derived from articles, pins and settings, never edited.

    ``articles[i]`` has the letter ``letter(i)`` and the mentions ``mentions[i]``. ``notices`` are
    sentences for the user (a detector that failed, the fallback reader in use).
    """

    articles: tuple[Article, ...]
    mentions: tuple[Mentions, ...]
    alignment: Alignment
    findings: tuple[Finding, ...]
    rules: str
    notices: tuple[str, ...] = ()


def letter(position: int) -> str:
    """The letter of the article at a position: A, B, … Z, AA, AB."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


# ------------------------------------------------------------------------------------- session


class State(StrEnum):
    """The user's decision on a finding."""

    OPEN = "open"
    VERIFIED = "verified"
    DISMISSED = "dismissed"
    FOLLOW_UP = "follow-up"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided about a finding; ``when`` is aware, UTC, or None while untouched."""

    state: State = State.OPEN
    note: str = ""
    reason: str = ""
    checked_against: str = ""
    response_sought: str = ""
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A change the user made to what was extracted: ``field`` of an article, before and after."""

    article: str
    field: str
    before: str
    after: str
    when: datetime


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of a saved comparison's log, kept by the store and printed in the report's provenance.

    ``time`` is ISO 8601, UTC; ``act`` a phrase for people; ``detail`` what changed, as JSON values;
    ``state`` the SHA-256 of all the user can change after the act; ``hash`` seals the line and those before.
    """

    number: int
    time: str
    program: str
    act: str
    detail: dict[str, Any]
    state: str
    hash: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One article in a session: the bytes, the text extracted from them, and the text in use.

    ``extracted`` never changes; ``article`` is it with the user's corrections. ``label`` is the
    user's own name for the outlet.
    """

    capture: Capture
    extracted: Article
    article: Article
    label: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """All that the user can change. A command makes a new one; nothing edits one in place.

    ``decisions`` maps finding ids, as pairs in the order decided (a later pair wins).
    ``base`` is the position of the article whose order the rows follow. ``links``, ``findings`` and
    ``kinds`` are the settings it is compared with (see ``settings``), so that it reopens as it was.
    """

    title: str = ""
    preparer: str = ""
    organisation: str = ""
    entries: tuple[Entry, ...] = ()
    pins: tuple[Pin, ...] = ()
    corrections: tuple[Correction, ...] = ()
    decisions: tuple[tuple[str, Decision], ...] = ()
    base: int = 0
    id: str = field(default="")
    links: float = 0.0
    findings: float = 0.0
    kinds: frozenset[Kind] = frozenset(Kind)
