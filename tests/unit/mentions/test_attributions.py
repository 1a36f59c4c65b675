"""Kind, colour and nesting of attributions."""

from __future__ import annotations

from tests.unit.mentions.made import article, parts

from crossread.mentions.attributions import Holders, describe, speech_kind, with_attributions
from crossread.mentions.attributions_rules import read_by_rules
from crossread.mentions.quotes import find_quotes
from crossread.model import CueClass, Span, SpeechKind, Standing


def test_kind_by_the_share_of_quoted_letters() -> None:
    made = article("“We will stay,” she said. He called it “a poor plan” for the coast.")
    quotes = find_quotes(made)
    direct = Span(0, made.text.index(" she"))
    mixed = Span(made.text.index("“a poor"), made.text.rindex("."))
    indirect = Span(made.text.index("for the"), made.text.rindex("."))
    assert speech_kind(made.text, [direct], quotes) is SpeechKind.DIRECT
    assert speech_kind(made.text, [mixed], quotes) is SpeechKind.MIXED
    assert speech_kind(made.text, [indirect], quotes) is SpeechKind.INDIRECT


def test_speech_inside_speech_keeps_its_chain() -> None:
    made = article("The Harbour Times said that a guard told reporters that the gate was open.")
    quotes = find_quotes(made)
    outer, inner = describe(made, read_by_rules(made, quotes), quotes)
    assert inner.parent == 0
    assert outer.parent is None
    assert parts(made, inner)[0] == "a guard"


def test_standing_and_colour_come_from_the_cue() -> None:
    made = article("The owner insists that the dam is safe.")
    (attribution,) = describe(made, read_by_rules(made, ()), ())
    assert (attribution.standing, attribution.cue_class) == (Standing.CLAIMED, CueClass.LOADED)


def test_a_quotation_knows_its_attribution() -> None:
    made = article("Nobody came.", "“We stayed,” the guard said.")
    quotes = find_quotes(made)
    attributions = describe(made, read_by_rules(made, quotes), quotes)
    assert with_attributions(quotes, Holders(attributions))[0].attribution == 0
    assert Holders(attributions).innermost(Span(0, 6)) is None


def test_who_is_told_or_found_does_not_speak_inside_speech() -> None:
    made = article("Lopez said that no cracks were found by the inspectors on Monday.")
    assert [parts(made, a)[0] for a in describe(made, read_by_rules(made, ()), ())] == ["Lopez"]
