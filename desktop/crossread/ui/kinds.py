"""How each kind of finding looks: letter, hue, underline. The table of the design, once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crossread.model import Kind, Relation, Standing, State
from crossread.ui.words import mark


class Line(Enum):
    """How the words of a finding are underlined or marked."""

    SOLID = "solid"
    DOTTED = "dotted"
    BRACKET = "bracket"
    DOUBLE = "double"
    DASHED = "dashed"
    DASH_DOT = "dash-dot"
    MARGIN = "margin"
    EDGE = "edge"


@dataclass(frozen=True, slots=True)
class Look:
    """``hue`` is "#rrggbb" of the Okabe–Ito family, or "" for the ink of the theme."""

    letter: str
    title: str
    many: str
    hue: str
    line: Line


LOOKS: dict[Kind, Look] = {
    Kind.FIGURE: Look("F", mark("figure"), mark("Figures"), "#0072B2", Line.SOLID),
    Kind.DATE: Look("D", mark("date"), mark("Dates"), "#56B4E9", Line.DOTTED),
    Kind.ATTRIBUTION: Look("A", mark("attribution"), mark("Attributions"), "#CC79A7", Line.BRACKET),
    Kind.QUOTE: Look("Q", mark("quote"), mark("Quotes"), "#009E73", Line.DOUBLE),
    Kind.CERTAINTY: Look("C", mark("certainty"), mark("Certainty"), "#E69F00", Line.DASHED),
    Kind.NAMING: Look("N", mark("naming"), mark("Naming"), "#D55E00", Line.DASH_DOT),
    Kind.COVERAGE: Look("V", mark("coverage"), mark("Coverage"), "#7A7A7A", Line.MARGIN),
    Kind.HEADLINE: Look("H", mark("headline"), mark("Headlines"), "", Line.MARGIN),
    Kind.SHARED_COPY: Look("S", mark("shared copy"), mark("Shared copy"), "#7A7A7A", Line.EDGE),
}

STATE_SIGNS: dict[State, str] = {
    State.OPEN: "○",
    State.VERIFIED: "✓",
    State.DISMISSED: "×",
    State.FOLLOW_UP: "!",
}

STATE_WORDS: dict[State, str] = {
    State.OPEN: mark("open"),
    State.VERIFIED: mark("verified"),
    State.DISMISSED: mark("dismissed"),
    State.FOLLOW_UP: mark("follow-up"),
}

RELATION_WORDS: dict[Relation, str] = {
    Relation.CONFLICT: mark("conflicting"),
    Relation.UPDATED: mark("updated"),
    Relation.COMPATIBLE: mark("compatible"),
    Relation.EQUAL: mark("equal"),
    Relation.DIFFERENT: mark("different things"),
    Relation.NOT_COMPARABLE: mark("not comparable"),
    Relation.ATTRIBUTED_IN_ONE: mark("attributed in one only"),
    Relation.ALTERED: mark("words altered"),
    Relation.TRUNCATED: mark("cut"),
    Relation.LABEL: mark("other label"),
    Relation.NOT_FOUND: mark("not found"),
    Relation.CANNOT_TELL: mark("cannot tell"),
    Relation.PLACEMENT: mark("other place"),
    Relation.UNSUPPORTED: mark("not borne out"),
    Relation.SAME_TEXT: mark("same text"),
}

STANDING_WORDS: dict[Standing, str] = {
    Standing.OWN_VOICE: mark("own voice"),
    Standing.SAID: mark("said"),
    Standing.CLAIMED: mark("claimed"),
    Standing.CONFIRMED: mark("confirmed"),
    Standing.DENIED: mark("denied"),
    Standing.BELIEVES: mark("believes"),
    Standing.PLANS: mark("plans"),
    Standing.HEDGED: mark("hedged"),
}
