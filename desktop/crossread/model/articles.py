"""Places in a text, sources, and articles."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
