"""How two claims are credited."""

from __future__ import annotations

from tests.unit.detectors.made import context_of

from crossread.detectors._claims import Claim, Claims
from crossread.detectors._credit import Credit, Quoted
from crossread.detectors._reading import Readings
from crossread.detectors._sources import Sources


def claims_of(one: str, two: str) -> Claims:
    return Claims(Readings(context_of([one], [two])))


def credited(claims: Claims, article: int) -> Claim:
    return next(c for c in claims.wholes[article][0] if c.sources)


def features(one: str, two: str) -> dict[str, float]:
    claims = claims_of(one, two)
    a, b = (articles[0] for articles in claims.readings.articles)
    first, second = claims.wholes[0][0][0], claims.wholes[1][0][0]
    return Credit(claims, Sources(claims)).features(first, second, a, b)


def test_own_voice_is_wholly_the_outlets() -> None:
    said, told = "The mayor said the ferry struck a sandbank.", "The ferry struck a sandbank."
    assert features(said, told)["flat in own voice"]
    assert not features(said, "The ferry reportedly struck a sandbank.")["flat in own voice"]


def test_lawyers_and_their_complaint_are_one_circle() -> None:
    found = features(
        "The pier was closed too late, the lawyers said.", "The complaint said the pier was closed late."
    )
    assert found["sources of one family"]


def test_words_quoted_by_both() -> None:
    claims = claims_of("She spoke of “a needless loss of life”.", "It was “a needless loss”, she said.")
    a, b = (articles[0] for articles in claims.readings.articles)
    assert Quoted(claims).features(a, b)["share quoted in common"] == 1.0


def test_a_claim_credited_in_the_same_words_is_credited_alike() -> None:
    claims = claims_of(
        "Two harbor pilots said the captain ignored the warnings.",
        "The captain ignored the warnings, as two harbor pilots said.",
    )
    other = claims.readings.articles[1][0]
    assert Credit(claims, Sources(claims)).repeated(credited(claims, 0), other)
