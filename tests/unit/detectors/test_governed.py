"""Which words of doubt, denial or plan of one sentence govern what another tells without them."""

from __future__ import annotations

from tests.unit.detectors.made import context_of

from crossread.detectors._claims import Claims
from crossread.detectors._governed import Contrast, Governed
from crossread.detectors._reading import Readings


def compared(one: str, two: str) -> tuple[Governed, list[Contrast]]:
    claims = Claims(Readings(context_of([one], [two])))
    governed = Governed(claims)
    a, b = (articles[0] for articles in claims.readings.articles)
    return governed, governed.contrasts(a, b)


def differ(one: str, two: str) -> bool:
    governed, _ = compared(one, two)
    a, b = (articles[0] for articles in governed.readings.articles)
    return governed.differ(a, b)


def test_a_doubt_governs_what_the_other_tells_flatly() -> None:
    _, (found,) = compared("The pilot allegedly left the bridge.", "The pilot left the bridge.")
    assert found.trigger.word == "allegedly"
    assert found.head
    assert found.weight == 1.0


def test_what_a_trigger_governs_must_be_told_there() -> None:
    _, found = compared("The pilot slept, and the mate may have steered.", "The pilot slept.")
    assert found == []


def test_will_and_would_differ_in_nothing() -> None:
    assert not differ("The port will close the pier.", "The port would close the pier.")


def test_a_confirmation_alone_makes_no_difference() -> None:
    assert not differ("The port clearly closed the pier.", "The port closed the pier.")


def test_who_claims_says_no_less_than_who_is_quoted() -> None:
    assert not differ("The owner claimed the pier was closed.", "The owner said the pier was closed.")
