"""Letters that romanisations swap cost little; other letters make another name."""

from __future__ import annotations

import pytest

from crossread.relations.transliteration import distance


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rashid", "Rasheed"), ("Qabil", "Kabil"), ("Yusuf", "Yousef"), ("Ghanim", "Ganem"), ("Tarek", "Tariq"),
        ("Chernov", "Tchernov"), ("Zubair", "Zubayr"), ("Hassan", "Hasan"), ("Brandt", "Brant"),
    ],
)  # fmt: skip
def test_one_name_in_two_romanisations(one: str, other: str) -> None:
    assert distance(one, other) <= 1.0
    assert distance(one, other) == distance(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("Rashid", "Rafik"), ("Basra", "Gomra"), ("Lanning", "Manning"), ("Kassem", "Nassem")]
)
def test_two_names(one: str, other: str) -> None:
    assert distance(one, other) >= 1.0


def test_a_slip_costs_less_than_two_letters() -> None:
    assert 0 < distance("Velnikov", "Vlenikov") < 1
    assert distance("Osmani", "Osmani") == 0


def test_over_the_limit_it_may_stop_and_under_it_is_the_same() -> None:
    words = ["Qasem", "Kassim", "Qassem", "Nasser", "Basheer", "Bashir", "Ghazzawi", "Gazawi", ""]
    for one in words:
        for two in words:
            apart = distance(one, two)
            for most in (0.0, 0.5, 1.6):
                limited = distance(one, two, most)
                assert limited == apart if apart <= most else limited > most


@pytest.mark.parametrize(
    ("one", "two"), [("Tarkov", "Markis"), ("Dormund", "Bellamy"), ("Brand", "Bland"), ("Ilse", "Else")]
)
def test_consonants_without_a_counterpart_say_at_once_what_the_whole_would(one: str, two: str) -> None:
    for most in (0.3, 0.9, 1.6):
        assert (distance(one, two, most) > most) == (distance(one, two) > most)
