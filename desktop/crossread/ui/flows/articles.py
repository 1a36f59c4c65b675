"""What is done with a whole article: base, name, order, removal; from its card's menu or the menu Edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from crossread import session as acts
from crossread.model import ParagraphRef, letter
from crossread.ui.dialogs.ask import ask_line
from crossread.ui.outlet import outlet_name
from crossread.ui.words import say, tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Articles:
    """Each act is told an article's position."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def here(self, act: Callable[[int], object]) -> None:
        """Do it with the article that holds the text cursor."""
        self.with_paragraph(lambda ref: act(ref.article))

    def with_paragraph(self, act: Callable[[ParagraphRef], object]) -> None:
        """Do it with the paragraph that holds the text cursor."""
        ref = self._window.aligning.here()
        if ref is None:
            self._window.notice.say(tr("Put the cursor into the text you mean."))
        else:
            act(ref)

    def make_base(self, position: int) -> None:
        desk = self._window.desk
        desk.act(say("act.base", letter=letter(position)), acts.set_base(desk.session, position))

    def rename(self, position: int) -> None:
        """Ask for the user's own name of the outlet."""
        desk = self._window.desk
        now = outlet_name(desk.session.entries[position], position, blind=desk.view.blind)
        title = tr("Own name for the outlet")
        text = ask_line(self._window, title, tr("Name:"), tr("Apply"), now)
        if text is not None and text != now:
            desk.act(say("act.label"), acts.set_label(desk.session, position, text))

    def movable(self, position: int, by: int) -> bool:
        return 0 <= position + by < len(self._window.desk.session.entries)

    def move(self, position: int, by: int) -> None:
        """Change places with the article before or after it."""
        desk = self._window.desk
        if self.movable(position, by):
            order = list(range(len(desk.session.entries)))
            order[position], order[position + by] = order[position + by], order[position]
            desk.act(say("act.reorder"), acts.reorder(desk.session, order))

    def remove(self, position: int) -> None:
        desk = self._window.desk
        desk.act(say("act.remove", letter=letter(position)), acts.remove(desk.session, position))
