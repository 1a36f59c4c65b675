"""Every value Crossread passes around: frozen, slotted, holding tuples. Imports nothing of ours.

Offsets are half-open ``[start, end)`` **code points** into ``Article.text``, which is cleaned once and
never changed. ``article.text[span.start:span.end]`` is the written form. Qt counts UTF-16 units: the
conversion happens at one border, in ``ui``.

Paragraph 0 of an article is its headline; the body starts at paragraph 1. ``[B¶7]`` is ``article B``,
paragraph number 7. An article without a headline has no paragraph 0.
"""

from __future__ import annotations

from crossread.model.alignment import (
    Alignment,
    Band,
    Link,
    ParagraphRef,
    Pin,
    PinKind,
    Row,
    SentenceLink,
    SentenceRef,
    SharedPassage,
)
from crossread.model.articles import (
    Article,
    Capture,
    Paragraph,
    Sentence,
    Source,
    SourceKind,
    SourceWarning,
    Span,
    Stamp,
    WarningKind,
    Zone,
)
from crossread.model.base import Message, Progress, Pulse, Value, silent, still
from crossread.model.findings import Comparison, Evidence, Finding, Kind, Relation, WhyCard, letter
from crossread.model.mentions import (
    Attribution,
    Bound,
    CueClass,
    DateMention,
    Figure,
    Hedge,
    Mentions,
    Name,
    NameType,
    Quote,
    Referent,
    Scope,
    Speaker,
    SpeechKind,
    Standing,
    Totality,
)
from crossread.model.sessions import ZONE_UNKNOWN, Correction, Decision, Entry, LogEntry, Session, State

__all__ = [
    "ZONE_UNKNOWN",
    "Alignment",
    "Article",
    "Attribution",
    "Band",
    "Bound",
    "Capture",
    "Comparison",
    "Correction",
    "CueClass",
    "DateMention",
    "Decision",
    "Entry",
    "Evidence",
    "Figure",
    "Finding",
    "Hedge",
    "Kind",
    "Link",
    "LogEntry",
    "Mentions",
    "Message",
    "Name",
    "NameType",
    "Paragraph",
    "ParagraphRef",
    "Pin",
    "PinKind",
    "Progress",
    "Pulse",
    "Quote",
    "Referent",
    "Relation",
    "Row",
    "Scope",
    "Sentence",
    "SentenceLink",
    "SentenceRef",
    "Session",
    "SharedPassage",
    "Source",
    "SourceKind",
    "SourceWarning",
    "Span",
    "Speaker",
    "SpeechKind",
    "Stamp",
    "Standing",
    "State",
    "Totality",
    "Value",
    "WarningKind",
    "WhyCard",
    "Zone",
    "letter",
    "silent",
    "still",
]
