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
        qtbot.wait(20)
        column = filled.bench.texts.view.columns[0]
        viewport = column.viewport()
        picture = viewport.grab().toImage()
        corner = picture.pixelColor(picture.width() - 3, picture.height() - 3).name()
        assert corner.lower() == theme.paper.lower(), (layout, id)
        assert contrast(theme.ink, corner) >= 4.5
