"""Keys of names."""

from __future__ import annotations

import pytest

from crossread.mentions.names_fold import (
    acronyms,
    country_of,
    country_of_capital,
    country_of_people,
    fold,
    is_acronym,
    keys,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("al-Qaida", "Al Qaeda"),
        ("al-Qa’ida", "al-Qaeda"),
        ("the Taliban’s", "Taliban"),
        ("Kyiv", "Kiev"),
        ("U.S.", "United States"),
        ("Britain", "United Kingdom"),
        ("Moammar Gadhafi", "Muammar Qaddafi"),
        ("ISIS-K", "Islamic State-Khorasan"),
        ("São Tomé", "Sao Tome"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert keys(one) & keys(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Lopez", "Eva Lopez"),
        ("Islamic State", "Islamic State-Khorasan"),
        ("North Korea", "South Korea"),
        ("Niger", "Nigeria"),
        ("Iran", "Iraq"),
    ],
)
def test_different_names_share_none(one: str, other: str) -> None:
    assert not keys(one) & keys(other)


def test_fold_is_stable() -> None:
    for form in ("The Harbour Authority's", "al-Shabab", "Ürümqi", "", "’s"):
        assert fold(fold(form)) == fold(form)


def test_acronyms_with_and_without_small_words() -> None:
    assert "who" in acronyms("World Health Organization")
    assert "usgs" in acronyms("U.S. Geological Survey")
    assert acronyms("Harbour") == frozenset()
    assert is_acronym("IS-K")
    assert not is_acronym("Lopez")


def test_countries_peoples_and_capitals() -> None:
    assert country_of("the U.S.") == "United States"
    assert country_of_people("Iranians") == "Iran"
    assert country_of_capital("Tehran") == "Iran"
    assert country_of("us") == ""
