"""The source matrix."""

from __future__ import annotations

from tests.unit.mentions.made import article

from crossread.across.sources import Voice, source_matrix
from crossread.mentions.names_fold import keys
from crossread.model import (
    Alignment,
    Article,
    Attribution,
    Comparison,
    CueClass,
    Mentions,
    NameType,
    Referent,
    Span,
    Speaker,
    SpeechKind,
)


def spoken(
    made: Article, source: str, cue: str, content: str, speaker: Speaker, kind: SpeechKind, cls: CueClass
) -> Attribution:
    def at(words: str) -> tuple[Span, ...]:
        start = made.text.index(words)
        return (Span(start, start + len(words)),)

    return Attribution(at(source), at(cue), at(content), kind, cue_class=cls, speaker=speaker)


def body(form: str) -> Referent:
    return Referent(form, NameType.ORGANISATION, (form,), tuple(sorted(keys(form))))


def comparison() -> Comparison:
    a = article("The Harbour Authority claimed the gate was shut.", "Iranian officials said nobody came.")
    b = article("“It was shut,” said the Harbour Authority.", "The spokesman left.")
    authority = Speaker("Harbour Authority", 0)
    officials = Speaker("Iranian officials", group="officials of Iran")
    in_a = (
        spoken(
            a,
            "The Harbour Authority",
            "claimed",
            "the gate was shut",
            authority,
            SpeechKind.INDIRECT,
            CueClass.DOUBTING,
        ),
        spoken(
            a, "Iranian officials", "said", "nobody came", officials, SpeechKind.INDIRECT, CueClass.NEUTRAL
        ),
    )
    in_b = (
        spoken(
            b,
            "the Harbour Authority",
            "said",
            "“It was shut,”",
            authority,
            SpeechKind.DIRECT,
            CueClass.NEUTRAL,
        ),
        spoken(
            b,
            "The spokesman",
            "left",
            "left",
            Speaker("The spokesman", resolved=False, candidates=(0,)),
            SpeechKind.INDIRECT,
            CueClass.NEUTRAL,
        ),
    )
    mentions = (
        Mentions(a.id, attributions=in_a, referents=(body("Harbour Authority"),)),
        Mentions(b.id, attributions=in_b, referents=(body("Harbour Authority"),)),
    )
    return Comparison((a, b), mentions, Alignment(), (), "")


def test_one_row_a_speaker_and_one_cell_an_article() -> None:
    matrix = source_matrix(comparison())
    assert [(r.label, r.voice) for r in matrix.rows] == [
        ("Harbour Authority", Voice.NAMED),
        ("officials of Iran", Voice.KIND),
        ("The spokesman", Voice.NOT_RESOLVED),
    ]
    first = matrix.rows[0]
    assert (first.articles, first.times, first.words) == (2, 2, 7)
    assert [c.direct for c in first.cells] == [0, 1]
    assert [c.indirect for c in first.cells] == [1, 0]


def test_loaded_verbs_and_places_are_kept() -> None:
    compared = comparison()
    cell = source_matrix(compared).rows[0].cells[0]
    assert cell.verbs == (("claimed", 1),)
    assert cell.spans[0].of(compared.articles[0].text) == "The Harbour Authority claimed"
    assert cell.paragraphs == (1,)


def test_totals_count_each_article() -> None:
    totals = source_matrix(comparison()).totals
    assert [t.times for t in totals] == [2, 2]
    assert totals[0].all_words == 13
    assert totals[0].words == 6


def test_not_resolved_names_who_it_may_be() -> None:
    rows = {r.label: r for r in source_matrix(comparison()).rows}
    assert rows["The spokesman"].candidates == ("Harbour Authority",)
    assert rows["Harbour Authority"].candidates == ()
