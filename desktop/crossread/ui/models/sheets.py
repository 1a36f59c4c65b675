"""The tables across all articles, ready for a grid: cells with text, a place to jump to, a small drawing.

No widget here: each ``Sheet`` is made from a table of ``across`` and shown by one view for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crossread.across.coverage import Coverage, CoverageCell, coverage_matrix
from crossread.across.names import NameCell, names_table
from crossread.across.shared import shared_copy
from crossread.across.sources import SourceCell, Voice, source_matrix
from crossread.across.timeline import TimelineMention, timeline
from crossread.model import Comparison, NameType, Span, letter
from crossread.ui.words import mark, paragraph_sign, quoted, said, series, tr, tr_n

Place = tuple[int, Span]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of ``share`` 0..1, cut into ``parts`` that sum up to it (one an article)."""

    share: float
    parts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranges:
    """Intervals on one scale 0..1 a row: (letter, low, high, open above)."""

    spans: tuple[tuple[str, float, float, bool], ...]


@dataclass(frozen=True, slots=True)
class Depths:
    """Where in each article something stands: 0 top … 1 end, None nowhere, -1 cannot tell."""

    depths: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A point 0..1 on a line of time; ``published`` are the letters published then."""

    at: float
    published: str = ""


Drawing = Bar | Ranges | Depths | Tick


@dataclass(frozen=True, slots=True)
class Cell:
    """``sort`` orders the column; ``places`` are jumped to by click, the first one first."""

    text: str = ""
    sort: float | str = ""
    places: tuple[Place, ...] = ()
    tip: str = ""
    drawing: Drawing | None = None
    quiet: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """``outlets[i]`` is the article whose column i is, or None; ``empty`` is said where there is no row."""

    id: str
    title: str
    columns: tuple[str, ...]
    outlets: tuple[int | None, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    empty: str = ""


TITLES = {
    "figures": mark("Figures"),
    "sources": mark("Sources"),
    "names": mark("Names"),
    "coverage": mark("Coverage"),
    "timeline": mark("Timeline"),
    "shared": mark("Shared copy"),
}

_TYPES = {
    NameType.PERSON: mark("person"),
    NameType.ORGANISATION: mark("organisation"),
    NameType.PLACE: mark("place"),
    NameType.OTHER: mark("other"),
}


def sheet_of(id: str, comparison: Comparison, names: Sequence[str]) -> Sheet:
    """One of ``TITLES``; ``names`` are what the outlets are called on screen. Raises KeyError."""
    from crossread.ui.models.ledger_sheet import figures_sheet

    makers = {
        "figures": figures_sheet,
        "sources": _sources,
        "names": _names,
        "coverage": _coverage,
        "timeline": _timeline,
        "shared": _shared,
    }
    return makers[id](comparison, names)


def heads(first: Sequence[str], names: Sequence[str]) -> tuple[tuple[str, ...], tuple[int | None, ...]]:
    """Column titles and their articles: the ``first`` ones, then one an outlet, "A  Name"."""
    titles = (*first, *(f"{letter(i)}  {name}" for i, name in enumerate(names)))
    return titles, (*([None] * len(first)), *range(len(names)))


def _first(cells: Sequence[SourceCell | NameCell]) -> tuple[Place, ...]:
    """Where the first article that has it says it."""
    return tuple((i, cell.spans[0]) for i, cell in enumerate(cells) if cell.spans)[:1]


def nothing(article_cut: bool = False) -> Cell:
    """An empty cell in words."""
    return Cell(tr("cannot tell") if article_cut else "–", "", quiet=True)


# ------------------------------------------------------------------------------------- sources


def _sources(comparison: Comparison, names: Sequence[str]) -> Sheet:
    matrix = source_matrix(comparison)
    most = max((row.times for row in matrix.rows), default=1) or 1
    columns, outlets = heads((tr("Speaker"), tr("Times quoted")), names)
    rows = []
    for row in matrix.rows:
        note = "" if row.voice is Voice.NAMED else tr(_VOICES[row.voice])
        spoken = said(row.label)
        if row.candidates:
            note = tr("speaker not resolved; may be {names}", names=series(row.candidates))
        label = f"{spoken} ({note})" if note else spoken
        tip = tr("Also called: {labels}", labels=series(map(said, row.labels))) if len(row.labels) > 1 else ""
        parts = tuple(c.times / most for c in row.cells)
        rows.append(
            (
                Cell(label, row.label.casefold(), _first(row.cells), tip, quiet=row.voice is not Voice.NAMED),
                Cell(str(row.times), float(row.times), drawing=Bar(row.times / most, parts)),
                *(_source_cell(i, c) for i, c in enumerate(row.cells)),
            )
        )
    totals = series(
        f"{letter(i)} {round(100 * t.words / t.all_words) if t.all_words else 0} %"
        for i, t in enumerate(matrix.totals)
    )
    note = tr("Share of each text that is somebody's words: {totals}.", totals=totals)
    return Sheet(
        "sources", tr(TITLES["sources"]), columns, outlets, tuple(rows), note, tr("Nobody is quoted.")
    )


_VOICES = {
    Voice.KIND: mark("kind of source"),
    Voice.UNNAMED: mark("unnamed"),
    Voice.NOT_RESOLVED: mark("speaker not resolved"),
}


def _source_cell(article: int, cell: SourceCell) -> Cell:
    if not cell.times:
        return nothing()
    text = f"{cell.times} × · " + tr_n("%n word | %n words", cell.words)
    ways = (
        tr("{count} direct", count=cell.direct) if cell.direct else "",
        tr("{count} partly quoted", count=cell.mixed) if cell.mixed else "",
        tr("{count} indirect", count=cell.indirect) if cell.indirect else "",
    )
    text += " · " + series(filter(None, ways))
    verbs = series(f"{verb} ({count})" if count > 1 else verb for verb, count in cell.verbs)
    tip = tr(
        "{direct} direct, {mixed} partly quoted, {indirect} indirect",
        direct=cell.direct,
        mixed=cell.mixed,
        indirect=cell.indirect,
    )
    if verbs:
        text += f" · {verbs}"
        tip += "\n" + tr("Loaded or doubting verbs: {verbs}", verbs=verbs)
    return Cell(text, float(cell.times), tuple((article, s) for s in cell.spans), tip)


# --------------------------------------------------------------------------------------- names


def _names(comparison: Comparison, names: Sequence[str]) -> Sheet:
    table = names_table(comparison)
    most = max((row.count for row in table.rows), default=1) or 1
    columns, outlets = heads((tr("Who or what"), tr("Kind"), tr("Times named")), names)
    rows = []
    for row in table.rows:
        differs = tr("labels differ") if row.differs else ""
        label = f"{row.label} · {differs}" if differs else row.label
        parts = tuple(c.count / most for c in row.cells)
        rows.append(
            (
                Cell(label, row.label.casefold(), _first(row.cells), strong=row.differs),
                Cell(tr(_TYPES[row.type]), row.type.value, quiet=True),
                Cell(str(row.count), float(row.count), drawing=Bar(row.count / most, parts)),
                *(_name_cell(i, c) for i, c in enumerate(row.cells)),
            )
        )
    return Sheet(
        "names", tr(TITLES["names"]), columns, outlets, tuple(rows), empty=tr("No names were found.")
    )


def _name_cell(article: int, cell: NameCell) -> Cell:
    if not cell.count:
        return nothing()
    text = series(f"{label} {count}" if count > 1 else label for label, count in cell.labels)
    return Cell(text, float(cell.count), tuple((article, s) for s in cell.spans), text)


# ------------------------------------------------------------------------------------ coverage


def _coverage(comparison: Comparison, names: Sequence[str]) -> Sheet:
    matrix = coverage_matrix(comparison)
    columns, outlets = heads((tr("Fact"), tr("In"), tr("Placed")), names)
    width = len(comparison.articles)
    cell = _CoverageCells()
    rows = []
    for fact in matrix.facts:
        depths = tuple(
            -1.0 if c.state is Coverage.CANNOT_TELL else c.depth if c.state is Coverage.STATED else None
            for c in fact.cells
        )
        rows.append(
            (
                Cell(fact.text, float(fact.row), ((fact.article, fact.span),), fact.text),
                Cell(f"{fact.stated}/{width}", float(fact.stated)),
                Cell(
                    "",
                    min((d for d in depths if d is not None and d >= 0), default=2.0),
                    (),
                    "",
                    Depths(depths),
                ),
                *(cell(i, c) for i, c in enumerate(fact.cells)),
            )
        )
    note = tr(
        "{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.",
        shared=matrix.shared_by_all,
        all=len(matrix.facts),
    )
    return Sheet("coverage", tr(TITLES["coverage"]), columns, outlets, tuple(rows), note)


_STATES = {Coverage.NOT_FOUND: mark("not found"), Coverage.CANNOT_TELL: mark("cannot tell")}


class _CoverageCells:
    """Makes the cells of one sheet. There are thousands of them of few different words: each is said once."""

    def __init__(self) -> None:
        self._said: dict[tuple[int | None, int], str] = {}
        self._absent = {
            state: Cell(("□ " if state is Coverage.NOT_FOUND else "? ") + tr(words), 9999.0, quiet=True)
            for state, words in _STATES.items()
        }

    def __call__(self, article: int, cell: CoverageCell) -> Cell:
        if cell.state is not Coverage.STATED:
            return self._absent[cell.state]
        key = (cell.paragraph, cell.of)
        if key not in self._said:
            where = tr("¶{n} of {of}", n=cell.paragraph, of=cell.of) if cell.paragraph else tr("headline")
            self._said[key] = "■ " + where
        return Cell(self._said[key], float(cell.paragraph or 0), tuple((article, s) for s in cell.spans))


# ------------------------------------------------------------------------------------ timeline


def _timeline(comparison: Comparison, names: Sequence[str]) -> Sheet:
    table = timeline(comparison)
    columns, outlets = heads((tr("Date"), tr("On the line"), tr("Published")), names)
    days = [_day(entry.iso) for entry in table.entries]
    known = [d for d in days if d is not None]
    ranks = {day: i for i, day in enumerate(sorted(set(known)))}
    rows = []
    for entry, day in zip(table.entries, days, strict=True):
        published = "".join(letter(i) for i in entry.published)
        at = ranks[day] / max(1, len(ranks) - 1) if day is not None else 0.0
        rows.append(
            (
                Cell(said(entry.label), entry.iso, _earliest(entry.cells)),
                Cell("", at, drawing=Tick(at, published)),
                Cell(published, published),
                *(_timeline_cell(i, ms) for i, ms in enumerate(entry.cells)),
            )
        )
    lost = tuple(m for m in table.unresolved)
    if lost:
        by_article = [tuple(m for m in lost if m.article == i) for i in range(len(names))]
        rows.append(
            (
                Cell(tr("not resolved"), "~", quiet=True),
                Cell(),
                Cell(),
                *(_timeline_cell(i, ms) for i, ms in enumerate(by_article)),
            )
        )
    note = tr("Points stand in order of time, not to scale.")
    return Sheet(
        "timeline", tr(TITLES["timeline"]), columns, outlets, tuple(rows), note, tr("No dates were found.")
    )


def _timeline_cell(article: int, mentions: Sequence[TimelineMention]) -> Cell:
    if not mentions:
        return nothing()
    # Parts of a day (MO, NI) are the standard's letters; the words quoted say as much.
    text = series(
        dict.fromkeys(quoted(m.text) + (f" {m.time}" if m.time[:1].isdigit() else "") for m in mentions)
    )
    return Cell(text, float(len(mentions)), tuple((article, m.span) for m in mentions), text)


def _earliest(cells: Sequence[Sequence[TimelineMention]]) -> tuple[Place, ...]:
    """Where the first article that names a day names it."""
    return tuple((i, mentions[0].span) for i, mentions in enumerate(cells) if mentions)[:1]


def _day(iso: str) -> date | None:
    """A day to order by; None where the value names none."""
    head = iso.split("-")
    try:
        year = int(head[0].ljust(4, "0"))
        month = int(head[1]) if len(head) > 1 and head[1].isdigit() else 1
        return date(year, month, int(head[2]) if len(head) > 2 and head[2].isdigit() else 1)
    except ValueError:
        return None


# --------------------------------------------------------------------------------- shared copy


def _shared(comparison: Comparison, names: Sequence[str]) -> Sheet:
    copy = shared_copy(comparison)
    most = max((p.words for p in copy.passages), default=1) or 1
    columns, outlets = heads((tr("Passage"), tr("Words")), names)
    rows = []
    for passage in copy.passages:
        cells = [
            [(span, number) for i, span, number in passage.places if i == article]
            for article in range(len(names))
        ]
        first = passage.places[0]
        rows.append(
            (
                Cell(passage.text, passage.text.casefold(), ((first[0], first[1]),), passage.text),
                Cell(str(passage.words), float(passage.words), drawing=Bar(passage.words / most)),
                *(
                    Cell(
                        series(paragraph_sign(n) for _, n in found),
                        float(found[0][1]),
                        tuple((i, span) for span, _ in found),
                    )
                    if found
                    else nothing()
                    for i, found in enumerate(cells)
                ),
            )
        )
    shares = series(f"{letter(i)} {round(100 * share)} %" for i, share in enumerate(copy.shares))
    note = tr("Share of each text that stands word for word in another: {shares}.", shares=shares)
    none = tr("No long passage stands in more than one article.")
    return Sheet("shared", tr(TITLES["shared"]), columns, outlets, tuple(rows), note if rows else "", none)
