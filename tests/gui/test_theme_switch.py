"""Another theme while texts are on screen: paper, ink and panels all follow."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crossread.ui.colour import contrast
from crossread.ui.models.view import Layout
from crossread.ui.theme import THEMES
from crossread.ui.window import Window


@pytest.mark.parametrize("layout", list(Layout))
def test_the_paper_follows_the_theme_at_once(filled: Window, qtbot: QtBot, layout: Layout) -> None:
    filled.show_layout(layout)
    for id, theme in THEMES.items():
        filled.look.set_theme(id)
        qtbot.waitUntil(filled.updatesEnabled)
        qtbot.wait(20)
        column = filled.bench.texts.view.columns[0]
        viewport = column.viewport()
        picture = viewport.grab().toImage()
        corner = picture.pixelColor(picture.width() - 3, picture.height() - 3).name()
        assert corner.lower() == theme.paper.lower(), (layout, id)
        assert contrast(theme.ink, corner) >= 4.5


def test_windows_keep_their_picture_until_all_of_it_has_the_new_colours(filled: Window, qtbot: QtBot) -> None:
    told: list[str] = []
    filled.look.changed.connect(lambda: told.append(filled.look.theme.id))
    filled.look.set_theme("dark")
    filled.look.set_theme("contrast")
    assert not filled.updatesEnabled()
    assert not told
    qtbot.waitUntil(filled.updatesEnabled)
    assert set(told) == {"contrast"}
    assert filled.menuBar().grab().toImage().pixelColor(2, 2).name() == THEMES["contrast"].desk.lower()


def test_the_tabs_stay_where_they_are(filled: Window, qtbot: QtBot) -> None:
    filled.bench.show_page(1)
    qtbot.wait(20)
    before = filled.bench.top.pages.geometry()
    for id in THEMES:
        filled.look.set_theme(id)
        qtbot.waitUntil(filled.updatesEnabled)
        qtbot.wait(20)
        assert filled.bench.top.pages.geometry() == before


def test_the_system_is_asked_anew_and_not_the_theme_in_force(filled: Window, qtbot: QtBot) -> None:
    for id in ("dark", "system"):
        filled.look.set_theme(id)
        qtbot.waitUntil(filled.updatesEnabled)
    assert (filled.look.choice, filled.look.theme.id) == ("system", "light")
