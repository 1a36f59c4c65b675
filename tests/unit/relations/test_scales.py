"""Words by scale and weight, in every inflection; a compound goes by its last part."""

from __future__ import annotations

import pytest

from crossread.relations.scales import grades, scales


def share(term: str, scale: str) -> float:
    return next(g.share for g in grades(term.split()) if g.scale == scale)


def test_a_scale_goes_from_mild_to_heavy() -> None:
    order = ["gunman", "rebel", "militant", "extremist", "terrorist"]
    shares = [share(t, "armed political actors") for t in order]
    assert shares == sorted(set(shares))
    assert share("relocation", "forced movement of peoples") < share(
        "expulsion", "forced movement of peoples"
    )
    assert share("government", "those in power") < share("regime", "those in power")


@pytest.mark.parametrize(
    ("form", "term"),
    [
        ("gunmen", "gunman"), ("insurgencies", "insurgency"), ("massacres", "massacre"), ("fired", "fire"),
        ("grabbed", "grab"), ("seizing", "seize"), ("crowds", "crowd"), ("riots", "riot"),
    ],
)  # fmt: skip
def test_inflections_are_known(form: str, term: str) -> None:
    assert term in {g.term for g in grades(form.split())}


def test_a_compound_goes_by_its_last_part() -> None:
    assert share("army-backed", "alignment adjectives") < share("army-controlled", "alignment adjectives")
    assert grades(["well-gunmen"]) == ()


def test_a_compound_that_turns_its_last_part_round_is_none() -> None:
    assert grades(["racist"])
    assert grades(["anti-racist"]) == grades(["non-violent-racist"]) == ()


def test_words_of_no_scale() -> None:
    assert grades(["lighthouse"]) == ()
    assert grades(["attacking", "lighthouse"]) == ()


def test_every_scale_has_weights_and_says_how_contested_it_is() -> None:
    found = {g for known in scales().values() for g in known}
    assert {g.contested for g in found} == {2, 3}
    for scale in {g.scale for g in found}:
        assert len({g.share for g in found if g.scale == scale}) > 1, scale
    assert all(0 <= g.share <= 1 for g in found)
