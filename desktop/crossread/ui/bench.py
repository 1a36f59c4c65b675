"""The workbench: head, filter, left margin, pages, inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from crossread.model import ParagraphRef, Span
from crossread.ui.contextmenu import article_menu, paragraph_menu
from crossread.ui.pages import Page, all_pages
from crossread.ui.panels.filterbar import FilterBar
from crossread.ui.panels.halves import Halves
from crossread.ui.panels.hint import Hint
from crossread.ui.panels.inspector import Inspector
from crossread.ui.panels.left import Left
from crossread.ui.panels.topbar import TopBar
from crossread.ui.panels.waiting import WaitingPage
from crossread.ui.texts.page import TextsPage
from crossread.ui.words import tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Bench(QWidget):
    """``texts`` is the first page; the others are made when their tab is opened."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.setObjectName("page")
        desk, style = window.desk, window.look
        self._window = window
        self.top = TopBar(desk, style)
        self.filter = FilterBar(desk, style)
        self.hint = Hint(desk, style, wanted=window.helping.preferences.hints)
        self.left = Left(desk, style)
        desk.compared.connect(self._make_room)
        self.texts = TextsPage(desk, style)
        self.waiting = WaitingPage(desk, style)
        self.inspector = Inspector(desk, style)
        self._texts_or_wait = QStackedWidget()
        self._texts_or_wait.addWidget(self.waiting)
        self._texts_or_wait.addWidget(self.texts)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._texts_or_wait)
        self._pages: list[Page] = list(all_pages())
        self._right_wanted = True
        self._made: dict[int, QWidget] = {0: self._texts_or_wait}
        self._inner = Halves(self._stack, self.inspector)
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._outer.addWidget(self.left)
        self._outer.addWidget(self._inner)
        self._outer.setSizes([248, 1032])
        for splitter in (self._outer, self._inner):
            splitter.setStretchFactor(0, 1 if splitter is self._inner else 0)
            splitter.setStretchFactor(1, 0 if splitter is self._inner else 1)
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.left.setMinimumWidth(200)
        # The buttons of the decision are longer in some languages.
        self.inspector.setMinimumWidth(max(240, self.inspector.deciding.minimumSizeHint().width()))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for each in (self.top, self.filter, self.hint):
            inside.addWidget(each)
        inside.addWidget(self._outer, 1)
        self._tabs()
        self._connect()
        self.refresh()

    def _tabs(self) -> None:
        self.top.pages.addTab(tr("Texts"))
        for page in self._pages:
            self.top.pages.addTab(tr(page.title))
        self.top.pages.setVisible(bool(self._pages))
        menu = QMenu(self)
        for action in self._window.menus.adding():
            menu.addAction(action)
        self.left.add.setMenu(menu)
        self.left.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        window, desk = self._window, self._window.desk
        self.top.page_asked.connect(self.show_page)
        self.top.layout_asked.connect(window.show_layout)
        self.top.export_asked.connect(window.exporting.ask)
        self.top.left_asked.connect(window.toggle_left)
        self.top.right_asked.connect(window.toggle_right)
        self.left.cards.pressed.connect(lambda position: self.show_place(ParagraphRef(position, 1)))
        self.left.cards.menu_asked.connect(lambda position, at: article_menu(window, position, at))
        self.texts.menu_asked.connect(lambda ref, at, ids: paragraph_menu(window, ref, at, ids))
        self.texts.zoom_asked.connect(lambda steps: window.menus.run("zoom-in" if steps > 0 else "zoom-out"))
        self.hint.dismissed.connect(window.helping.end_hints)
        window.helping.heard.append(lambda chosen: self.hint.set_wanted(chosen.hints))
        self.inspector.place_asked.connect(self.show_place)
        self.inspector.deciding.left.connect(window.reviewing.leave_fields)
        desk.compared.connect(self.refresh)
        desk.session_changed.connect(self.refresh)
        desk.working.connect(self._working)

    def _working(self, what: str, share: float) -> None:
        """Comparing anew while an earlier comparison stays on screen is told in the notice line."""
        notice = self._window.notice
        if what and self._window.desk.comparison is not None:
            if share == 0.0:
                notice.progress("comparing", what, self._window.desk.stop_comparing)
            else:
                notice.follow("comparing", what, share)
        elif not what:
            notice.done("comparing")

    def refresh(self) -> None:
        """Texts where there is a comparison, else what is being waited for."""
        desk = self._window.desk
        there = desk.comparison is not None
        self._texts_or_wait.setCurrentWidget(self.texts if there else self.waiting)
        self.filter.setVisible(there)
        if there and desk.failure:
            self._window.notice.say(desk.failure, tr("Try again"), desk.retry)

    def _make_room(self) -> None:
        """Before the texts are set: give them their place, so that they are not set twice."""
        there = self._window.desk.comparison is not None
        if there and self._texts_or_wait.currentWidget() is not self.texts:
            self.filter.setVisible(True)
            self._texts_or_wait.setCurrentWidget(self.texts)
            for each in (self, self._texts_or_wait, self.texts):
                if (layout := each.layout()) is not None:
                    layout.activate()

    # -------------------------------------------------------------------------------- pages

    def show_page(self, index: int) -> None:
        """Open a tab: 0 are the texts."""
        if index not in self._made:
            page = self._pages[index - 1]
            widget = page.make(self._window.desk, self._window.look)
            for name, act in (("words_asked", self.show_words), ("finding_asked", self.show_finding)):
                if hasattr(widget, name):
                    getattr(widget, name).connect(act)
            self._made[index] = widget
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(self._made[index])
        self.top.show_layouts(index == 0)
        self.filter.show_folding(index == 0)
        # The tables need the width; the inspector explains what is chosen among the texts.
        self.inspector.setVisible(index == 0 and self._right_wanted)
        if self.top.pages.currentIndex() != index:
            self.top.pages.setCurrentIndex(index)

    @property
    def page(self) -> int:
        """The tab that is open: 0 are the texts."""
        return self._stack.currentIndex()

    def focus_page(self) -> None:
        """The keyboard into the page on screen."""
        widget = self._stack.currentWidget()
        proxy = widget.focusProxy() if widget is not None else None
        if proxy is not None:
            proxy.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_texts(self) -> None:
        self.show_page(0)

    def show_place(self, ref: ParagraphRef) -> None:
        """Go to a paragraph of the texts."""
        self.show_texts()
        if self._window.desk.comparison is not None:
            self.texts.show_paragraph(ref)

    def show_words(self, article: int, span: Span) -> None:
        """Go to words of an article and select them."""
        self.show_texts()
        if self._window.desk.comparison is not None:
            self.texts.show_words(article, span)

    def show_finding(self, id: str) -> None:
        self.show_texts()
        self._window.desk.choose(id)

    # ------------------------------------------------------------------------------ margins

    def show_left(self, shown: bool) -> None:
        self.left.setVisible(shown)

    def sides(self) -> str:
        """Which sides are wanted, to be kept: ``left``, ``right``, both or ``none``."""
        wanted = [("left", not self.left.isHidden()), ("right", self._right_wanted)]
        return " ".join(name for name, shown in wanted if shown) or "none"

    def show_sides(self, kept: str) -> None:
        """As ``sides`` told; both where nothing was kept."""
        self.show_left(not kept or "left" in kept)
        self.show_right(not kept or "right" in kept)

    def show_right(self, shown: bool) -> None:
        self._right_wanted = shown
        self.inspector.setVisible(shown)

    def set_narrow(self, narrow: bool) -> None:
        """Below a certain width the inspector goes under the texts."""
        self._inner.set_under(narrow)
        self.inspector.set_wide(narrow)

    def splitters(self) -> list[tuple[str, QSplitter]]:
        return [("outer", self._outer), ("inner", self._inner), ("left", self.left)]
