"""Between an act and the next comparison the window shows the last one, and nothing in it is out of step."""

from __future__ import annotations

import pytest

from crossread import session as acts
from crossread.ui.window import Window


@pytest.fixture
def waiting(filled: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window whose next comparison never comes."""
    monkeypatch.setattr(filled.desk, "_compare", lambda: None)
    return filled


@pytest.mark.parametrize("page", [0, 1])
def test_findings_of_an_article_just_taken_out_can_still_be_looked_at(waiting: Window, page: int) -> None:
    waiting.bench.show_page(page)
    waiting.desk.act("Remove C", acts.remove(waiting.desk.session, 2))
    for _ in range(4):
        waiting.menus.run("next")
        assert waiting.desk.current is not None
    for id in ("columns", "read", "rows", "blind", "blind", "tables"):
        waiting.menus.run(id)


def test_outlets_keep_their_columns_until_the_new_order_is_there(waiting: Window) -> None:
    waiting.bench.show_page(1)
    across = waiting.bench._made[1]
    across.open("coverage")
    before = across.sheet.columns
    waiting.desk.act("Order", acts.reorder(waiting.desk.session, [1, 0, 2]))
    assert across.sheet.columns == before
    waiting.desk.act("Name", acts.set_label(waiting.desk.session, 0, "The Tide"))
    assert "B  The Tide" in across.sheet.columns
