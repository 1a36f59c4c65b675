"""From tagged spans to attributions."""

from __future__ import annotations

from tests.unit.mentions.made import article, words

from crossread.mentions.attributions_link import link
from crossread.mentions.tagger import RoleSpan
from crossread.model import Span


def linked(marked: str, *more: str) -> list[tuple[list[str], list[str], list[str]]]:
    """Attributions of paragraphs in which spans are marked ``{s:…}``, ``{c:…}`` and ``{x:…}``.

    ``{h:…}`` is a half source.
    """
    paragraphs, offset = [], 0
    roles: list[RoleSpan] = []
    half: list[RoleSpan] = []
    names = {"s": "source", "c": "cue", "x": "content", "h": "source"}
    for text in (marked, *more):
        plain = ""
        while "{" in text:
            before, _, rest = text.partition("{")
            inside, _, text = rest.partition("}")
            plain += before
            start = offset + len(plain)
            plain += inside[2:]
            into = half if inside[0] == "h" else roles
            into.append(RoleSpan(names[inside[0]], Span(start, offset + len(plain)), 0.9))
        plain += text
        paragraphs.append(plain)
        offset += len(plain) + 2
    made = article(*paragraphs)
    found = link(made, roles, half)
    return [(words(made, f.source), words(made, f.cue), words(made, f.content)) for f in found]


def test_joins_the_nearest() -> None:
    text = "{s:Lopez} {c:said} {x:the bridge fell}. {s:Okoro} {c:said} {x:it stood}."
    assert linked(text) == [
        (["Lopez"], ["said"], ["the bridge fell"]),
        (["Okoro"], ["said"], ["it stood"]),
    ]


def test_source_behind_the_cue() -> None:
    assert linked("{x:“It fell,”} {c:said} {s:Lopez}.") == [(["Lopez"], ["said"], ["“It fell,”"])]


def test_the_next_sentence_holds_no_source_for_a_cue() -> None:
    text = "{x:It fell}, Lopez {c:confirmed}. {s:They} {c:said} {x:it stood}."
    assert (["They"], ["confirmed"], ["It fell"]) not in linked(text)
    assert (["They"], ["said"], ["it stood"]) in linked(text)


def test_content_on_both_sides() -> None:
    text = "{x:“It fell,”} {s:Lopez} {c:said}. {x:“Nobody was hurt.”}"
    assert linked(text) == [(["Lopez"], ["said"], ["“It fell,”", "“Nobody was hurt.”"])]


def test_later_cue_shares_the_source() -> None:
    text = "{s:Lopez} {c:said} {x:the bridge fell}, {c:adding} {x:that nobody was hurt}."
    assert [source for source, _, _ in linked(text)] == [["Lopez"], ["Lopez"]]


def test_does_not_cross_a_paragraph_for_a_nearer_source() -> None:
    got = linked("{s:Lopez} {c:said} {x:the bridge fell}.", "{c:According to} {s:Okoro}, {x:it stood}.")
    assert got[1] == (["Okoro"], ["According to"], ["it stood"])


def test_cue_without_content_is_no_attribution() -> None:
    assert linked("{s:Lopez} {c:said} nothing.") == []
    assert linked("Nothing is tagged here.") == []


def test_a_deed_is_no_claim() -> None:
    assert linked("{s:The governor} {c:signed} {x:the bill} on Monday.") == []
    assert len(linked("{s:The governor} {c:signed a letter urging} {x:a delay}.")) == 1


def test_helping_words_and_lone_marks_say_nothing() -> None:
    assert linked("{s:The port} {c:may} {x:the end of the week}.") == []
    assert linked("{x:.”} {c:said} {s:Lopez}.") == []
    assert len(linked("{s:Police}{c::} {x:three held}")) == 1


def test_nobody_is_named_on_purpose_or_the_cue_is_left_out() -> None:
    assert linked("{x:The road} {c:is expected to} {x:reopen}.") == [
        ([], ["is expected to"], ["The road", "reopen"])
    ]
    assert linked("{c:backing} {x:the plan}.") == []


def test_signed_quotation() -> None:
    assert linked("{x:“He was late.”} — {s:Eva Okoro}") == [(["Eva Okoro"], ["—"], ["“He was late.”"])]


def test_opening_participle_speaks_for_the_subject() -> None:
    got = linked("{c:Claiming} {x:that he won}, {s:Lopez} {c:told} them {x:to leave}.")
    assert [source for source, _, _ in got] == [["Lopez"], ["Lopez"]]


def test_far_content_without_marks_belongs_to_nobody() -> None:
    text = "{s:Lopez} {c:said} {x:no}. The weather was fine and so many people came to the old port. {x:that it rained}"
    assert linked(text) == [(["Lopez"], ["said"], ["no"])]


def test_half_a_source_speaks_where_there_is_no_other() -> None:
    assert linked("{h:Lopez} {c:said} {x:the bridge fell}.") == [(["Lopez"], ["said"], ["the bridge fell"])]
    assert linked("{s:Okoro} and {h:Lopez} {c:said} {x:it fell}.")[0][0] == ["Okoro"]
    assert linked("{h:Lopez} came late to the square and to the people there. {c:said} {x:it fell}.") == []


def test_nobody_is_given_to_a_cue_that_names_nobody() -> None:
    for cue in ("seems", "was accused of", "suspicions", "are widely viewed as"):
        text = "{h:Lopez} met them; the port {c:" + cue + "} {x:closing early}."
        assert linked(text) == [([], [cue], ["closing early"])]
    assert linked("{x:Lopez} {c:was accused by} {s:Okoro} {x:of lying}.")[0][0] == ["Okoro"]


def test_contents_with_only_a_space_between_are_one() -> None:
    text = "{s:Lopez} {c:embraced} {x:the idea of} {x:a common army}, {c:warning} {x:that time was short}."
    assert [content for _, _, content in linked(text)] == [
        ["the idea of a common army"],
        ["that time was short"],
    ]


def test_a_cue_with_content_of_its_own_does_not_reach_back() -> None:
    text = "{x:“He should know better.”} {s:Okoro} {c:regretted} {x:the change of plan}."
    assert linked(text) == [(["Okoro"], ["regretted"], ["the change of plan"])]


def test_quotation_signed_without_a_space() -> None:
    assert linked("{x:“He was late.”}― {s:Eva Okoro}") == [(["Eva Okoro"], ["―"], ["“He was late.”"])]


def test_who_seems_does_not_speak() -> None:
    assert linked("{s:Guards} {c:appeared to} {x:be leaving}.") == [([], ["appeared to"], ["be leaving"])]
    text = "{s:Lopez} {c:deemed} {x:the plan}, which {c:was expected to} {x:fail}, {x:a mess}."
    assert linked(text)[1][0] == []


def test_an_ending_is_no_source() -> None:
    assert linked("They{s:’ve} {c:dubbed} it {x:the “port of tears.”}") == []


def test_it_was_reported_has_no_source() -> None:
    text = "{s:It} {c:was reported} {x:that the bridge fell}. {c:It has been alleged} {x:that two fled}."
    assert [source for source, _, _ in linked(text)] == [[], []]


def test_it_says_where_it_is_somebody() -> None:
    assert [source for source, _, _ in linked("{s:It} {c:reported} {x:a loss}.")] == [["It"]]


def test_a_cue_without_source_takes_the_subject_of_its_verb() -> None:
    text = "Sorum, speaking after the vote, {c:said} {x:he would resign}."
    assert linked(text) == [(["Sorum"], ["said"], ["he would resign"])]
