from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from tests.unit.report.fixture import NOW, comparison, many, session

from crossread.model import Decision, Kind, Session, Speaker, SpeechKind, State
from crossread.report import ANY_STATE, Filter, Options, Part, build
from crossread.report.blocks import Card, Map, Passage, Report, Run, Style, Table, Text
from crossread.report.evidence import word_changes
from crossread.report.rebuild import is_address, texts

ALL = Options(NOW, filter=Filter(states=ANY_STATE), parts=frozenset(Part))


def everything(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, tuple):
        for each in value:
            yield from everything(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for f in fields(value):
            yield from everything(getattr(value, f.name))


def cards(report: Report) -> dict[str, tuple[str, Card]]:
    return {b.label: (s.anchor, b) for s in report.sections for b in s.blocks if isinstance(b, Card)}


def words(report: Report, part: str) -> str:
    section = next(s for s in report.sections if s.anchor == part)
    return " ".join(texts(section))


def test_sections_in_order_with_their_numbers() -> None:
    report = build(comparison(), session(), ALL)
    assert [(s.number, s.anchor) for s in report.sections] == [(p.number, p.value) for p in Part]
    short = build(comparison(), session(), replace(ALL, parts=frozenset({Part.FIGURES, Part.ASIDE})))
    assert [(s.number, s.anchor) for s in short.sections] == [(3, "figures"), (9, "aside")]


def test_every_finding_stands_in_its_section_once() -> None:
    where = {label: part for label, (part, _) in cards(build(comparison(), session(), ALL)).items()}
    assert where == {
        "F-001": "figures",
        "F-002": "figures",
        "F-004": "names",
        "F-005": "speech",
        "F-006": "quotations",
        "F-007": "speech",
        "F-008": "names",
        "F-009": "coverage",
        "F-010": "coverage",
    }


def test_reviewed_only_is_the_default() -> None:
    report = build(comparison(), session(), Options(NOW))
    assert set(cards(report)) == {"F-001", "F-004", "F-005", "F-006"}
    assert "5 of 10 findings reviewed" in report.head.reviewed
    assert "verified/dismissed/follow-up" in report.head.filter


def test_dismissed_and_unreviewed_are_set_aside_with_reasons() -> None:
    aside = words(build(comparison(), session(), ALL), "aside")
    assert "Different things." in aside
    assert "F-003" in aside
    assert "F-007" in aside
    assert "F-001" not in aside


@pytest.mark.parametrize("given", [None, Session(), replace(session(), decisions=())])
def test_without_a_review_everything_is_printed_and_said_so(given: Session | None) -> None:
    report = build(comparison(), given, Options(NOW))
    assert len(cards(report)) == 10
    assert "Nothing was reviewed yet" in report.head.reviewed
    assert "10 of 10 findings were not reviewed" in words(report, "summary")


def test_asking_for_verified_only_never_falls_back() -> None:
    only = Options(NOW, filter=Filter(states=frozenset({State.VERIFIED})))
    assert cards(build(comparison(), None, only)) == {}


def test_the_filter_is_printed() -> None:
    chosen = Filter(
        kinds=frozenset({Kind.FIGURE}), outlets=frozenset({0, 1}), states=ANY_STATE, words="captured"
    )
    head = build(comparison(), session(), Options(NOW, filter=chosen)).head
    assert "kinds: figure" in head.filter
    assert "articles: A, B" in head.filter
    assert "“captured”" in head.filter
    assert head.filter.startswith("1 of 10")


def test_versions_carry_reference_words_speaker_and_direction() -> None:
    _, card = cards(build(comparison(), session(), ALL))["F-001"]
    assert [v.reference for v in card.versions] == ["[A¶1]", "[B¶1]", "[D¶1]"]
    marked = [r.text for v in card.versions for r in v.passage if r.style is Style.MARKED]
    assert marked == ["one operative of the Grey Hand", "At least two people", "شخصان على الأقل"]
    assert [v.speaker for v in card.versions[:2]] == ["the outlet itself", "two provincial officials"]
    assert [v.right_to_left for v in card.versions] == [False, False, True]


def test_difference_of_a_cut_quotation_in_words_too() -> None:
    _, card = cards(build(comparison(), session(), ALL))["F-006"]
    (line,) = card.difference
    only = [r for r in line if r.style is Style.ONLY_FIRST]
    assert [r.text for r in only] == ["[only A: and nobody who feeds them will sleep,]"]


def test_word_changes_keep_both_texts() -> None:
    a, b = "the 12 top leaders were killed", "the top leaders, 14 of them, were killed"
    script = word_changes(a, b)
    assert "".join(t for way, t in script if way <= 0) == a
    assert "".join(t for way, t in script if way >= 0) == b


def test_links_lead_somewhere() -> None:
    for options in (ALL, Options(NOW), replace(ALL, parts=frozenset({Part.SUMMARY, Part.DECISIONS}))):
        report = build(comparison(), session(), options)
        found = list(everything(report))
        anchors = [a for x in found if (a := getattr(x, "anchor", ""))]
        assert len(anchors) == len(set(anchors))
        links = {x.link for x in found if hasattr(x, "link") and x.link and not is_address(x.link)}
        assert links <= set(anchors)
    assert not links


def test_full_text_loses_no_paragraph() -> None:
    made = many(40)
    report = build(made, None, ALL)
    printed = [b for s in report.sections for b in s.blocks if isinstance(b, Passage)]
    for i, article in enumerate(made.articles):
        for paragraph in article.paragraphs:
            name = f"[{'ABCDEFGH'[i]}¶{paragraph.number}]"
            joined = [
                "".join(r.text for r in p.runs if r.style is not Style.MUTED)
                for p in printed
                if p.reference == name
            ]
            assert joined[0] == paragraph.span.of(article.text)


def test_a_cut_off_article_cannot_tell() -> None:
    report = build(comparison(), session(), ALL)
    (drawn,) = [b for s in report.sections for b in s.blocks if isinstance(b, Map)]
    states = {cell.value for _, cells in drawn.rows for cell in cells}
    assert states == {"stated", "not-found", "cannot-tell"}
    assert "Coverage map: 3 passages in 4 articles" in drawn.alt


def test_summary_counts_origins() -> None:
    printed = words(build(comparison(), session(), ALL), "summary")
    assert "Distinct origins quoted: 1; in more than one article: 0." in printed
    assert "1 of 8 aligned passages are found in every article." in printed


def test_sources_print_what_a_lawyer_needs() -> None:
    printed = words(build(comparison(), session(), ALL), "sources")
    for wanted in (
        "close to the authorities",
        "Mara Vint, Joss Ekeland",
        "2026-03-06 15:02 UTC",
        "2026-03-07 06:15 (time zone not known)",
        "2026-03-06 (guessed)",
        "https://archive.example.org/tallis",
        comparison().articles[1].source.sha256,
        "The text may be cut off",
    ):
        assert wanted in printed


def test_provenance_names_corrections_and_matches() -> None:
    printed = words(build(comparison(), session(), ALL), "provenance")
    assert "Open Ledger staff" in printed
    assert "[A¶3] and [B¶2] matched." in printed
    assert "does not show that the page was real" in printed


def test_hostile_text_is_made_printable_everywhere() -> None:
    bad = 'x\u202e\x00#"*_`$<b>\ue000'
    decided = (comparison().findings[0].id, Decision(State.VERIFIED, note=bad, reason=bad))
    report = build(comparison(), Session(title=bad, preparer=bad, decisions=(decided,)), ALL)
    assert not any(set("\u202e\x00\ue000") & set(t) for t in texts(report))
    assert report.head.title == 'x[U+202E]#"*_`$<b>[U+E000]'


def test_summary_lists_gravest_first() -> None:
    report = build(comparison(), session(), ALL)
    links = [
        item[0].link
        for b in report.sections[0].blocks
        for item in getattr(b, "items", ())
        if isinstance(item[0], Run) and item[0].link
    ]
    assert links[:4] == ["F-001", "F-006", "F-004", "F-005"]
    tables = [b for b in report.sections[0].blocks if isinstance(b, Table)]
    assert [t.caption for t in tables] == ["The articles", "Findings by kind and state"]
    assert any(
        isinstance(b, Text) and "5 of 10 findings were not reviewed" in b.runs[0].text
        for b in report.sections[0].blocks
    )


def test_equal_input_gives_an_equal_report() -> None:
    assert build(comparison(), session(), ALL) == build(comparison(), session(), ALL)


def test_source_matrix_tells_direct_from_indirect_and_who_the_unresolved_may_be() -> None:
    compared = comparison()
    first = compared.mentions[0]
    known = first.attributions[0]
    open_ = replace(
        known, kind=SpeechKind.DIRECT, speaker=Speaker("The spokesman", resolved=False, candidates=(0,))
    )
    mentions = (replace(first, attributions=(known, open_)), *compared.mentions[1:])
    printed = words(build(replace(compared, mentions=mentions), session(), ALL), Part.SPEECH.value)
    after = printed.partition("The spokesman")[2]
    assert "not resolved" in after
    assert "may be Ilan Morre" in after
    assert "1 direct" in printed
    assert "1 indirect" in printed
