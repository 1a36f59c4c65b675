"""The preferences dialog: nothing takes effect before "Apply"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from crossread.model import Kind
from crossread.ui.kinds import LOOKS
from crossread.ui.panels.widgets import label
from crossread.ui.preferences import LANGUAGES, Preferences
from crossread.ui.words import mark, tr

_THEMES = (
    ("system", mark("As the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
    ("contrast", mark("High contrast")),
)
_SIZES = (12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32, 40)
_STEPS = 10


class PreferencesDialog(QDialog):
    """``chosen()`` are the preferences as set, ``theme()`` the theme's id."""

    def __init__(self, parent: QWidget, now: Preferences, theme: str) -> None:
        super().__init__(parent)
        self._now = now
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumWidth(520)
        self._theme = self._combo([(id, tr(text)) for id, text in _THEMES], theme, tr("Theme"))
        names = [(id, name or tr("As the system")) for id, name in LANGUAGES.items()]
        self._language = self._combo(names, now.language, tr("Language"))
        sizes = sorted({*_SIZES, now.size})
        self._size = self._combo(
            [(str(size), f"\u200e{size} px") for size in sizes], str(now.size), tr("Size of the reading text")
        )
        self._links = self._slider(now.links, tr("Links between paragraphs"))
        self._findings = self._slider(now.findings, tr("Findings listed"))
        self._archive = QLineEdit(now.archive)
        self._archive.setAccessibleName(tr("Archive look-up"))
        self._motion = QCheckBox(tr("Reduce motion"))
        self._motion.setChecked(now.reduced_motion)
        self._hints = QCheckBox(tr("Show hints for first steps"))
        self._hints.setChecked(now.hints)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(tr("Theme"), self._theme)
        form.addRow(tr("Language"), self._language)
        form.addRow("", label(tr("Another language takes effect at the next start."), "small", wrap=True))
        form.addRow(tr("Reading text"), self._size)
        form.addRow(tr("Links"), self._between(self._links))
        form.addRow(tr("Findings"), self._between(self._findings))
        form.addRow(tr("Look for"), self._kinds(now))
        form.addRow(tr("Archive look-up"), self._archive)
        asked = tr("Asked only when you look up an archived copy.")
        form.addRow("", label(asked, "small", wrap=True))
        form.addRow("", self._motion)
        form.addRow("", self._hints)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        apply = buttons.addButton(tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        apply.setProperty("role", "main")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 20, 20, 16)
        inside.setSpacing(16)
        inside.addLayout(form)
        inside.addWidget(buttons)

    def theme(self) -> str:
        return str(self._theme.currentData())

    def chosen(self) -> Preferences:
        off = tuple(kind.value for kind, box in self._boxes.items() if not box.isChecked())
        return Preferences(
            language=str(self._language.currentData()),
            size=int(self._size.currentData()),
            links=self._links.value() / _STEPS,
            findings=self._findings.value() / _STEPS,
            kinds_off=off,
            archive=self._archive.text().strip(),
            reduced_motion=self._motion.isChecked(),
            hints=self._hints.isChecked(),
        )

    def _combo(self, entries: list[tuple[str, str]], now: str, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        for id, text in entries:
            made.addItem(text, id)
        made.setCurrentIndex(max(0, made.findData(now)))
        return made

    def _slider(self, now: float, name: str) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setRange(-_STEPS, _STEPS)
        made.setPageStep(2)
        made.setValue(round(now * _STEPS))
        made.setAccessibleName(name)
        return made

    def _between(self, slider: QSlider) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("fewer"), "small"))
        row.addWidget(slider, 1)
        row.addWidget(label(tr("more"), "small"))
        return holder

    def _kinds(self, now: Preferences) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        self._boxes: dict[Kind, QCheckBox] = {}
        for at, (kind, look) in enumerate(LOOKS.items()):
            box = QCheckBox(f"{look.letter}  {tr(look.many)}")
            box.setChecked(kind.value not in now.kinds_off)
            self._boxes[kind] = box
            grid.addWidget(box, at // 2, at % 2)
        return holder
