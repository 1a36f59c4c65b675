"""Differences between articles, with their evidence, and the comparison that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crossread.model.alignment import Alignment
from crossread.model.articles import Article, Span
from crossread.model.mentions import Mentions, Standing


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
