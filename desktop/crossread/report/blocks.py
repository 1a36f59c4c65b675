"""What a report is made of. Sections hold blocks, blocks hold runs of text; a format only renders them.

No block says how it looks, only what it is, so that order and wording are equal in every format.
Anchors name places that links lead to: ``F-017`` a finding, ``B-7`` a paragraph, ``sources`` a section.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Style(StrEnum):
    """What a run of text is."""

    PLAIN = ""
    STRONG = "strong"
    MUTED = "muted"
    CODE = "code"
    MARKED = "marked"
    """The very words a finding is about."""
    ONLY_FIRST = "only-first"
    """Words that only the first of two versions has."""
    ONLY_SECOND = "only-second"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style. ``link`` is an anchor or an http(s) address, "" for none.

    ``kind`` is the kind of finding whose words these are; ``language`` differs from the report's
    where an article is quoted.
    """

    text: str
    style: Style = Style.PLAIN
    link: str = ""
    kind: str = ""
    language: str = ""


Runs = tuple[Run, ...]


def runs(text: str, style: Style = Style.PLAIN, *, link: str = "", language: str = "") -> Runs:
    """One run, as a tuple."""
    return (Run(text, style, link=link, language=language),)


class Role(StrEnum):
    BODY = "body"
    LEAD = "lead"
    NOTE = "note"
    NOTICE = "notice"
    """Something the reader must not overlook."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    runs: Runs
    role: Role = Role.BODY
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a section: level 2, or 3 below one."""

    text: str
    level: int = 2
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list. ``pages`` where a page names the page that each item's first link leads to."""

    items: tuple[Runs, ...]
    pages: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values, such as the data of a source."""

    pairs: tuple[tuple[str, Runs], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """``weight`` is the share of the width; 0 takes what its content needs."""

    title: str
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; the first cell of every row heads its row."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Version:
    """What one article has for a finding: the passage, what it was read as, and who says so."""

    reference: str
    link: str
    article: str
    """The article's letter."""
    outlet: str
    passage: Runs
    value: str = ""
    speaker: str = ""
    language: str = ""
    right_to_left: bool = False
    long: bool = False
    """Too long to be kept on one page."""


@dataclass(frozen=True, slots=True)
class Card:
    """One finding in full. ``difference`` sets the words of two versions side by side."""

    anchor: str
    label: str
    letter: str
    kind: str
    kind_name: str
    relation: str
    state: str
    state_name: str
    summary: str
    versions: tuple[Version, ...]
    columns: tuple[str, str, str, str]
    difference: tuple[Runs, ...] = ()
    facts: tuple[tuple[str, Runs], ...] = ()
    """The user's note and decision, then how the finding came about."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One number of the ledger on the number line. ``high`` None is open above.

    ``name`` is the article's letter, ``text`` the words, ``value`` the number as read;
    ``open_low`` where the lower end is not stated ("at most 12"), ``about`` for rough figures.
    """

    name: str
    text: str
    value: str
    low: Decimal
    high: Decimal | None
    about: bool = False
    open_low: bool = False


@dataclass(frozen=True, slots=True)
class Ranges:
    """A row of the figure ledger as intervals on one number line. ``alt`` says the same in words."""

    title: str
    bars: tuple[Bar, ...]
    low: Decimal
    high: Decimal
    logarithmic: bool
    alt: str


class Cell(StrEnum):
    """A square of the coverage map."""

    STATED = "stated"
    NOT_FOUND = "not-found"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class Map:
    """The coverage map: rows are facts, columns articles. ``key`` explains the three marks."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    key: tuple[tuple[Cell, str], ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the aligned text, set in its own direction."""

    reference: str
    anchor: str
    outlet: str
    runs: Runs
    language: str
    right_to_left: bool


Block = Text | Heading | Bullets | Facts | Table | Card | Ranges | Map | Passage


@dataclass(frozen=True, slots=True)
class Section:
    """``anchor`` is the section's name (``Part``), ``number`` its printed number."""

    anchor: str
    number: int
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """Section 0. ``running`` is printed on every page, ``page`` is the phrase "page {n} of {total}"."""

    title: str
    subtitle: str
    authors: tuple[str, ...]
    facts: tuple[tuple[str, Runs], ...]
    reviewed: str
    filter: str
    stance: str
    comparison_id: str
    page: str
    contents: str
    description: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report, ready to be rendered. ``language`` is of its own words."""

    language: str
    right_to_left: bool
    head: Head
    sections: tuple[Section, ...]
    notes: tuple[tuple[str, str], ...] = ()
    """For each article's letter its citation, for formats that have footnotes."""
