"""One paragraph in a column: its lines, and the rectangles of its highlights."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout, QTextOption

from crossread.model import Kind
from crossread.ui.models.marks import Mark
from crossread.ui.utf16 import Units, length

SOURCE_ROLES = frozenset({"source", "cue", "speaker"})
CLAIM = 48
"""Letters from which a highlight counts as a whole claim, not as a few words of one."""
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class MarkBox(NamedTuple):
    """A highlight on one line, in coordinates of its paragraph. ``first`` on the mark's first line;
    ``whole`` where it takes in a claim."""

    mark: Mark
    rect: QRectF
    baseline: float
    line: int
    lane: int
    first: bool
    whole: bool


@dataclass(slots=True)
class Metrics:
    """What the lines of a column are set by."""

    body: QFont
    headline: QFont
    pitch: float
    headline_pitch: float
    text_left: float
    text_width: float
    right_to_left: bool
    gutter: float = 46.0
    small: float = 1.0
    """How much larger small print is than at 100 %."""


@dataclass(slots=True)
class Cell:
    """A paragraph. ``height`` is exact where ``laid``, else an estimate; ``top`` is set by the layout."""

    number: int
    start: int
    text: str
    units: Units
    marks: list[Mark] = field(default_factory=list)
    top: float = 0.0
    height: float = 0.0
    laid: bool = False
    mixed: bool = False
    boxes: list[MarkBox] | None = None

    @classmethod
    def of(cls, number: int, start: int, text: str) -> Cell:
        return cls(number, start, text, Units(text), mixed=bool(_RTL.search(text)))

    def estimate(self, m: Metrics, width_of_character: float) -> None:
        """A first guess at the height, for scrolling over paragraphs that were never laid out."""
        pitch = m.headline_pitch if self.number == 0 else m.pitch
        factor = m.headline_pitch / m.pitch if self.number == 0 else 1.0
        across = max(8.0, m.text_width / (width_of_character * factor))
        self.height = pitch * max(1, -(-len(self.text) // int(across)))
        self.laid = False
        self.boxes = None

    def lay_out(self, block: QTextBlock, m: Metrics) -> None:
        """Break the paragraph into lines."""
        layout = block.layout()
        if self.number == 0:
            # In a document the text has the document's font; a layout's font would be passed over.
            layout.setFormats([_in_font(m.headline, length(self.text))])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if m.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        if m.right_to_left:  # a line of a layout is set left unless it is told
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        pitch = m.headline_pitch if self.number == 0 else m.pitch
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(m.text_width)
            tall = line.height()
            step = max(pitch, tall)
            line.setPosition(QPointF(m.text_left, y + (step - tall) / 2))
            y += step
        layout.endLayout()
        self.height = max(y, pitch)
        self.laid = True
        self.boxes = None

    def mark_boxes(self, layout: QTextLayout) -> list[MarkBox]:
        """The rectangles of the highlights; computed once for a layout."""
        if self.boxes is None:
            self.boxes = self._measure(layout) if self.marks else []
        return self.boxes

    def _measure(self, layout: QTextLayout) -> list[MarkBox]:
        lines = []
        for i in range(layout.lineCount()):
            line = layout.lineAt(i)
            lines.append((line, line.textStart(), line.textStart() + line.textLength()))
        boxes = []
        for mark, lane in zip(self.marks, lanes(self.marks), strict=True):
            start, end = self.units.to_units(mark.start), self.units.to_units(mark.end)
            whole = takes_in_a_claim(mark)
            for i, (line, low, high) in enumerate(lines):
                a, b = max(start, low), min(end, high)
                if a >= b:
                    continue
                baseline = line.y() + line.ascent()
                right = line.naturalTextRect().right()
                for left, width in self._runs(line, a, b):
                    width = min(width, max(0.0, right - left)) if not self.mixed else width
                    rect = QRectF(left, baseline - line.ascent() * 0.86, width, line.ascent() * 1.16)
                    boxes.append(MarkBox(mark, rect, baseline, i, lane, low <= start, whole))
        # The longest first: painted in this order the most particular one is seen.
        boxes.sort(key=lambda box: box.mark.start - box.mark.end)
        return boxes

    def _runs(self, line: object, a: int, b: int) -> list[tuple[float, float]]:
        """(left, width) of the characters a … b on a line; several pieces where directions mix."""
        from PySide6.QtGui import QTextLine

        assert isinstance(line, QTextLine)
        if not self.mixed:
            x1, x2 = _x(line, a), _x(line, b)
            return [(min(x1, x2), abs(x2 - x1))]
        rects = [run.boundingRect() for run in line.glyphRuns(a, b - a)]
        return [(r.left(), r.width()) for r in rects if r.width() > 0]


def _in_font(font: QFont, units: int) -> QTextLayout.FormatRange:
    """A whole paragraph in another font than the document's."""
    made = QTextLayout.FormatRange()
    made.start, made.length = 0, units
    how = QTextCharFormat()
    how.setFont(font)
    made.format = how
    return made


def _x(line: object, at: int) -> float:
    """cursorToX gives (x, position) in PySide6, where its stub says x."""
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)


def takes_in_a_claim(mark: Mark) -> bool:
    """Whether a highlight is more than a few words: such stay quiet until chosen, but for quotes."""
    if mark.kind is Kind.ATTRIBUTION:
        return mark.role not in SOURCE_ROLES
    return mark.kind is not Kind.QUOTE and mark.end - mark.start > CLAIM


def lanes(marks: list[Mark]) -> list[int]:
    """The underline's place for each mark, 0 … 2, so that overlapping ones lie under one another.

    A few words come first, right below them; a whole claim that holds them is underlined further down.
    """
    taken: list[list[Mark]] = []
    chosen = [0] * len(marks)
    order = sorted(range(len(marks)), key=lambda i: (marks[i].end - marks[i].start > CLAIM, marks[i].start))
    for i in order:
        mark = marks[i]
        if mark.again:
            continue
        free = (n for n, lane in enumerate(taken) if all(not _overlap(mark, other) for other in lane))
        place = next(free, len(taken))
        if place == len(taken):
            taken.append([])
        taken[place].append(mark)
        chosen[i] = min(place, 2)
    for i, mark in enumerate(marks):
        if mark.again and i:
            chosen[i] = chosen[i - 1]
    return chosen


def _overlap(one: Mark, two: Mark) -> bool:
    return one.start < two.end and two.start < one.end
