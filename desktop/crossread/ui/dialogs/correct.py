"""Putting right what was read from a page: headline, authors, outlet, times, language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crossread.errors import CrossreadError
from crossread.model import Article
from crossread.ui.dialogs.ask import sent_by_key
from crossread.ui.models.correcting import NO_ZONE, Facts, Moment, WrongInput
from crossread.ui.panels.widgets import label
from crossread.ui.preferences import LANGUAGES
from crossread.ui.words import said, tr

_LANGUAGES = (
    "ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms nl"
    " no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh"
).split()
_ZONES = (*range(-720, -180, 60), -210, *range(-180, 240, 60), 210, 240, 270, 300, 330, 345, 360, 390)
_ZONES += (*range(420, 601, 60), 570, 630, 660, 720, 765, 780, 840)

Apply = Callable[[Facts], None]


class CorrectDialog(QDialog):
    """Fields on one article. ``apply`` is tried before the dialog closes; what it raises is said in it.

    In blind review outlet, authors and the user's own name for the outlet stay hidden and as they are.
    """

    def __init__(
        self, parent: QWidget, title: str, article: Article, now: Facts, apply: Apply, *, blind: bool = False
    ) -> None:
        super().__init__(parent)
        self._now, self._apply, self._blind = now, apply, blind
        self.setWindowTitle(title)
        self.setMinimumWidth(600)
        self.headline = self._headlines(article, now.headline)
        self.byline = QPlainTextEdit(now.byline)
        self.byline.setFixedHeight(64)
        self.byline.setTabChangesFocus(True)
        self.byline.setAccessibleName(tr("Authors, one a line"))
        self.outlet = _line(now.outlet, tr("Outlet"))
        self.own = _line(now.label, tr("Own name for the outlet"))
        self.published = MomentField(now.published, tr("Published"))
        self.modified = MomentField(now.modified, tr("Updated"))
        self.language = _languages(now.language)
        self.trouble = _trouble()
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Headline"), self.headline)
        if blind:
            form.addRow("", label(tr("Outlet and authors stay hidden in blind review."), "small", wrap=True))
        else:
            form.addRow(tr("Authors"), self.byline)
            form.addRow(tr("Outlet"), self.outlet)
            form.addRow(tr("Own name for it"), self.own)
        form.addRow(tr("Published"), self.published)
        form.addRow(tr("Updated"), self.modified)
        form.addRow(tr("Language"), self.language)
        inside = _inside(self)
        said = tr("What was read from the page stays on record beside every correction.")
        inside.addWidget(label(said, "quiet", wrap=True))
        inside.addLayout(form)
        inside.addWidget(self.trouble)
        inside.addWidget(_buttons(self, tr("Correct")))

    def facts(self) -> Facts:
        """The fields as they stand."""
        hidden = self._blind
        return Facts(
            headline=self.headline.currentText(),
            byline=self._now.byline if hidden else self.byline.toPlainText(),
            outlet=self._now.outlet if hidden else self.outlet.text(),
            label=self._now.label if hidden else self.own.text(),
            published=self.published.moment(),
            modified=self.modified.moment(),
            language=str(self.language.currentData()),
        )

    def accept(self) -> None:
        try:
            self._apply(self.facts())
        except CrossreadError as error:
            _say(self.trouble, error)
            if isinstance(error, WrongInput):
                {"published": self.published, "modified": self.modified}[error.field].setFocus()
            return
        super().accept()

    def _headlines(self, article: Article, now: str) -> QComboBox:
        made = QComboBox()
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(24)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.addItems(list(dict.fromkeys([h for h in (now, *article.headlines) if h])))
        made.setCurrentText(now)
        _name(made, tr("Headline"))
        if field := made.lineEdit():
            field.setCursorPosition(0)
        return made


class ParagraphDialog(QDialog):
    """The words of one paragraph, to be put right."""

    def __init__(self, parent: QWidget, title: str, text: str, apply: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._apply = apply
        self.setWindowTitle(title)
        self.resize(620, 360)
        self.field = QPlainTextEdit(text)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(title)
        self.trouble = _trouble()
        inside = _inside(self)
        said = tr("Correct what was read wrongly. What was read stays on record.")
        inside.addWidget(label(said, "quiet", wrap=True))
        inside.addWidget(self.field, 1)
        inside.addWidget(self.trouble)
        inside.addWidget(_buttons(self, tr("Correct")))
        sent_by_key(self)

    def accept(self) -> None:
        if not self.field.toPlainText().strip():
            _say(self.trouble, CrossreadError("error.paragraph-empty"))
            self.field.setFocus()
            return
        try:
            self._apply(self.field.toPlainText())
        except CrossreadError as error:
            _say(self.trouble, error)
            return
        super().accept()


class MomentField(QWidget):
    """Day, time of day if known, and zone."""

    def __init__(self, now: Moment, name: str) -> None:
        super().__init__()
        self.text = _line(now.text, name)
        self.text.setPlaceholderText("2026-03-09 16:05")
        self.zone = QComboBox()
        self.zone.addItem(tr("zone unknown"), NO_ZONE)
        held = {int(now.zone)} if now.zone != NO_ZONE else set()
        for minutes in sorted({*_ZONES, *held}):
            self.zone.addItem(zone_name(minutes), str(minutes))
        self.zone.setCurrentIndex(max(0, self.zone.findData(now.zone)))
        self.zone.setAccessibleName(tr("Zone of {field}", field=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.zone)
        self.setFocusProxy(self.text)

    def moment(self) -> Moment:
        return Moment(self.text.text(), str(self.zone.currentData()))


def zone_name(minutes: int) -> str:
    """``UTC+5:30``."""
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


def _languages(now: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(tr("Language"))
    made.addItem(tr("unknown"), "")
    # Qt's own name of English is that of one country; the names of the interface's languages are plain.
    names = {
        code: LANGUAGES.get(code) or QLocale(code).nativeLanguageName() for code in {*_LANGUAGES, now} if code
    }
    for code, name in sorted(names.items(), key=lambda each: each[0]):
        made.addItem(f"{code}  {name}" if name else code, code)
    made.setCurrentIndex(max(0, made.findData(now)))
    return made


def _line(text: str, name: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setCursorPosition(0)
    made.setAccessibleName(name)
    return made


def _name(box: QComboBox, name: str) -> None:
    box.setAccessibleName(name)
    if field := box.lineEdit():
        field.setAccessibleName(name)


def _trouble() -> QLabel:
    made = label("", "error", wrap=True)
    made.hide()
    return made


def _say(where: QLabel, error: CrossreadError) -> None:
    where.setText(said(error.message))
    where.show()
    where.setAccessibleName(where.text())
    QAccessible.updateAccessibility(QAccessibleEvent(where, QAccessible.Event.Alert))


def _inside(dialog: QDialog) -> QVBoxLayout:
    inside = QVBoxLayout(dialog)
    inside.setContentsMargins(20, 20, 20, 16)
    inside.setSpacing(14)
    return inside


def _buttons(dialog: QDialog, verb: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox()
    away = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    away.setAutoDefault(False)
    good = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    good.setProperty("role", "main")
    good.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
