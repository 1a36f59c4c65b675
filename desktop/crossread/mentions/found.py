"""An attribution as the readers find it, before its kind, standing and speaker are known."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.model import NameType, Span


@dataclass(frozen=True, slots=True)
class Found:
    """Spans of one attribution in text order; ``confidence`` is 0..1."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float = 0.5


@dataclass(frozen=True, slots=True)
class FoundName:
    """A proper name before it has a referent."""

    span: Span
    type: NameType
