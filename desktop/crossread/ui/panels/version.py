"""One version of a finding: where it stands, its words in their sentence, who says so and how."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from crossread.model import Finding, Kind, ParagraphRef, Relation, Standing, letter
from crossread.ui.desk import Desk
from crossread.ui.kinds import STANDING_WORDS
from crossread.ui.models.versions import Version
from crossread.ui.models.worddiff import word_difference
from crossread.ui.outlet import outlet_name
from crossread.ui.panels.widgets import ElidedLabel, label
from crossread.ui.style import Style
from crossread.ui.words import place_sign, tr

_WITH_DIFFERENCE = {Relation.ALTERED, Relation.TRUNCATED, Relation.UNSUPPORTED, Relation.LABEL}


class VersionCard(QFrame):
    """``place_asked`` a jump to its paragraph."""

    place_asked = Signal(ParagraphRef)

    def __init__(self, desk: Desk, style: Style, kind: Kind, version: Version) -> None:
        super().__init__()
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 6, 10, 9)
        inside.setSpacing(4)
        entry = desk.entries[version.article]
        name = outlet_name(entry, version.article, blind=desk.view.blind)
        row = QHBoxLayout()
        row.setSpacing(8)
        where = place_sign(letter(version.article), version.paragraph)
        go = QToolButton()
        go.setText(where)
        go.setProperty("role", "place")
        go.setCursor(Qt.CursorShape.PointingHandCursor)
        go.setAccessibleName(tr("Go to {place}", place=where))
        ref = ParagraphRef(version.article, version.paragraph)
        go.clicked.connect(lambda _checked=False: self.place_asked.emit(ref))
        row.addWidget(go)
        row.addWidget(ElidedLabel(name, "quiet"), 1)
        if version.value:
            value = label(f"[{version.value}]")
            value.setStyleSheet("font-weight: 600;")
            row.addWidget(value)
        inside.addLayout(row)
        inside.addWidget(self._quotation(style, kind, version, entry.article.right_to_left))
        inside.addWidget(label(self._speaker(kind, version), "small", wrap=True))

    def _quotation(self, style: Style, kind: Kind, version: Version, rtl: bool) -> QLabel:
        theme = style.theme
        tint, line = theme.kind_tint(kind), theme.kind_line(kind)
        words = escape(version.words if len(version.words) < 600 else version.words[:590] + " …")
        html = (
            f'<div dir="{"rtl" if rtl else "ltr"}" style="color:{theme.quiet}">{escape(version.before)}'
            f'<span style="background-color:{tint};color:{theme.ink};text-decoration:underline;'
            f'text-decoration-color:{line}">{words}</span>{escape(version.after)}</div>'
        )
        text = QLabel(html)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(version.before + version.words + version.after)
        font = style.type.body()
        font.setPixelSize(15)
        text.setFont(font)
        text.setStyleSheet("font-size: 15px;")
        return text

    @staticmethod
    def _speaker(kind: Kind, version: Version) -> str:
        """Who says it and how; words between quotation marks are said, whatever stands around them."""
        own = version.standing is Standing.OWN_VOICE
        if own and version.speaker and kind is not Kind.QUOTE:
            return version.speaker
        standing = tr(STANDING_WORDS[Standing.SAID if own and version.speaker else version.standing])
        if not version.speaker:
            if version.standing is Standing.OWN_VOICE:
                return tr("in the outlet's own voice")
            return standing
        return f"{version.speaker} · {standing}"


def difference(style: Style, finding: Finding, shown: list[Version]) -> QLabel | None:
    """The word difference from the first version to every other one, where the words are the point."""
    if finding.kind is not Kind.QUOTE and finding.relation not in _WITH_DIFFERENCE:
        return None
    if len(shown) < 2:
        return None
    theme = style.theme
    first = max(shown, key=lambda v: len(v.words))
    parts = []
    for other in shown:
        if other is first or other.article == first.article:
            continue
        pieces = []
        for piece in word_difference(first.words, other.words):
            text = escape(piece.text)
            if piece.how == "gone":
                text = f'<s style="color:{theme.quiet}">{text}</s>'
            elif piece.how == "new":
                text = f'<u style="background-color:{theme.chosen};color:{theme.ink}">{text}</u>'
            pieces.append(text)
        head = f"{letter(first.article)} → {letter(other.article)}"
        parts.append(f'<p><span style="color:{theme.quiet}">{head}</span> {"".join(pieces)}</p>')
    if not parts:
        return None
    made = QLabel("".join(parts))
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setAccessibleName(tr("Word difference"))
    return made
