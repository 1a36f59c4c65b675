"""The report as a Word document: real headings, real tables, a footnote for every source."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC
from typing import Any

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_DIRECTION
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Cell

from crossread.report.blocks import (
    Block,
    Bullets,
    Card,
    Cell,
    Facts,
    Heading,
    Map,
    Passage,
    Ranges,
    Report,
    Role,
    Run,
    Runs,
    Section,
    Style,
    Table,
    Text,
    Version,
)
from crossread.report.cards import STATE_MARKS
from crossread.report.docx_parts import (
    Footnotes,
    bookmark,
    element,
    field,
    language_of,
    link_into,
    repeat_header,
    shade,
    sized,
    turn,
)
from crossread.report.files import steady_zip
from crossread.report.logo import read_logo
from crossread.report.options import Options, Paper

SERIF = "Source Serif 4"
SANS = "Source Sans 3"
QUIET = RGBColor(0x55, 0x56, 0x5A)
MOST_IN_PROPERTY = 255
SIGNS = {Cell.STATED: "■", Cell.NOT_FOUND: "–", Cell.CANNOT_TELL: "?"}


def render(report: Report, options: Options) -> bytes:
    """The file's bytes; the same for the same input."""
    return _Writer(report, options).bytes()


class _Writer:
    """Walks the report and fills a document; holds the document and what counts through it."""

    def __init__(self, report: Report, options: Options) -> None:
        self.report = report
        self.options = options
        self.document: DocumentObject = Document()
        self.notes = Footnotes(self.document)
        self.noted: set[str] = set()
        self.bookmarks = 0
        _styles(self.document, report)
        # Looked up once: python-docx reads every style anew for each paragraph that names one.
        self.styles = {style.name: style.style_id for style in self.document.styles}
        _page(self.document, report, options)

    def bytes(self) -> bytes:
        self._head()
        for section in self.report.sections:
            self._section(section)
        self.notes.finish()
        self._properties()
        out = io.BytesIO()
        self.document.save(out)
        return steady_zip(out.getvalue(), self.options.time.astimezone(UTC).replace(tzinfo=None))

    def _properties(self) -> None:
        properties, head = self.document.core_properties, self.report.head
        when = self.options.time.astimezone(UTC).replace(tzinfo=None)
        properties.title = head.title[:MOST_IN_PROPERTY]
        properties.subject = head.description[:MOST_IN_PROPERTY]
        properties.author = ", ".join(head.authors)[:MOST_IN_PROPERTY] or "Crossread"
        properties.language = self.report.language
        properties.comments = head.comparison_id
        properties.created = properties.modified = when

    # ------------------------------------------------------------------------------ frame

    def _head(self) -> None:
        head = self.report.head
        logo = read_logo(self.options.logo)
        if logo and logo.media_type != "image/svg+xml":
            self.document.add_picture(io.BytesIO(logo.data), height=Mm(14))
        self._paragraph(head.subtitle, "Quiet")
        self._paragraph(head.title, "Title")
        box = self._paragraph("", "Notice")
        for n, line in enumerate((head.stance, head.reviewed, head.filter)):
            run = box.add_run(line)
            run.bold = n == 0
            if n < 2:
                run.add_break()
        self._facts(Facts(head.facts))

    def _section(self, section: Section) -> None:
        self.noted.clear()
        heading = self._paragraph(f"{section.number}  {section.title}", "Heading 1")
        self._mark(heading, section.anchor)
        level = 2
        for block in section.blocks:
            if isinstance(block, Heading):
                level = block.level + 1
            if isinstance(block, Card):
                self._card(block, min(level, 3))
            else:
                self._block(block)

    def _block(self, block: Block) -> None:
        drawers: dict[type, Callable[[Any], None]] = {
            Text: self._text,
            Heading: self._heading,
            Bullets: self._bullets,
            Facts: self._facts,
            Table: self._table,
            Map: self._map,
            Ranges: self._ranges,
            Passage: self._passage,
        }
        drawers[type(block)](block)

    # ----------------------------------------------------------------------------- blocks

    def _text(self, block: Text) -> None:
        styles = {Role.NOTE: "Quiet", Role.NOTICE: "Notice"}
        paragraph = self._paragraph("", styles.get(block.role, "Normal"))
        self._fill(paragraph, block.runs)

    def _heading(self, block: Heading) -> None:
        self._mark(self._paragraph(block.text, f"Heading {block.level}"), block.anchor)

    def _bullets(self, block: Bullets) -> None:
        for item in block.items:
            self._fill(self._paragraph("", "List Bullet"), item)

    def _facts(self, block: Facts) -> None:
        rows = self._grid(len(block.pairs), (Mm(34), Mm(134)), style="Normal Table")
        for cells, (name, value) in zip(rows, block.pairs, strict=True):
            self._cell(cells[0], (Run(name, Style.MUTED),))
            self._cell(cells[1], value)

    def _table(self, block: Table) -> None:
        self._paragraph(block.caption, "Caption").paragraph_format.keep_with_next = True
        total = sum(c.weight or 0.8 for c in block.columns)
        widths = tuple(Mm(168 * (c.weight or 0.8) / total) for c in block.columns)
        head, *rows = self._grid(len(block.rows) + 1, widths)
        self._header(head, tuple(c.title for c in block.columns))
        for row, cells in zip(rows, block.rows, strict=True):
            for cell, runs in zip(row, cells, strict=True):
                self._cell(cell, runs)

    def _card(self, card: Card, level: int) -> None:
        marks = {state.value: mark for state, mark in STATE_MARKS.items()}
        heading = self._paragraph(f"{card.letter}  {card.label}  ", f"Heading {level}")
        run = heading.add_run(f"{card.kind_name} · {card.relation} · {marks[card.state]} {card.state_name}")
        run.bold = False
        run.font.color.rgb = QUIET
        sized(run.font, 9)
        self._mark(heading, card.anchor)
        self._paragraph(card.summary, "Normal").paragraph_format.keep_with_next = True
        head, *rows = self._grid(len(card.versions) + 1, (Mm(32), Mm(84), Mm(20), Mm(32)))
        self._header(head, card.columns)
        for row, version in zip(rows, card.versions, strict=True):
            self._version(row, version)
        for line in card.difference:
            self._fill(self._paragraph("", "Normal"), line)
        if card.facts:
            self._paragraph("", "Quiet").paragraph_format.space_after = Pt(0)
            self._facts(Facts(card.facts))

    def _version(self, cells: Any, version: Version) -> None:
        where = cells[0].paragraphs[0]
        self._dress(where, "Cell")
        self._fill(where, (Run(version.reference, Style.STRONG, link=version.link),))
        if version.article not in self.noted:
            self.noted.add(version.article)
            note = dict(self.report.notes).get(version.article, version.outlet)
            self.notes.refer(where, note, self.report.right_to_left)
        where.add_run().add_break()
        self._fill(where, (Run(version.outlet, Style.MUTED),))
        turn(where, self.report.right_to_left)
        self._cell(cells[1], version.passage, version.right_to_left)
        self._cell(cells[2], (Run(version.value, Style.STRONG),))
        self._cell(cells[3], (Run(version.speaker),))

    def _map(self, block: Map) -> None:
        width = Mm(12)
        widths = (Mm(168) - width * len(block.columns), *(width for _ in block.columns))
        head, *rows = self._grid(len(block.rows) + 1, widths)
        self._header(head, ("", *block.columns))
        for row, (name, cells) in zip(rows, block.rows, strict=True):
            self._cell(row[0], (Run(name),))
            for cell, state in zip(row[1:], cells, strict=True):
                self._cell(cell, (Run(SIGNS[state]),))
        key = " · ".join(f"{SIGNS[cell]} {word}" for cell, word in block.key)
        self._paragraph(f"{key}. {block.alt}", "Quiet")

    def _ranges(self, block: Ranges) -> None:
        """Word shows no SVG by itself; the words of the drawing say the same."""
        self._paragraph(block.alt, "Quiet")

    def _passage(self, block: Passage) -> None:
        paragraph = self._paragraph("", "Normal")
        where = (Run(f"{block.reference} ", Style.STRONG), Run(f"{block.outlet}  ", Style.MUTED))
        self._fill(paragraph, where)
        self._fill(paragraph, block.runs)
        self._mark(paragraph, block.anchor)
        turn(paragraph, block.right_to_left)

    # ------------------------------------------------------------------------------- parts

    def _paragraph(self, text: str, style: str) -> Any:
        paragraph = self.document.add_paragraph(text)
        self._dress(paragraph, style)
        turn(paragraph, self.report.right_to_left)
        return paragraph

    def _dress(self, paragraph: Any, style: str) -> None:
        paragraph._p.style = self.styles[style]

    def _mark(self, paragraph: Any, anchor: str) -> None:
        if anchor:
            self.bookmarks += 1
            bookmark(paragraph, anchor, self.bookmarks)

    def _grid(self, rows: int, widths: tuple[Any, ...], style: str = "Ruled") -> list[list[_Cell]]:
        """A table's cells, row by row. Taken from the XML: python-docx counts all cells for each one."""
        table = self.document.add_table(rows=rows, cols=len(widths), style=style)
        table.autofit = False
        if self.report.right_to_left:
            table.table_direction = WD_TABLE_DIRECTION.RTL
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
            column.w = width
        lines = []
        for row in table._tbl.tr_lst:
            for cell, width in zip(row.tc_lst, widths, strict=True):
                cell.width = width
            lines.append([_Cell(cell, table) for cell in row.tc_lst])
        return lines

    def _header(self, cells: list[_Cell], titles: tuple[str, ...]) -> None:
        repeat_header(cells[0]._tc.getparent())
        for cell, title in zip(cells, titles, strict=True):
            self._cell(cell, (Run(title, Style.STRONG),))

    def _cell(self, cell: Any, runs: Runs, right_to_left: bool | None = None) -> None:
        """A cell's text, in the direction of the report unless it has one of its own."""
        paragraph = cell.paragraphs[0]
        self._dress(paragraph, "Cell")
        turn(paragraph, self.report.right_to_left if right_to_left is None else right_to_left)
        self._fill(paragraph, runs)

    def _fill(self, paragraph: Any, runs: Runs) -> None:
        for run in runs:
            made = paragraph.add_run(run.text)
            _dress(made, run)
            if run.language:
                language_of(made, run.language)
            if run.link:
                link_into(paragraph, made, run.link)


def _dress(made: Any, run: Run) -> None:
    font = made.font
    if run.style is Style.STRONG:
        made.bold = True
    elif run.style is Style.MUTED:
        font.color.rgb = QUIET
        sized(font, 8.5)
    elif run.style is Style.CODE:
        font.name = "DejaVu Sans Mono"
        sized(font, 7)
    elif run.style is Style.MARKED:
        made.underline = True
        shade(made, "E4E8EE")
    elif run.style is Style.ONLY_FIRST:
        font.strike = True
        font.color.rgb = QUIET
    elif run.style is Style.ONLY_SECOND:
        made.bold = True
        made.underline = True


# ------------------------------------------------------------------------------------- styles


def _styles(document: Any, report: Report) -> None:
    styles = document.styles
    _font(styles["Normal"], SERIF, 10)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    _font(styles["Title"], SANS, 24, bold=True)
    for border in styles["Title"].element.pPr.findall(qn("w:pBdr")):
        border.getparent().remove(border)
    for level, size in ((1, 15), (2, 11.5), (3, 10.5)):
        _font(styles[f"Heading {level}"], SANS, size, bold=True)
        styles[f"Heading {level}"].paragraph_format.space_before = Pt(18 if level == 1 else 12)
    _font(styles["Caption"], SANS, 9, bold=True)
    _font(styles["List Bullet"], SERIF, 10)
    for name, size in (("Cell", 8.5), ("Quiet", 9), ("Notice", 9.5)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        _font(style, SANS, size)
        style.paragraph_format.space_after = Pt(1 if name == "Cell" else 6)
    styles["Quiet"].font.color.rgb = QUIET
    shade(styles["Notice"], "F1EEE7")
    _ruled(styles)


def _font(style: Any, name: str, size: float, *, bold: bool = False) -> None:
    style.font.name = name
    sized(style.font, size)
    style.font.bold = bold
    style.font.italic = False
    style.font.color.rgb = RGBColor(0x1D, 0x1D, 0x1F)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    # Arabic and Hebrew by fonts that every Word has; its own choice may lack them.
    fonts.set(qn("w:cs"), "Arial" if name == SANS else "Times New Roman")
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def _ruled(styles: Any) -> None:
    """A table style of thin rules: heavier above and below the header."""
    style = styles.add_style("Ruled", WD_STYLE_TYPE.TABLE)
    style.base_style = styles["Normal Table"]
    borders = element("w:tblBorders")
    for side, size, colour in (("top", 8, "1D1D1F"), ("bottom", 4, "C9C6BE"), ("insideH", 4, "C9C6BE")):
        borders.append(element(f"w:{side}", val="single", sz=size, space=0, color=colour))
    properties = element("w:tblPr")
    properties.append(borders)
    style.element.append(properties)


def _page(document: Any, report: Report, options: Options) -> None:
    section = document.sections[0]
    letter_size = options.paper is Paper.LETTER
    section.page_width, section.page_height = (Mm(215.9), Mm(279.4)) if letter_size else (Mm(210), Mm(297))
    section.left_margin = section.right_margin = Mm(21)
    section.top_margin = section.bottom_margin = Mm(22)
    header = section.header.paragraphs[0]
    header.text = f"{report.head.title} · {report.head.comparison_id}"
    footer = section.footer.paragraphs[0]
    before, _, rest = report.head.page.partition("{n}")
    between, _, after = rest.partition("{total}")
    footer.add_run(f"{report.head.stance} · {before}")
    field(footer, "PAGE")
    footer.add_run(between)
    field(footer, "NUMPAGES")
    footer.add_run(after)
    for paragraph in (header, footer):
        paragraph.style = "Quiet"
