"""What one article states: figures, dates, quotations, names, who says what."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from crossread.model.articles import Span


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
