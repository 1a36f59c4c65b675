"""Figures: value, unit, bound, noun, kind, scope and role, in sentences of our own."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.mentions.figures import find_figures
from crossread.model import Article, Bound, Figure, Source, SourceKind, Stamp, Totality
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))


def article(*paragraphs: str, language: str = "en") -> Article:
    published = Stamp(datetime(2024, 5, 17), date_only=True)
    return build_article("", paragraphs, SOURCE, language=language, published=published)


def figures(text: str, language: str = "en") -> list[Figure]:
    return list(find_figures(article(text, language=language)))


def one(text: str, language: str = "en") -> Figure:
    found = figures(text, language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "bound"),
    [
        ("The bridge cost $3.6 million.", 3_600_000, None, "USD", "="),
        ("They paid C$40 for it.", 40, None, "CAD", "="),
        ("It fetched £1.2bn at auction.", 1_200_000_000, None, "GBP", "="),
        ("The fund holds 2 million U.S. dollars.", 2_000_000, None, "USD", "="),
        ("A fine of 300 Danish crowns was set.", 300, None, "DKK", "="),
        ("Rates rose by 25 basis points.", 25, None, "basis_point", "="),
        ("Support fell 3 percentage points.", 3, None, "percentage_point", "="),
        ("Some 4 per cent agreed.", 4, None, "percent", "~"),
        ("The road is 12 km long.", 12, None, "kilometre", "="),
        ("Winds reached 90mph.", 90, None, "mile/hour", "="),
        ("The 1.5C target holds.", Decimal("1.5"), None, "celsius", "="),
        ("The price rose from 5 to 12 pounds.", 5, 12, "GBP", "="),
        ("The ship is 37m long.", 37, None, "metre", "="),
        ("It holds more than 1.2m tonnes.", 1_200_000, None, "tonne", ">"),
        ("Between 5 and 7 percent stayed.", 5, 7, "percent", "="),
        ("Oil rose to $80 per barrel.", 80, None, "USD/barrel", "="),
        ("She earns $15 an hour.", 15, None, "USD/hour", "="),
        ("A 6-year-old boy was found.", 6, None, "year_old", "="),
        ("Ruiz, 44, was charged.", 44, None, "year_old", "="),
        ("Up to 30 fled.", 30, None, "", "<"),
        ("No fewer than 30 fled.", 30, None, "", ">"),
        ("At least three dozen fled.", 36, None, "", ">"),
        ("Nearly 5,000 fled.", 5000, None, "", "~"),
        ("Thirty or more fled.", 30, None, "", ">"),
    ],
)
def test_value_unit_bound(text: str, low: int, high: int | None, unit: str, bound: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high) == (low, high if high is not None else low)
    assert (figure.unit, figure.bound) == (unit, Bound(bound))


@pytest.mark.parametrize(
    "text",
    [
        "Call 555-867-5309 today.",
        "See Section 4 of the act.",
        "He drove along Route 66 to town.",
        "An F-16 crashed.",
        "The COVID-19 pandemic went on.",
        "Talks began in 2019.",
        "It happened on May 3, 2021.",
        "They met at 9:30 p.m. on Friday.",
        "He lives at 12 Harbour Street.",
        "No one was hurt.",
        "The new iPhone 14 is out.",
        "Version 1.2.3 is out.",
        "She was the second to leave.",
    ],
)
def test_what_is_no_count(text: str) -> None:
    assert [f for f in figures(text) if f.role != "ordinal"] == []


def test_the_four_quantities_of_the_raid() -> None:
    found = figures(
        "Between 1,600 and 1,700 were jailed and over 1,100 killed; at least 6,500 fighters were present, "
        "4,000 of them near the border."
    )
    assert [(f.low, f.kind) for f in found] == [
        (1600, "arrested"),
        (1100, "killed"),
        (6500, "present"),
        (4000, "present"),
    ]
    assert any(s.kind == "part" for s in found[3].scopes)


def test_who_acts_is_not_who_suffers() -> None:
    gunmen, dead = figures("Two gunmen killed 12 people in Lyon.")
    assert gunmen.kind != "killed"
    assert dead.kind == "killed"
    assert [s.text for s in dead.scopes if s.kind == "place"] == ["Lyon"]


def test_kinds_do_not_cross_the_conjunction() -> None:
    killed, hurt = figures("The blast killed 8 people and injured more than 40.")
    assert (killed.kind, hurt.kind, hurt.bound) == ("killed", "injured", Bound.AT_LEAST)


def test_a_bare_dollar_is_what_the_text_says() -> None:
    made = article("All amounts are in Canadian dollars.", "The bridge cost $4 million.")
    assert [f.unit for f in find_figures(made)] == ["CAD"]


def test_an_entry_of_a_list_goes_on_with_its_kind() -> None:
    dead, belgians, hurt = figures("LYON: Dead: 192 Belgians: 12 Injured: 4,877")
    assert [f.kind for f in (dead, belgians, hurt)] == ["killed", "killed", "injured"]
    assert belgians.noun == "Belgians"


def test_a_part_may_have_its_own_verb() -> None:
    _, part = figures("Police met 2,000 protesters in Oslo and arrested 47 of them.")
    assert part.kind == "arrested"


def test_two_plurals_are_one_noun() -> None:
    assert one("Two police officers were killed.").noun == "officers"


def test_measures_take_no_kind_of_persons() -> None:
    wind, dead = figures("The storm packed winds of 165 mph and left 45 dead.")
    assert (wind.kind, wind.noun, dead.kind) == ("", "winds", "killed")


def test_a_group_and_a_part() -> None:
    whole, part = figures("The crash killed 224 people, including 12 Norwegians.")
    assert {s.kind for s in part.scopes} >= {"group", "part"}
    assert part.kind == whole.kind == "killed"


def test_an_addition_is_no_total() -> None:
    assert one("Another 12 bodies were found.").totality is Totality.INCREMENT
    assert one("The death toll has risen to 12.").totality is Totality.TOTAL


def test_what_is_overtaken_is_history() -> None:
    first, last = figures("The death toll, initially 10, has risen to 12.")
    assert (first.history, last.history) == (True, False)


def test_nouns_left_out_are_shared() -> None:
    part, whole = figures("Ten of 12 Belgian hostages came home.")
    assert part.noun == whole.noun == "hostages"


def test_a_score_is_one_figure_of_its_own_role() -> None:
    assert [f.role for f in figures("Ghent won 3-1 at home.")] == ["score"]


@pytest.mark.parametrize(
    ("language", "text", "low", "unit", "bound"),
    [
        ("de", "Mehr als 1.234,5 Kilometer", Decimal("1234.5"), "kilometre", ">"),
        ("fr", "Environ 2,5 millions d'euros", 2_500_000, "EUR", "~"),
        ("es", "Al menos treinta y cinco muertos", 35, "", ">"),
        ("it", "Almeno trecentoventuno morti", 321, "", ">"),
        ("pt", "Mais de duzentos e quarenta feridos", 240, "", ">"),
        ("nl", "Bijna 2,5 miljoen euro", 2_500_000, "EUR", "~"),
        ("ar", "أكثر من خمسة وعشرون شخصا", 25, "", ">"),
        ("fa", "حدود ۱۲ درصد", 12, "percent", "~"),
        ("hi", "करीब १२,३४,५६७ रुपये", 1_234_567, "INR", "~"),
    ],
)
def test_other_languages(language: str, text: str, low: Decimal, unit: str, bound: str) -> None:
    figure = one(text, language)
    assert (figure.low, figure.unit, figure.bound) == (low, unit, Bound(bound))


_PIECES = st.sampled_from(
    ["12", "1,200", "$3", "€", "🧨", "e\u0301", "قتل", "٣٤", "dozens", "-", "of them", "killed", ".", "(", "½",
     "two", "million", "km", "percent", "%", "at least", "in", "Kenya", "19:30", "\u200f", "हज़ार", "1.2.3"]
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(_PIECES, min_size=1, max_size=14).map(" ".join) | st.text(max_size=60))
def test_spans_lie_in_the_text_and_hold_a_number(text: str) -> None:
    for language in ("en", "fr", "ar"):
        one_article = article(text, language=language)
        for figure in find_figures(one_article):
            written = figure.span.of(one_article.text)
            assert written == written.strip() != ""
            assert figure.phrase is None or figure.phrase.contains(figure.span)
            assert figure.high is None or figure.low <= figure.high


def test_long_lists_without_a_sentence_end_are_read() -> None:
    assert len(figures("12 killed " * 800)) == 800
    assert len(figures("9" * 50_000)) == 0
    assert [f.role for f in figures("It ended 6-4, 3-6, 7-5.")] == ["score", "count", "score"]


@pytest.mark.parametrize(
    "text",
    [
        "The fire began at half past six in the evening.",
        "It opened at half-past seven.",
        "At twenty past nine the gates closed.",
        "It began at a quarter to five.",
        "Flags flew at half-mast across the city.",
        "The flag was lowered to half staff.",
        "She is his half-sister.",
    ],
)
def test_times_in_words_and_halves_of_words_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Half of the voters stayed home.", "0.5"),
        ("Half a million people fled.", "500000"),
        ("Five past presidents came to the dinner.", "5"),
        ("The army sent half-a-dozen lorries.", "6"),
        ("A quarter of the staff left.", "0.25"),
    ],
)
def test_halves_and_counts_beside_them_stay_figures(text: str, value: str) -> None:
    assert [f.low for f in figures(text)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("She asked about the $300 fee.", Bound.EXACT),
        ("They argued over their 60 votes.", Bound.EXACT),
        ("It cost about $300.", Bound.ABOUT),
        ("It cost well over the 300 euros planned.", Bound.AT_LEAST),
    ],
)
def test_a_preposition_before_a_definite_bounds_nothing(text: str, bound: Bound) -> None:
    assert one(text).bound is bound
