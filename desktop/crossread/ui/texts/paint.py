"""How paragraphs and highlights are painted: tints, underlines, brackets, letters, row rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
)

from crossread.model import Kind
from crossread.ui.colour import mix
from crossread.ui.kinds import LOOKS, Line
from crossread.ui.texts.cells import SOURCE_ROLES, Cell, MarkBox, Metrics
from crossread.ui.theme import Theme
from crossread.ui.words import series, tr

if TYPE_CHECKING:
    from crossread.ui.texts.flow import Band, Flow

Selected = tuple[int, int, QTextCharFormat]

NUMBER = 24.0
"""Width of a paragraph number of two digits in the gutter."""
DIGIT = 7.0
"""Width that a third digit adds."""
LETTERS = 22.0
"""Width of the letters of kinds between number and text."""
EDGE = 14.0
"""Free space on the far side of the text; holds the bar of shared copy."""
_RTL = Qt.LayoutDirection.RightToLeft
_FAINT = 0.4
"""Share of its tint that a whole claim has."""
_MARGIN_ONLY = frozenset({Line.MARGIN, Line.EDGE})


class Brush:
    """Paints for one theme. ``current`` and ``hovered`` are ids of findings, ``…_place`` rows."""

    def __init__(self, theme: Theme, interface: QFont) -> None:
        self.set_theme(theme, interface)
        self.current = ""
        self.hovered: frozenset[str] = frozenset()
        self.hovered_place = -1
        self.drop_place = -1

    def set_theme(self, theme: Theme, interface: QFont) -> None:
        self.theme = theme
        self.ink = QColor(theme.ink)
        self.quiet = QColor(theme.quiet)
        self.rule = QPen(QColor(theme.line), 1)
        self.accent = QPen(QColor(theme.accent), 1.6)
        self.hover_row = QColor(theme.hover)
        self.lines = {k: QColor(theme.kind_line(k)) for k in Kind}
        self.inks = {k: QColor(theme.kind_ink(k)) for k in Kind}
        self.tints = {k: QColor(theme.kind_tint(k)) for k in Kind}
        self.faint = {k: QColor(theme.kind_tint(k, _FAINT)) for k in Kind}
        self.strong = {k: QColor(mix(theme.hue(k), theme.paper, theme.strong_share(k))) for k in Kind}
        self.found = {now: QColor(theme.found_tint(now)) for now in (False, True)}
        self.small = QFont(interface)
        self.small.setPixelSize(11)
        self.bold = QFont(self.small)
        self.bold.setBold(True)
        self.italic = QFont(interface)
        self.italic.setPixelSize(12)
        self.italic.setItalic(True)
        self.base = interface

    def set_zoom(self, zoom: float) -> None:
        """Small print grows with the text, at half the pace."""
        factor = small_print(zoom)
        for font, size in ((self.small, 11), (self.bold, 11), (self.italic, 12)):
            font.setPixelSize(max(9, round(size * factor)))

    def in_gutter(self, m: Metrics, x: float) -> bool:
        return x > m.text_left + m.text_width if m.right_to_left else x < m.text_left

    # ------------------------------------------------------------------------------- rows

    def band(self, painter: QPainter, flow: Flow, band: Band) -> None:
        """Row background, rule, empty word, cross-references."""
        m = flow.metrics
        area = QRectF(0, band.top, flow.width, band.height)
        if band.place == self.drop_place:
            painter.fillRect(area, _alpha(self.theme.accent, 0.16))
        elif band.place == self.hovered_place and band.ruled:
            painter.fillRect(area, self.hover_row)
        if band.ruled:
            painter.setPen(self.rule)
            # On the far side of the column as the window runs, whichever way its article does.
            x = 0.5 if QGuiApplication.layoutDirection() == _RTL else flow.width - 0.5
            painter.drawLine(QLineF(x, band.top, x, band.top + band.height))
        if band.ruled and band.top > 0:
            painter.setPen(self.rule)
            painter.drawLine(QLineF(0, band.top + 0.5, flow.width, band.top + 0.5))
        painter.setPen(self.quiet)
        if band.empty and not band.folded:
            painter.setFont(self.italic)
            painter.drawText(
                QRectF(m.text_left, band.top + 8, m.text_width, m.pitch),
                _aligned(m) | Qt.AlignmentFlag.AlignVCenter,
                band.empty,
            )
        if band.also and not band.folded:
            painter.setFont(self.small)
            painter.drawText(self.also_rect(flow, band), _aligned(m), self._also_words(m, band))
        if band.pinned:
            painter.fillRect(QRectF(0, band.top + 1, 3, band.height - 1), QColor(self.theme.accent))

    def also_rect(self, flow: Flow, band: Band) -> QRectF:
        """Where the cross-references of a row stand."""
        m = flow.metrics
        return QRectF(m.text_left, band.top + band.height - 24, m.text_width, 18)

    def _also_words(self, m: Metrics, band: Band) -> str:
        """As many cross-references as fit in one line; how many more there are stands behind them."""
        width, size, words = band.also_shown
        if (width, size) == (m.text_width, self.small.pixelSize()):
            return words
        metrics = QFontMetricsF(self.small)
        for shown in range(len(band.also), 0, -1):
            more = f" +{len(band.also) - shown}" if shown < len(band.also) else ""
            words = tr("also in: {places}", places=series(band.also[:shown]) + more)
            if metrics.horizontalAdvance(words) <= m.text_width:
                break
        band.also_shown = (m.text_width, self.small.pixelSize(), words)
        return words

    # -------------------------------------------------------------------------- paragraphs

    def cell(
        self,
        painter: QPainter,
        flow: Flow,
        band: Band,
        cell: Cell,
        block: QTextBlock,
        selected: list[Selected],
    ) -> None:
        m = flow.metrics
        layout = block.layout()
        if band.folded:
            self._folded(painter, m, cell, layout)
            return
        boxes = cell.mark_boxes(layout)
        at = QPointF(0, cell.top)
        painter.save()
        painter.translate(at)
        self._tints(painter, boxes)
        self._found(painter, flow, cell, layout)
        painter.restore()
        painter.setPen(self.ink)
        layout.draw(painter, at, _ranges(block, selected), QRectF())
        painter.save()
        painter.translate(at)
        self._lines(painter, m, boxes, m.headline_pitch if cell.number == 0 else m.pitch)
        self._gutter(painter, m, cell, boxes, layout)
        self._focus(painter, boxes)
        painter.restore()

    def _folded(self, painter: QPainter, m: Metrics, cell: Cell, layout: QTextLayout) -> None:
        """One quiet line of a paragraph where nothing differs."""
        painter.setPen(self.quiet)
        painter.setFont(self.small)
        self._number(painter, m, cell, m.pitch)
        line = layout.lineAt(0)
        text = cell.text if layout.lineCount() < 2 else cell.text[: line.textLength()].rstrip() + " …"
        box = QRectF(m.text_left, cell.top, m.text_width, m.pitch)
        font = QFont(m.body)
        font.setPixelSize(round(m.body.pixelSize() * 0.85))
        painter.setFont(font)
        painter.setLayoutDirection(_RTL if m.right_to_left else Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, _aligned(m) | Qt.AlignmentFlag.AlignVCenter, text)

    def _tints(self, painter: QPainter, boxes: list[MarkBox]) -> None:
        lit: list[MarkBox] = []
        # Opaque, the longest first: tints never pile up to mud.
        for box in boxes:
            kind = box.mark.kind
            if box.mark.finding == self.current or box.mark.finding in self.hovered:
                lit.append(box)
            elif not (box.mark.muted or box.mark.again) and LOOKS[kind].line not in _MARGIN_ONLY:
                painter.fillRect(box.rect, (self.faint if box.whole else self.tints)[kind])
        for box in lit:
            painter.fillRect(box.rect, self.strong[box.mark.kind])

    def _found(self, painter: QPainter, flow: Flow, cell: Cell, layout: QTextLayout) -> None:
        for start, end in flow.found.get(cell.number, ()):
            now = flow.found_now == (cell.number, start, end)
            for rect in range_rects(cell, layout, start, end):
                painter.fillRect(rect, self.found[now])
                painter.setPen(self.accent if now else QPen(QColor(self.theme.accent), 0.8))
                painter.drawRect(rect)

    def _lines(self, painter: QPainter, m: Metrics, boxes: list[MarkBox], pitch: float) -> None:
        for box in boxes:
            kind = box.mark.kind
            line = LOOKS[kind].line
            if line is Line.MARGIN or box.mark.again:
                continue
            colour = QColor(self.lines[kind])
            if box.mark.muted:
                colour.setAlphaF(0.45)
            if line is Line.EDGE:
                self._edge_bar(painter, m, box, colour)
            elif line is Line.BRACKET and box.mark.role not in SOURCE_ROLES:
                self._bracket(painter, m, box, colour, pitch)
            else:
                y = box.baseline + 3.5 + 3 * box.lane
                underline(painter, line, colour, box.rect, y, 0.8 if box.whole else 1.6)

    def _edge_bar(self, painter: QPainter, m: Metrics, box: MarkBox, colour: QColor) -> None:
        x = m.text_left - 7 if m.right_to_left else m.text_left + m.text_width + 3
        painter.fillRect(
            QRectF(x, box.rect.top() - 4, 5, box.rect.height() + 8),
            QBrush(colour, Qt.BrushStyle.BDiagPattern),
        )

    def _bracket(self, painter: QPainter, m: Metrics, box: MarkBox, colour: QColor, pitch: float) -> None:
        outward = 1 if m.right_to_left else -1
        x = m.text_left + m.text_width + 4 if m.right_to_left else m.text_left - 4
        painter.setPen(QPen(colour, 1.6))
        # As far as the line above, so that the bracket is one stroke at every zoom.
        top = box.rect.top() - 1 if box.first else box.rect.bottom() + 3 - pitch
        bottom = box.rect.bottom() + 3
        painter.drawLine(QLineF(x, top, x, bottom))
        if box.first:
            painter.drawLine(QLineF(x, top, x - 3 * outward, top))

    def _gutter(
        self, painter: QPainter, m: Metrics, cell: Cell, boxes: list[MarkBox], layout: QTextLayout
    ) -> None:
        pitch = m.headline_pitch if cell.number == 0 else m.pitch
        painter.setFont(self.small)
        painter.setPen(self.quiet)
        painter.save()
        painter.translate(0, -cell.top)
        self._number(painter, m, cell, pitch)
        painter.restore()
        by_line: dict[int, list[MarkBox]] = {}
        for box in boxes:
            if box.first:
                by_line.setdefault(box.line, []).append(box)
        painter.setFont(self.bold)
        for i, started in by_line.items():
            line = layout.lineAt(i)
            self._letters(painter, m, started, line.y() + line.height() / 2)

    def _number(self, painter: QPainter, m: Metrics, cell: Cell, pitch: float) -> None:
        if cell.number == 0:
            return
        letters, number = LETTERS * m.small, m.gutter - LETTERS * m.small
        x = m.text_left + m.text_width + letters + 4 if m.right_to_left else m.text_left - m.gutter
        painter.drawText(
            QRectF(x, cell.top, number - 5, pitch),
            Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag.AlignAbsolute
            | (Qt.AlignmentFlag.AlignLeft if m.right_to_left else Qt.AlignmentFlag.AlignRight),
            str(cell.number),
        )

    def _letters(self, painter: QPainter, m: Metrics, boxes: list[MarkBox], middle: float) -> None:
        kinds = sorted({b.mark.kind for b in boxes}, key=list(Kind).index)
        chosen = {b.mark.kind for b in boxes if b.mark.finding == self.current}
        kinds.sort(key=lambda k: k not in chosen)
        x = m.text_left + m.text_width + 9 if m.right_to_left else m.text_left - LETTERS * m.small - 2
        muted = {k: all(b.mark.muted for b in boxes if b.mark.kind is k) for k in kinds}
        for i, kind in enumerate(kinds[:2]):
            box = QRectF(x + 8 * m.small * i - 1, middle - 8 * m.small, 10 * m.small, 16 * m.small)
            more = i == 1 and len(kinds) > 2
            painter.setPen(self.quiet if muted[kind] or more else self.inks[kind])
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "+" if more else LOOKS[kind].letter)

    def _focus(self, painter: QPainter, boxes: list[MarkBox]) -> None:
        painter.setPen(self.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        mine: dict[tuple[int, int], list[QRectF]] = {}
        for box in boxes:
            if box.mark.finding == self.current:
                mine.setdefault((box.mark.start, box.mark.end), []).append(box.rect)
        for rects in mine.values():
            if len(rects) > 2:
                # A box a line would cage a whole paragraph.
                hull = QRectF()
                for rect in rects:
                    hull = hull.united(rect)
                painter.drawRoundedRect(hull.adjusted(-3, -3, 3, 4), 4, 4)
                continue
            for rect in rects:
                painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 2), 2, 2)


def small_print(zoom: float) -> float:
    """How much larger or smaller small print is at a zoom."""
    return 1 + (zoom - 1) * 0.5


def gutter(zoom: float, paragraphs: int) -> float:
    """Width of the gutter of an article: its numbers and the letters of kinds, at every zoom."""
    digits = max(2, len(str(max(0, paragraphs - 1))))
    return (NUMBER + DIGIT * (digits - 2) + LETTERS) * max(1.0, small_print(zoom))


def underline(
    painter: QPainter, line: Line, colour: QColor, rect: QRectF, y: float, width: float = 1.6
) -> None:
    """The underline of a kind below ``rect`` at height ``y``."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line is Line.DOTTED:
        pen.setWidthF(width + 0.4)
        pen.setDashPattern([1, 1.6])
    elif line is Line.DASHED:
        pen.setDashPattern([4, 2.5])
    elif line is Line.DASH_DOT:
        pen.setDashPattern([5, 2, 1.2, 2])
    elif line in (Line.DOUBLE, Line.BRACKET):
        pen.setWidthF(1.0)
    painter.setPen(pen)
    painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
    if line is Line.DOUBLE:
        painter.drawLine(QLineF(rect.left(), y + 2.2, rect.right(), y + 2.2))


def range_rects(cell: Cell, layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """The rectangles of some characters (code points of the paragraph), line by line."""
    from crossread.ui.models.marks import Mark

    probe = Cell(cell.number, cell.start, cell.text, cell.units, mixed=cell.mixed)
    probe.marks = [Mark(cell.number, start, end, Kind.FIGURE, "", "")]
    return [b.rect for b in probe.mark_boxes(layout)]


def _ranges(block: QTextBlock, selected: list[Selected]) -> list[QTextLayout.FormatRange]:
    ranges = []
    begin, length = block.position(), block.length()
    for start, end, how in selected:
        low, high = max(start, begin), min(end, begin + length)
        if low < high:
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = low - begin, high - low, how
            ranges.append(each)
    return ranges


def _aligned(m: Metrics) -> Qt.AlignmentFlag:
    """The side an article is read from, whichever way the window runs."""
    side = Qt.AlignmentFlag.AlignRight if m.right_to_left else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _alpha(colour: str, share: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(share)
    return made
