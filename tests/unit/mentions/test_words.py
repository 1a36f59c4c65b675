"""Words by hand where a regular expression would have to be compiled for each."""

from __future__ import annotations

import random
import re

from crossread.mentions.words import Taken, occurrences
from crossread.model import Span


def test_occurrences_are_whole_words() -> None:
    text = "Ana and Anastasia met Ana’s friend. (Ana)"
    assert [s.start for s in occurrences(text, "Ana")] == [0, 22, 37]
    assert not any(occurrences(text, "na"))


def test_occurrences_are_those_of_a_regular_expression() -> None:
    chance = random.Random(3)
    for _ in range(3000):
        text = "".join(chance.choice("ab_ -'’1.é") for _ in range(14))
        form = "".join(chance.choice("ab_-'’1é ") for _ in range(chance.randint(1, 3)))
        hits = [Span(*m.span()) for m in re.finditer(rf"\b{re.escape(form)}\b", text)]
        assert list(occurrences(text, form)) == hits


def test_taken_places() -> None:
    taken = Taken(20, [Span(3, 6)])
    taken.take(Span(10, 12))
    met = [s for s in (Span(0, 3), Span(5, 8), Span(6, 10), Span(11, 20), Span(12, 20)) if taken.meets(s)]
    assert met == [Span(5, 8), Span(11, 20)]
