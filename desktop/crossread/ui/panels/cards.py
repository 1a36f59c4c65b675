"""The cards of the articles: what is there, what is on its way, what failed and how to go on."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from crossread.model import Article, Entry, letter
from crossread.ui.desk import Desk
from crossread.ui.direction import mirrored
from crossread.ui.loading import Loading
from crossread.ui.outlet import on_its_way, outlet_name, times, without_place
from crossread.ui.panels.widgets import ElidedLabel, IconButton, button, label, tip_text
from crossread.ui.style import Style
from crossread.ui.words import apart, said, series, tr, tr_n
from crossread.wording import stored

_ROOMY = 2
"""With more articles than this each card takes three lines, so that several are in view."""


class ArticleCard(QFrame):
    """One article: letter, outlet, headline, times, words, warnings."""

    pressed = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, desk: Desk, style: Style, position: int) -> None:
        super().__init__()
        self.position = position
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        entry = desk.shown.entries[position]
        article = entry.article
        blind = desk.view.blind
        name = outlet_name(entry, position, blind=blind)
        self.setAccessibleName(series((letter(position), name)))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*mirrored(self, 10, 8, 6, 8))
        inside.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(6)
        titled = f"{letter(position)}  {name}"
        many = len(desk.shown.entries) > _ROOMY
        top.addWidget(_line(titled, "strong", 64, short=many), 1)
        more = IconButton(
            style, "ellipsis", tr("More on {article}", article=f"{letter(position)} {name}"), self._menu, 16
        )
        more.setProperty("flat", True)
        more.setFixedHeight(22)
        self._more = more
        top.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        if article.headline:
            inside.addWidget(_line(article.headline, "", 110, short=many))
        facts = [times(article), tr_n("%n word | %n words", count_words(article))]
        if article.byline and not blind:
            facts.append(apart(series(article.byline)))
        if article.language not in ("", "en"):
            facts.append(article.language)
        inside.addWidget(_line(" · ".join(facts), "small", 240, short=many))
        for warning in article.warnings:
            inside.addWidget(label("⚠ " + said(stored(warning.sentence)), "warning", wrap=True))

    def _menu(self) -> None:
        self.menu_asked.emit(self.position, self._more.mapToGlobal(QPoint(0, self._more.height())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(self.position, event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(self.position)
        super().mouseReleaseEvent(event)


class LoadingCard(QFrame):
    """A source on its way, with cancel; or failed, with the sentence, retry and remove."""

    def __init__(self, desk: Desk, style: Style, item: Loading) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.id = item.id
        self._failed = bool(item.error)
        blind = desk.view.blind
        name = on_its_way(item.name, blind=blind)
        self.setAccessibleName(name)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*mirrored(self, 10, 8, 6, 8))
        inside.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(ElidedLabel(_place_name(name)), 1)
        word = tr("Take away") if item.error else tr("Cancel")
        top.addWidget(IconButton(style, "x", word, lambda: desk.loader.cancel(item.id), 16))
        inside.addLayout(top)
        self._what = label("", "small", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Loading {name}", name=name))
        if item.error:
            inside.addWidget(label(without_place(item.error, item.name, blind=blind), "error", wrap=True))
            row = QHBoxLayout()
            row.addWidget(button(tr("Try again"), lambda: desk.loader.retry(item.id)))
            row.addStretch(1)
            inside.addLayout(row)
        else:
            inside.addWidget(self._bar)
            inside.addWidget(self._what)
        self.follow(item)

    def follow(self, item: Loading) -> bool:
        """Show how far it is; False where the card must be made anew."""
        if bool(item.error) != self._failed:
            return False
        self._what.setText(item.what or tr("Waiting"))
        self._bar.setRange(0, 100 if item.share > 0 else 0)
        self._bar.setValue(round(item.share * 100))
        return True


class Cards(QWidget):
    """All cards, in the order of the letters; loading ones after them."""

    pressed = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self._desk, self._look = desk, style
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        self._loading: dict[int, LoadingCard] = {}
        self._cards: list[tuple[Entry, ArticleCard]] = []
        self._manner = (False, False)
        desk.session_changed.connect(self.refresh)
        desk.view_changed.connect(lambda old, new: self.refresh() if old.blind != new.blind else None)
        desk.loader.changed.connect(self.refresh_loading)
        self.refresh()

    def refresh(self) -> None:
        """Make the cards anew from the first article that changed; those before it stay."""
        entries = self._desk.shown.entries
        manner = (self._desk.view.blind, len(entries) > _ROOMY)
        kept = 0
        if manner[0] != self._manner[0]:
            for loading in self._loading.values():
                loading.hide()
                loading.deleteLater()
            self._loading = {}
        if manner == self._manner:
            same = (card[0] == entry for card, entry in zip(self._cards, entries, strict=False))
            kept = sum(takewhile(bool, same))
        self._manner = manner
        for _, old in self._cards[kept:]:
            old.hide()
            old.deleteLater()
        del self._cards[kept:]
        for position in range(kept, len(entries)):
            card = ArticleCard(self._desk, self._look, position)
            card.pressed.connect(self.pressed)
            card.menu_asked.connect(self.menu_asked)
            self._inside.insertWidget(position, card)
            self._cards.append((entries[position], card))
        self.refresh_loading()

    def height_wanted(self, width: int) -> int:
        """How tall all cards are at a width; their lines wrap."""
        return max(self._inside.totalHeightForWidth(width), self._inside.sizeHint().height())

    def refresh_loading(self) -> None:
        items = {item.id: item for item in self._desk.loader.items}
        for id, card in list(self._loading.items()):
            if id not in items or not card.follow(items[id]):
                card.hide()
                card.deleteLater()
                del self._loading[id]
        for id, item in items.items():
            if id not in self._loading:
                self._loading[id] = LoadingCard(self._desk, self._look, item)
                self._inside.addWidget(self._loading[id])


def count_words(article: Article) -> int:
    return sum(len(p.span.of(article.text).split()) for p in article.body)


def _line(text: str, role: str, most: int, *, short: bool) -> QLabel:
    """One elided line where cards are many, else as many as it takes; the tool tip has all that is cut."""
    if short:
        return ElidedLabel(text, role)
    made = label(_short(text, most), role, wrap=True)
    if len(text) > most:
        made.setToolTip(tip_text(text))
    return made


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rpartition(" ")[0] + " …"


def _place_name(location: str) -> str:
    """The telling end of a path; an address as it is."""
    return location if "://" in location else location.replace("\\", "/").rstrip("/").rpartition("/")[2]
