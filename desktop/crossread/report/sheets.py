"""The report's tables for a spreadsheet: XLSX with one sheet each, or CSV files beside one another.

A cell that a spreadsheet would run as a formula is neutralised: quoted as text in XLSX, led by an
apostrophe in CSV (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from crossread.across.ledger import Note
from crossread.across.names import names_table
from crossread.model import Pulse, letter, still
from crossread.report.citation import cite_article
from crossread.report.files import steady_zip
from crossread.report.material import Material, gather
from crossread.report.options import Options
from crossread.report.printable import printable
from crossread.report.references import paragraph_of, reference
from crossread.report.sections.speech import VOICES
from crossread.report.words import Words
from crossread.wording import named, stored

MOST_LETTERS = 32_000
"""A spreadsheet cell holds 32,767 characters."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: ``name`` is also the ending of the CSV file's name, ``title`` what a workbook calls it."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""


def sheets(comparison: Any, session: Any, options: Options, pulse: Pulse = still) -> tuple[Sheet, ...]:
    """Every table, findings first; ``pulse`` hears inside it, and may raise to stop."""
    material = gather(comparison, session, options, pulse)
    made = []
    for done, make in enumerate(MAKERS):
        pulse(done, len(MAKERS))
        made.append(make(material))
    return tuple(made)


def _sheet(material: Material, name: str, header: str, rows: Iterable[tuple[str, ...]]) -> Sheet:
    """A table with its columns named in the report's language; in English by the names programs know."""
    words = material.words
    columns = tuple(words(f"column.{column}") for column in header.split())
    return Sheet(name, columns, tuple(rows), words(f"sheet.{name}"))


def _findings(material: Material) -> Sheet:
    """One row for each version of each finding that passes the filter."""
    header = (
        "finding id kind relation state summary article outlet reference start end words read_as speaker "
        "standing side clock confidence note reason rule clears"
    )
    rows: list[tuple[str, ...]] = []
    words, said = material.words, material.words.said
    for finding in material.shown:
        decision = material.decisions.get(finding.id)
        for evidence in finding.evidence:
            text = material.comparison.articles[evidence.article].text
            rows.append(
                (
                    finding.label,
                    finding.id,
                    words.code("kind", finding.kind.value),
                    words.code("relation", finding.relation.value),
                    words.code("state", material.state(finding).value),
                    said(finding.summary),
                    letter(evidence.article),
                    material.outlet(evidence.article),
                    reference(paragraph_of(material.comparison, evidence)),
                    str(evidence.span.start),
                    str(evidence.span.end),
                    evidence.span.of(text),
                    said(evidence.value),
                    said(evidence.speaker),
                    words.code("standing", evidence.standing.value),
                    str(evidence.side),
                    said(finding.clock),
                    f"{finding.confidence:.2f}",
                    decision.note if decision else "",
                    decision.reason if decision else "",
                    said(finding.why.rule),
                    said(finding.why.clears),
                )
            )
    return _sheet(material, "findings", header, rows)


def _sources(material: Material) -> Sheet:
    header = (
        "article id outlet label headline byline published modified retrieved address archive bytes sha256 "
        "extractor language words warnings citation"
    )
    rows = []
    for i, a in enumerate(material.comparison.articles):
        rows.append(
            (
                letter(i),
                a.id,
                a.outlet,
                material.label(i),
                a.headline,
                "; ".join(a.byline),
                material.stamp(a.published),
                material.stamp(a.modified),
                material.time(a.source.retrieved),
                a.source.final_address or a.source.location,
                a.source.archive_address,
                str(a.source.size),
                a.source.sha256,
                a.source.extractor,
                a.language,
                str(len(a.text.split())),
                "; ".join(material.words.said(stored(w.sentence)) for w in a.warnings),
                cite_article(a, material.words.language),
            )
        )
    return _sheet(material, "sources", header, rows)


def _coverage(material: Material) -> Sheet:
    """One row for each row of the alignment, one column an article: paragraphs, or why there are none."""
    words, articles = material.words, material.comparison.articles
    rows = []
    for n, row in enumerate(material.comparison.alignment.rows, 1):
        cells = []
        for article, cell in zip(articles, row.stated, strict=True):
            absent = words("figures.cannot-tell" if article.cut_off else "figures.not-found")
            cells.append(" ".join(f"¶{number}" for number in cell) or absent)
        rows.append((str(n), *cells, words("sheet.by-hand") if row.pinned else ""))
    names = tuple(f"{letter(i)} {material.outlet(i)}" for i in range(len(articles)))
    header = (words("column.row"), *names, words("column.pinned"))
    return Sheet("coverage", header, tuple(rows), words("sheet.coverage"))


def _ledger(material: Material) -> Sheet:
    """One row for each number of the figure ledger, those that stand alone last."""
    header = (
        "what unit kind place when relation reason clock article outlet reference words value low high "
        "speaker note"
    )
    words, said = material.words, material.words.said
    rows = [
        (
            said(row.title),
            _named(words, "unit", row.unit),
            _named(words, "quantity", row.kind),
            row.place,
            row.when,
            words.code("relation", row.relation.value),
            said(row.reason),
            said(row.clock),
            letter(s.article),
            material.outlet(s.article),
            s.reference.strip("[]"),
            s.written,
            said(s.value),
            "" if s.open_low else f"{s.low:f}",
            "" if s.high is None else f"{s.high:f}",
            said(s.speaker),
            _note(words, s.note),
        )
        for row in (*material.ledger.rows, *material.ledger.apart)
        for cell in row.cells
        for s in cell.statements
    ]
    return _sheet(material, "ledger", header, rows)


def _named(words: Words, group: str, code: str) -> str:
    """A unit or quantity by its name; in English by the code that programs know."""
    return code if words.language == "en" else words.said(named(group, code))


def _note(words: Words, note: Note) -> str:
    """What a number is beside the article's own."""
    if words.language == "en" or not note:
        return note.value
    return words("figures.history" if note is Note.HISTORY else "figures.split")


def _speakers(material: Material) -> Sheet:
    """The source matrix: one row for each speaker in each article that lets them speak."""
    header = "speaker voice article outlet times words direct mixed indirect verbs paragraphs candidates"
    words = material.words
    rows = [
        (
            words.said(row.label),
            words(VOICES.get(row.voice, "speech.named")),
            letter(i),
            material.outlet(i),
            str(cell.times),
            str(cell.words),
            str(cell.direct),
            str(cell.mixed),
            str(cell.indirect),
            "; ".join(f"{verb} ×{n}" for verb, n in cell.verbs),
            " ".join(f"{letter(i)}¶{n}" for n in dict.fromkeys(cell.paragraphs)),
            "; ".join(row.candidates),
        )
        for row in material.matrix.rows
        for i, cell in enumerate(row.cells)
        if cell.times
    ]
    return _sheet(material, "speakers", header, rows)


def _names(material: Material) -> Sheet:
    """One row for each label an article uses for somebody or something."""
    header = "referent type differs article outlet label times"
    words = material.words
    rows = [
        (
            row.label,
            words.code("type", row.type.value),
            words("sheet.yes") if row.differs else "",
            letter(i),
            material.outlet(i),
            label,
            str(n),
        )
        for row in names_table(material.comparison).rows
        for i, cell in enumerate(row.cells)
        for label, n in cell.labels
    ]
    return _sheet(material, "names", header, rows)


MAKERS: tuple[Callable[[Material], Sheet], ...] = (
    _findings,
    _ledger,
    _sources,
    _speakers,
    _names,
    _coverage,
)


# ------------------------------------------------------------------------------------ writing


def _safe(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= MOST_LETTERS else shown[:MOST_LETTERS] + " …"


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may run the text instead of showing it."""
    return text.lstrip().startswith(_FORMULA)


def csv_bytes(sheet: Sheet) -> bytes:
    """RFC 4180 in UTF-8 with a byte-order mark, which Excel needs to read it as such."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (sheet.header, *sheet.rows):
        writer.writerow([f"'{cell}" if is_formula(cell) else cell for cell in map(_safe, row)])
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(tables: tuple[Sheet, ...], options: Options) -> bytes:
    """One workbook, one sheet a table, header frozen and filtered; the same bytes for the same input."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        page = book.create_sheet(table.title or table.name)
        for r, row in enumerate((table.header, *table.rows), 1):
            for c, value in enumerate(row, 1):
                _fill(page.cell(r, c), _safe(value), head=r == 1)
        page.freeze_panes = "B2"
        page.auto_filter.ref = page.dimensions
        for c, name in enumerate(table.header, 1):
            widest = max((len(row[c - 1]) for row in table.rows), default=0)
            page.column_dimensions[page.cell(1, c).column_letter].width = min(60, max(len(name), widest) + 2)
    when = options.time.astimezone(UTC).replace(tzinfo=None)
    book.properties.creator = "Crossread"
    book.properties.created = when
    out = io.BytesIO()
    book.save(out)
    return steady_zip(out.getvalue(), when)


def _fill(cell: Any, value: str, *, head: bool) -> None:
    cell.value = value
    cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text=not head and len(value) > 40)
    if head:
        cell.font = Font(bold=True)
    if is_formula(value):
        cell.quotePrefix = True
