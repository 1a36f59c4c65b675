"""The window: puts the parts in place and connects them. No logic lives here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from crossread import __version__
from crossread.ui.menubar import menu_titles
from crossread.ui.panels.start import StartPage
from crossread.ui.recent import recent
from crossread.ui.style import Style
from crossread.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent

    from crossread.ui.flows.archiving import Archiving
    from crossread.ui.flows.correcting import Correcting
    from crossread.ui.models.view import Layout
    from crossread.ui.texts.page import TextsPage

_NARROW = 1100
_ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""
_FRAME = 16
"""Pixels left for the frame of a window on a small screen."""


class Window(QMainWindow):
    """``desk`` is the state, ``look`` the style; ``bench`` the workbench, made with the first article.

    ``pictured`` once, with the first picture of it on its way to the screen.
    """

    pictured = Signal()

    def __init__(
        self, style: Style | None = None, settings: QSettings | None = None, *, at_once: bool = True
    ) -> None:
        """Frame, menu titles, start page; ``complete`` brings the rest, ``at_once`` or when called."""
        super().__init__()
        self.setObjectName("window")
        self._pictured = False
        self._built = False
        self._limits_told: tuple[str, ...] = ()
        self._complete = False
        self.resize(1280, 800)
        self.settings = settings
        self.look = style or Style(self)
        self.setAcceptDrops(True)
        self._titles = menu_titles(self)
        self._stack = QStackedWidget()
        central = QWidget()
        self._inside = QVBoxLayout(central)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._inside.addWidget(self._stack, 1)
        self.setCentralWidget(central)
        self.start = StartPage(self.look, recent())
        self._stack.addWidget(self.start)
        self.setWindowTitle("Crossread")
        if at_once:
            self.complete()

    def complete(self) -> None:
        """What the first picture can do without: the desk, the actions and what is behind them."""
        if self._complete:
            return
        from crossread.ui.desk import Desk
        from crossread.ui.flows.adding import Adding
        from crossread.ui.flows.aligning import Aligning
        from crossread.ui.flows.articles import Articles
        from crossread.ui.flows.citing import Citing
        from crossread.ui.flows.exporting import Exporting
        from crossread.ui.flows.files import Files
        from crossread.ui.flows.helping import Helping
        from crossread.ui.flows.reviewing import Reviewing
        from crossread.ui.flows.unnamed import Unnamed
        from crossread.ui.flows.updating import Updating
        from crossread.ui.menus import Menus
        from crossread.ui.panels.notice import Notice

        self._complete = True
        self.desk = Desk(self)
        self._restore_view()
        self.adding = Adding(self)
        self.files = Files(self)
        self.unnamed = Unnamed(self)
        self.exporting = Exporting(self)
        self.reviewing = Reviewing(self)
        self.aligning = Aligning(self)
        self.articles = Articles(self)
        self.citing = Citing(self)
        self.helping = Helping(self)
        self.updating = Updating(self)
        self.notice = Notice(self.look)
        self._inside.insertWidget(0, self.notice)
        self.menus = Menus(self, self._titles)
        self.start.complete()
        self._connect()
        self.show_title()

    def _connect(self) -> None:
        from crossread.ui.announce import announce

        start, desk = self.start, self.desk
        start.files_asked.connect(self.adding.ask_files)
        start.paste_asked.connect(self.adding.ask_paste)
        start.sample_asked.connect(self.adding.sample)
        start.open_asked.connect(self.files.ask_open)
        start.recent_asked.connect(lambda path: self.files.open(path))
        start.away_asked.connect(self.unnamed.delete)
        start.addresses.connect(self.adding.locations)
        desk.told.connect(self.notice.say)
        desk.spoken.connect(lambda words: announce(self, words))
        desk.session_changed.connect(self._refresh)
        desk.loader.changed.connect(self._refresh)
        desk.undo.indexChanged.connect(lambda _index: self._undo_moved())
        desk.compared.connect(self.menus.refresh)
        desk.compared.connect(self._tell_limits)
        desk.view_changed.connect(lambda old, new: self.menus.refresh())

    def _tell_limits(self) -> None:
        """What the reading could not do (no learned reader, another language), once for each wording."""
        from crossread.ui.models.limits import limits_words

        notices = self.desk.comparison.notices if self.desk.comparison else ()
        if notices and notices != self._limits_told and not self.desk.failure:
            self.notice.say(limits_words(notices))
        self._limits_told = notices

    def _undo_moved(self) -> None:
        # A stack tells of its emptying while it dies with a window that was never closed.
        if isValid(self.desk.undo):
            self.menus.refresh()

    # ---------------------------------------------------------------------------- workbench

    def build(self) -> None:
        """Make the workbench; done once, when there is something to show."""
        if self._built:
            return
        from crossread.ui.bench import Bench

        self._built = True
        self.bench = Bench(self)
        self._stack.addWidget(self.bench)
        self._restore()
        self.bench.set_narrow(self.width() < _NARROW)

    # Made when there is an article to work on: they need what reads articles, which is slow to load.

    @cached_property
    def correcting(self) -> Correcting:
        from crossread.ui.flows.correcting import Correcting

        return Correcting(self)

    @cached_property
    def archiving(self) -> Archiving:
        from crossread.ui.flows.archiving import Archiving

        return Archiving(self)

    @property
    def texts(self) -> TextsPage:
        """The page of the texts."""
        self.build()
        return self.bench.texts

    def _refresh(self) -> None:
        """The start page while there is nothing at all, else the workbench."""
        desk = self.desk
        busy = bool(desk.shown.entries or desk.loader.items or desk.writing.under_way)
        if busy:
            self.build()
            if self._stack.currentWidget() is not self.bench:
                # Unseen, a start page with many comparisons on it must not make the window taller.
                self.start.setMaximumHeight(0)
                self._stack.setCurrentWidget(self.bench)
                self.bench.left.findings.setFocus()
        else:
            self.start.setMaximumHeight(_ANY_HEIGHT)
            self._stack.setCurrentIndex(0)
        self.show_title()

    def show_title(self) -> None:
        """The event, the file, the program."""
        path = self.files.path
        parts = [self.desk.shown.title, path.name if path else "", "Crossread"]
        self.setWindowTitle(" — ".join(p for p in parts if p))

    # --------------------------------------------------------------------- what actions call

    def show_layout(self, layout: Layout) -> None:
        self.bench.show_texts()
        self.desk.look(layout=layout)

    @property
    def tables_shown(self) -> bool:
        return self._built and self.bench.page == 1

    def show_tables(self) -> None:
        """Open the tables, with the keyboard in the one shown last."""
        self.bench.show_page(1)
        self.bench.focus_page()

    def read(self, position: int) -> None:
        from crossread.ui.models.view import Layout

        self.desk.look(reading=position)
        self.show_layout(Layout.READ)

    def set_zoom(self, zoom: float) -> None:
        self.desk.look(zoom=zoom)
        self.look.set_type(zoom=zoom)

    def write_note(self) -> None:
        from PySide6.QtCore import Qt

        self.bench.show_right(True)
        self.bench.inspector.deciding.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_reason(self) -> None:
        """Put the cursor where the reason for a dismissal goes."""
        from PySide6.QtCore import Qt

        self.bench.show_right(True)
        self.bench.inspector.deciding.show_details(True)
        self.bench.inspector.deciding.fields["reason"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def legend_shown(self) -> bool:
        return self._built and self.bench.texts.legend.isVisible()

    def toggle_legend(self) -> None:
        self.bench.texts.toggle_legend()

    @property
    def left_shown(self) -> bool:
        return not self._built or self.bench.left.isVisible()

    def toggle_left(self) -> None:
        if self._built:
            self.bench.show_left(not self.bench.left.isVisible())

    @property
    def right_shown(self) -> bool:
        return not self._built or self.bench.inspector.isVisible()

    def toggle_right(self) -> None:
        if self._built:
            self.bench.show_right(not self.bench.inspector.isVisible())

    def about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.about(
            self,
            tr("About Crossread"),
            tr("Crossread {version}", version=__version__)
            + "\n\n"
            + tr(
                "Compares texts. It does not say which of them is true. Nothing leaves this computer"
                " except what you ask for: an address you give, an archived copy, a newer version."
            ),
        )

    # ------------------------------------------------------------------------------- window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.complete()
        if self.adding.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.adding.drop(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._pictured:
            self._pictured = True
            self.pictured.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            self.bench.set_narrow(self.width() < _NARROW)

    def _restore(self) -> None:
        from PySide6.QtCore import QByteArray

        if self.settings is not None:
            for name, splitter in self.bench.splitters():
                state = self.settings.value(f"window/{name}")
                if isinstance(state, QByteArray):
                    splitter.restoreState(state)
            self.bench.show_sides(str(self.settings.value("window/sides", "")))

    def _restore_view(self) -> None:
        """How the user looked at the last comparison: layout, zoom, blind review."""
        if self.settings is None:
            return
        from dataclasses import replace

        from crossread.ui.models.view import ZOOMS, Layout

        kept = {name: str(self.settings.value(f"window/{name}", "")) for name in ("layout", "zoom", "blind")}
        layout = next((each for each in Layout if each.value == kept["layout"]), Layout.ROWS)
        zoom = next((each for each in ZOOMS if str(each) == kept["zoom"]), 1.0)
        self.desk.view = replace(self.desk.view, layout=layout, zoom=zoom, blind=kept["blind"] == "True")
        self.look.set_type(zoom=zoom)

    def _keep_state(self) -> None:
        if self.settings is None:
            return
        self.settings.setValue("window/geometry", self.saveGeometry())
        if self._complete:
            view = self.desk.view
            for name, value in (("layout", view.layout.value), ("zoom", view.zoom), ("blind", view.blind)):
                self.settings.setValue(f"window/{name}", str(value))
        if self._built:
            self.settings.setValue("window/sides", self.bench.sides())
            for name, splitter in self.bench.splitters():
                self.settings.setValue(f"window/{name}", splitter.saveState())

    def restore_geometry(self) -> None:
        """Size and place as last time; at first a size that the screen has room for."""
        from PySide6.QtCore import QByteArray

        if self.settings is not None:
            geometry = self.settings.value("window/geometry")
            if isinstance(geometry, QByteArray):
                self.restoreGeometry(geometry)
                return
        room = self.screen().availableSize()
        # The frame is not known before the window is shown.
        self.resize(min(self.width(), room.width() - _FRAME), min(self.height(), room.height() - 2 * _FRAME))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._built:
            self.bench.inspector.deciding.write()
        if self._complete and not self.files.may_leave():
            event.ignore()
            return
        self._keep_state()
        if self._complete:
            self.desk.close()
            self.files.close()
        super().closeEvent(event)
