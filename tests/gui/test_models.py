"""What the window shows, as plain values: filters, marks, rows, scrolling, searching."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crossread.model import Comparison, Decision, Kind, ParagraphRef, PinKind, Relation, Session, State
from crossread.ui.models.finder import counts, find
from crossread.ui.models.grid import column_order, grid, row_of
from crossread.ui.models.listing import listed, neighbour
from crossread.ui.models.marks import marks_of
from crossread.ui.models.realign import move, partners
from crossread.ui.models.sync import chain, curve, follow, mapped, sync_point
from crossread.ui.models.versions import versions
from crossread.ui.models.view import Filter, zoomed
from crossread.ui.models.worddiff import word_difference


def test_models_need_no_qt() -> None:
    names = "finder grid heirs listing marks realign sync versions view worddiff"
    code = "import sys\n" + "\n".join(f"import crossread.ui.models.{n}" for n in names.split())
    code += "\nassert not [m for m in sys.modules if m.startswith('PySide6')]"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_filter_by_kind_relation_outlet_state_and_words(comparison: Comparison) -> None:
    decided = {"id2": Decision(State.VERIFIED)}

    def numbers(**chosen: object) -> list[int]:
        return [f.number for f in listed(comparison, decided, Filter(**chosen))]  # type: ignore[arg-type]

    assert numbers() == [1, 2, 3, 4]
    assert numbers(kinds=frozenset({Kind.FIGURE})) == [1]
    assert numbers(relations=frozenset({Relation.LABEL, Relation.NOT_FOUND})) == [2, 4]
    assert numbers(outlets=frozenset({2})) == [1]
    assert numbers(states=frozenset({State.VERIFIED})) == [2]
    assert numbers(words="ships WAITED") == [4]
    assert numbers(words="f-003 medic") == [3]
    assert numbers(words="nowhere") == []


def test_next_and_previous_go_round(comparison: Comparison) -> None:
    assert neighbour(comparison.findings, "", 1) == "id1"
    assert neighbour(comparison.findings, "id4", 1) == "id1"
    assert neighbour(comparison.findings, "id1", -1) == "id4"
    assert neighbour((), "id1", 1) == ""


def test_marks_stand_on_their_words(comparison: Comparison) -> None:
    marks = marks_of(comparison.articles, comparison.findings, {"id2": Decision(State.DISMISSED)})
    seen = {}
    for position, by_paragraph in enumerate(marks):
        for number, each in by_paragraph.items():
            article = comparison.articles[position]
            text = article.paragraph(number).span.of(article.text)
            seen.update({(m.finding, position): (text[m.start : m.end], m.muted) for m in each})
    assert seen["id1", 2] == ("سبعة بحارة", False)
    assert seen["id3", 0] == ("died in a fire 🔥", False)
    assert seen["id2", 1] == ("closed", True)


def test_equal_words_of_one_kind_are_painted_once(comparison: Comparison) -> None:
    from dataclasses import replace

    twice = (comparison.findings[0], replace(comparison.findings[0], id="other"))
    marks = marks_of(comparison.articles, twice, {})[0][1]
    assert [m.again for m in marks] == [False, True]


def test_rows_fold_where_nothing_listed_differs(comparison: Comparison) -> None:
    rows = grid(comparison, comparison.findings[:1], only_differences=True)
    assert [r.folded for r in rows] == [True, False, True, True]
    opened = grid(comparison, comparison.findings[:1], only_differences=True, opened=frozenset({2}))
    assert [r.folded for r in opened] == [True, False, False, True]
    assert row_of(rows, ParagraphRef(1, 1)) == 2
    assert column_order(3, 1) == [1, 0, 2]


def test_moving_a_paragraph_leaves_its_row_and_joins_the_other(
    session: Session, comparison: Comparison
) -> None:
    after = move(session, comparison, ParagraphRef(1, 2), 2)
    kinds = [(p.kind, {p.a[1], p.b[1] if p.b else -1}) for p in after.pins]
    assert [k for k, _ in kinds].count(PinKind.UNMATCH) == 2
    assert [k for k, _ in kinds].count(PinKind.MATCH) == 2
    assert move(session, comparison, ParagraphRef(0, 1), 1) == session
    assert partners(comparison, ParagraphRef(0, 1)) == [ParagraphRef(1, 2), ParagraphRef(2, 1)]


def test_linked_scrolling_keeps_partners_beside_each_other_and_reaches_both_ends() -> None:
    assert chain([(0, 0, 1.0), (1, 5, 0.4), (2, 1, 1.0), (3, 2, 1.0)]) == [(0, 0), (2, 1), (3, 2)]
    anchors = [(0.0, 0.0), (100.0, 300.0), (1000.0, 2000.0)]
    assert mapped(50, anchors) == 150
    path = curve(800, 200, anchors, 1800)
    assert follow(0, path) == 0
    assert follow(800, path) == 1800
    assert [round(sync_point(v, 800, 200)) for v in (0, 50, 400, 800)] == [0, 50, 100, 200]
    # In the middle what lies at the sync point of one lies at that of the other.
    assert follow(400, path) + 100 == pytest.approx(mapped(500, anchors))
    steps = [follow(v, path) for v in range(801)]
    assert steps == sorted(steps)
    assert follow(5, curve(0, 200, anchors, 100)) == 0


def test_no_scroll_turns_round_where_a_short_article_follows_a_long_one() -> None:
    bare = [(0.0, 0.0), (400.0, 300.0), (900.0, 310.0), (4000.0, 700.0)]
    for page in (200.0, 560.0):
        path = curve(4000 - page, page, bare, max(0.0, 700 - page))
        steps = [follow(v, path) for v in range(round(4000 - page) + 1)]
        assert steps == sorted(steps)
        assert (steps[0], round(steps[-1])) == (0, max(0, 700 - page))


def test_find_counts_by_article(comparison: Comparison) -> None:
    hits = find(comparison.articles, "SAILORS  died")
    assert counts(hits, 3) == [1, 1, 0]
    assert hits[0].span.of(comparison.articles[0].text) == "sailors died"
    assert find(comparison.articles, "SAILORS", match_case=True) == []
    assert find(comparison.articles, "  ") == []


def test_versions_show_the_sentence_around(comparison: Comparison) -> None:
    first = versions(comparison, comparison.findings[0])[1]
    assert (first.article, first.paragraph, first.words) == (1, 2, "Seven sailors")
    assert first.after.startswith(" died in the fire")


def test_word_difference_rebuilds_both_versions() -> None:
    a, b = "We will not leave the city", "We will leave the old city"
    pieces = word_difference(a, b)
    assert "".join(p.text for p in pieces if p.how != "gone") == b
    assert [p.text.strip() for p in pieces if p.how == "gone"] == ["not"]
    assert [p.text.strip() for p in pieces if p.how == "new"] == ["old"]


def test_zoom_has_ends() -> None:
    assert zoomed(1.0, 1) == 1.1
    assert zoomed(0.5, -1) == 0.5
    assert zoomed(3.0, 1) == 3.0
