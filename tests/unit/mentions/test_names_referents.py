"""One referent for all names of one thing."""

from __future__ import annotations

import re

import pytest
from tests.unit.mentions.made import article

from crossread.errors import Cancelled
from crossread.mentions.found import FoundName
from crossread.mentions.names_referents import gender_of, group
from crossread.model import NameType, Span


def grouped(marked: str) -> list[tuple[str, ...]]:
    """The forms of each referent of a text in which names are marked ``[PER:Ana Lopez]``."""
    plain, names = "", []
    for part in re.split(r"(\[[A-Z]+:[^\]]*\])", marked):
        mark = re.fullmatch(r"\[([A-Z]+):([^\]]*)\]", part)
        words = mark.group(2) if mark else part
        if mark:
            names.append(FoundName(Span(len(plain), len(plain) + len(words)), NameType(mark.group(1))))
        plain += words
    _, referents = group(article(plain), names)
    return [r.forms for r in referents]


def test_surname_belongs_to_the_full_name() -> None:
    assert grouped("[PER:Okoro] won. [PER:Eva Okoro] smiled.") == [("Eva Okoro", "Okoro")]


def test_of_two_of_one_surname_the_last_named_is_meant() -> None:
    forms = grouped("[PER:Eva Lopez] left. [PER:Ana Lopez] came. [PER:Lopez] spoke.")
    assert forms == [("Eva Lopez",), ("Ana Lopez", "Lopez")]


def test_honorific_tells_two_of_one_surname_apart() -> None:
    forms = grouped("[PER:Daniel Lopez] met [PER:Maria Lopez]. Mr. [PER:Lopez] left.")
    assert forms == [("Daniel Lopez", "Lopez"), ("Maria Lopez",)]


def test_acronym_in_brackets_and_by_initials() -> None:
    forms = grouped("The [ORG:Coastal Relief Union] ([ORG:CRU]) came. [ORG:CRU] left.")
    assert forms == [("Coastal Relief Union", "CRU")]
    assert len(grouped("The [ORG:Coastal Relief Union] met. Then [ORG:CRU] left.")) == 1


def test_regional_group_is_not_the_group() -> None:
    forms = grouped("[ORG:Islamic State-Khorasan], or [ORG:IS-K], is a branch of [ORG:Islamic State].")
    assert forms == [("Islamic State-Khorasan", "IS-K"), ("Islamic State",)]


def test_names_of_one_country_are_one() -> None:
    assert len(grouped("The [LOC:U.S.] and the [LOC:United States] and [LOC:Mali].")) == 2


def test_gender_by_given_name() -> None:
    assert gender_of(("Maria Lopez",)) == "female"
    assert gender_of(("Okoro", "Daniel Okoro")) == "male"
    assert gender_of(("Okoro",)) == ""


def test_it_can_be_stopped_at_any_name() -> None:
    text = "Lena Orr met Farid Rahimi."
    names = [FoundName(Span(0, 8), NameType.PERSON), FoundName(Span(13, 25), NameType.PERSON)]
    calls = 0

    def stop(_done: int, _of: int) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        group(article(text), names, stop)
    assert calls == 2
