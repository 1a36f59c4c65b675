"""The export dialog: what goes into the report, how it looks, its first pages, where it goes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crossread.errors import CrossreadError, ReportError
from crossread.model import Comparison
from crossread.report.logo import read_logo
from crossread.report.options import Paper, Part
from crossread.report.words import languages
from crossread.ui.flows.preview import Pages, previewing
from crossread.ui.models.handing_over import PAGED, Choice, Count, Extent, count_of, options_of
from crossread.ui.panels.preview import Preview
from crossread.ui.panels.widgets import button, label, rule
from crossread.ui.preferences import LANGUAGES
from crossread.ui.words import mark, said, tr, tr_n

if TYPE_CHECKING:
    from crossread.ui.job import Job
    from crossread.ui.window import Window

_PAUSE = 250
"""Milliseconds without a change before the preview is made anew."""

FORMATS = (
    (".pdf", mark("PDF, to read and file")),
    (".html", mark("HTML, to search in a browser")),
    (".docx", mark("DOCX, to edit")),
    (".xlsx", mark("XLSX, tables in one workbook")),
    (".csv", mark("CSV, one file a table")),
    (".json", mark("JSON, everything as data")),
)
_EXTENTS = (
    (Extent.REVIEWED, mark("Reviewed only")),
    (Extent.LISTED, mark("Listed on screen")),
    (Extent.ALL, mark("All")),
)
_PARTS = (
    (Part.SUMMARY, mark("Summary")),
    (Part.SOURCES, mark("Sources")),
    (Part.FIGURES, mark("Figures")),
    (Part.SPEECH, mark("Who says it")),
    (Part.QUOTATIONS, mark("Quotations")),
    (Part.NAMES, mark("Dates, names and labels")),
    (Part.COVERAGE, mark("Coverage, placement, headlines")),
    (Part.DECISIONS, mark("Notes and decisions")),
    (Part.ASIDE, mark("Set aside")),
    (Part.METHOD, mark("Method and limits")),
    (Part.PROVENANCE, mark("Provenance")),
)
_PAPERS = ((Paper.A4, mark("A4")), (Paper.LETTER, mark("Letter")))


class ExportDialog(QDialog):
    """``choice()`` is what was chosen, ``path`` where to once the dialog is accepted."""

    def __init__(self, window: Window, comparison: Comparison, now: Choice, name: str) -> None:
        super().__init__(window)
        self._window, self._comparison, self._name = window, comparison, name
        self.path: Path | None = None
        self._job: Job | None = None
        self._now = now
        self.setWindowTitle(tr("Export"))
        self.resize(self._size(window))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._make_preview)
        self.preview = Preview(window.look)
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        self.count = label("", "strong", wrap=True)
        self.form = self._form(now)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.form, 1)
        left.addWidget(rule())
        left.addWidget(self.count)
        left.addWidget(self.trouble)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 6)
        both.addWidget(self.preview, 5)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 20, 20, 16)
        inside.setSpacing(14)
        inside.addLayout(both, 1)
        inside.addWidget(self._buttons())
        self._changed()

    def _size(self, window: Window) -> QSize:
        return QSize(min(1040, max(760, window.width() - 120)), min(760, max(560, window.height() - 60)))

    # ---------------------------------------------------------------------------- the form

    def _form(self, now: Choice) -> QScrollArea:
        self.extents = QButtonGroup(self)
        chosen = QHBoxLayout()
        chosen.setSpacing(14)
        for at, (extent, text) in enumerate(_EXTENTS):
            radio = QRadioButton(tr(text))
            radio.setChecked(extent is now.extent)
            self.extents.addButton(radio, at)
            chosen.addWidget(radio)
        chosen.addStretch(1)
        self.format = _combo([(e, tr(t)) for e, t in FORMATS], now.ending, tr("Format"))
        self.paper = _combo([(p.value, tr(t)) for p, t in _PAPERS], now.paper.value, tr("Paper"))
        names = [(code, LANGUAGES.get(code, code)) for code in languages()]
        self.language = _combo(names, now.language, tr("Language of the report"))
        session = self._window.desk.session
        self.preparer = _line(session.preparer or now.preparer, tr("Your name"))
        self.organisation = _line(session.organisation or now.organisation, tr("Organisation"))
        self.logo = _line(now.logo, tr("Logo file"))
        self.logo.setPlaceholderText(tr("PNG, JPEG or SVG"))
        self.full_text = QCheckBox(tr("Full text of all articles, side by side"))
        self.full_text.setChecked(now.full_text)
        self.pick = button(tr("Choose …"), self._ask_logo)
        self.pick.setAutoDefault(False)
        self.pick.setAccessibleName(tr("Choose a logo file"))
        logo = QHBoxLayout()
        logo.addWidget(self.logo, 1)
        logo.addWidget(self.pick)
        form = QFormLayout()
        form.setSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Findings"), chosen)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Paper"), self.paper)
        form.addRow(tr("Language"), self.language)
        form.addRow(tr("Your name"), self.preparer)
        form.addRow(tr("Organisation"), self.organisation)
        form.addRow(tr("Logo"), logo)
        form.addRow(tr("Sections"), self._sections(now))
        form.addRow("", self.full_text)
        self._listen()
        inner = QWidget()
        inner.setObjectName("scrolled")
        holder = QVBoxLayout(inner)
        holder.setContentsMargins(2, 2, 8, 2)
        holder.addLayout(form)
        holder.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        # As wide as its words in every language: nobody scrolls a form sideways.
        area.setMinimumWidth(inner.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
        return area

    def _sections(self, now: Choice) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setVerticalSpacing(6)
        self.parts: dict[Part, QCheckBox] = {}
        for at, (part, text) in enumerate(_PARTS):
            box = QCheckBox(tr(text))
            box.setChecked(part.value not in now.parts_off)
            self.parts[part] = box
            grid.addWidget(box, at // 2, at % 2)
        return holder

    def _listen(self) -> None:
        self.extents.idToggled.connect(lambda _id, on: self._changed() if on else None)
        for combo in (self.format, self.paper, self.language):
            combo.currentIndexChanged.connect(lambda _at: self._changed())
        for line in (self.preparer, self.organisation, self.logo):
            line.textChanged.connect(lambda _text: self._changed())
        for box in (self.full_text, *self.parts.values()):
            box.toggled.connect(lambda _on: self._changed())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        away = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        away.setAutoDefault(False)
        self.save = buttons.addButton(tr("Save as …"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("role", "main")
        self.save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def choice(self) -> Choice:
        """The dialog as it stands."""
        return Choice(
            extent=_EXTENTS[max(0, self.extents.checkedId())][0],
            ending=str(self.format.currentData()),
            full_text=self.full_text.isChecked(),
            paper=Paper(self.paper.currentData()),
            language=str(self.language.currentData()),
            preparer=self.preparer.text().strip(),
            organisation=self.organisation.text().strip(),
            logo=self.logo.text().strip(),
            parts_off=tuple(part.value for part, box in self.parts.items() if not box.isChecked()),
        )

    # ------------------------------------------------------------------------- what follows

    def _changed(self) -> None:
        choice = self.choice()
        paged = choice.ending in PAGED
        self.paper.setEnabled(choice.ending in (".pdf", ".docx"))
        for each in (self.full_text, self.logo, self.pick, *self.parts.values()):
            each.setEnabled(paged)
        for each in (self.language, *self.extents.buttons()):
            each.setEnabled(choice.ending != ".json")
        self._count(choice)
        trouble = self._logo_trouble(choice)
        self._say(trouble)
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not paged:
            self._pause.stop()
            self.preview.say(tr("Tables and data have no pages to preview."))
        elif self._window.desk.view.blind:
            self._pause.stop()
            self.preview.say(tr("A report names the outlets. The preview appears when blind review is off."))
        elif trouble:
            self._pause.stop()
            self.preview.say(tr("The preview appears when the logo can be read."))
        else:
            self.preview.wait()
            self._pause.start()

    def _count(self, choice: Choice) -> None:
        desk = self._window.desk
        count = count_of(self._comparison, desk.session, choice, desk.view.filter)
        self.count.setText(spoken(count))
        self.count.setAccessibleName(self.count.text())

    def _logo_trouble(self, choice: Choice) -> str:
        if not choice.logo or choice.ending not in PAGED:
            return ""
        try:
            read_logo(Path(choice.logo))
        except ReportError as error:
            return said(error.message)
        return ""

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.save.setEnabled(not sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self.trouble, QAccessible.Event.Alert))

    def _make_preview(self) -> None:
        desk = self._window.desk
        options = options_of(self.choice(), desk.view.filter, datetime.now(UTC), self._window.files.log())
        work = previewing(self._comparison, desk.session, options, self.preview.room)
        self._job = desk.jobs.start(work, self._previewed, self._no_preview)

    def _previewed(self, pages: Pages) -> None:
        self._job = None
        self.preview.show_pages(pages.pictures, pages.count)

    def _no_preview(self, error: CrossreadError) -> None:
        self._job = None
        self.preview.say(said(error.message))

    def _ask_logo(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a logo file"), "", tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        )
        if chosen:
            self.logo.setText(chosen)

    # ------------------------------------------------------------------------------ leaving

    def accept(self) -> None:
        ending = self.choice().ending
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), f"{self._name}{ending}", f"{ending[1:].upper()} (*{ending})"
        )
        if not chosen:
            return
        path = Path(chosen)
        self.path = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        super().accept()

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None


def spoken(count: Count) -> str:
    """How many findings the report will hold, in a sentence."""
    if count.widened:
        return tr_n(
            "Nothing is reviewed yet: %n finding will be in the report, marked as not reviewed."
            " | Nothing is reviewed yet: all %n findings will be in the report, marked as not reviewed.",
            count.findings,
        )
    said = tr_n(
        "%n finding of {of} will be in the report. | %n findings of {of} will be in the report.",
        count.findings,
        of=count.of,
    )
    if count.open and count.findings:
        said += " " + tr_n("%n of them is not reviewed. | %n of them are not reviewed.", count.open)
    return said


def _combo(entries: list[tuple[str, str]], now: str, name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for id, text in entries:
        made.addItem(text, id)
    made.setCurrentIndex(max(0, made.findData(now)))
    return made


def _line(text: str, name: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made
