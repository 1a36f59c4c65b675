"""Every step of looking for differences can be stopped, in texts that hold one endless sentence too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

import pytest

from crossread.alignment import align
from crossread.detectors import Context, _reading, all_detectors
from crossread.detectors._attribution import Attributions
from crossread.detectors._certainty import Certainties
from crossread.detectors._claims import Claims
from crossread.detectors._figure_partners import LONG, Partners
from crossread.detectors._figures import FigurePairs
from crossread.detectors._likeness import Likeness
from crossread.detectors._quotes import NEAREST, Quotations
from crossread.detectors._reading import Readings, prepare
from crossread.detectors._run import Run
from crossread.errors import Cancelled
from crossread.mentions import read_mentions
from crossread.model import Article, Source, SourceKind
from crossread.text import LONGEST, build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))


def endless(title: str, step: int) -> Article:
    """One sentence without a stop, in which the harbour master says one thing after the other."""
    said = ", and ".join(
        f"the harbour master said that {n * step + 3} barrels may have sunk off the pier in gale {n}"
        for n in range(70)
    )
    return build_article(title, [f"In the night {said}."], SOURCE)


@pytest.fixture(scope="module")
def context() -> Context:
    articles = endless("Quay", 2), endless("Mole", 3)
    mentions = tuple(map(read_mentions, articles))
    return Context(articles, mentions, align(articles, mentions))


def stop_after(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = count(1)

    def pulse(*_: object) -> None:
        if next(calls) > most:
            raise Cancelled

    monkeypatch.setattr(Run, "pulse", pulse)


def test_its_parts_are_compared_as_sentences(context: Context) -> None:
    readings = Readings(context)
    assert all(len(r.span) <= LONGEST for held in readings.articles for r in held)
    assert max(len(r.clauses) for held in readings.articles for r in held) < 60
    assert all("characters long" in m.notices[0] for m in context.mentions)


@pytest.mark.parametrize("after", [0, 2])
@pytest.mark.parametrize(
    "work",
    [
        lambda claims: Likeness(claims, True),
        lambda claims: Attributions(claims),
        lambda claims: list(Attributions(claims).candidates()),
        lambda claims: list(Certainties(claims).candidates()),
    ],
)
def test_comparing_claims_stops(
    work: Callable[[Claims], object], after: int, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = Claims(Readings(context))
    claims.matches(True), claims.matches(False)
    stop_after(after, monkeypatch)
    with pytest.raises(Cancelled):
        work(claims)


@pytest.mark.parametrize("after", [0, 100, 200])
def test_looking_for_partners_of_figures_stops(after: int, context: Context) -> None:
    pairs = FigurePairs(Readings(context))
    calls = count(1)

    def pulse(_done: int, _of: int) -> None:
        if next(calls) > after:
            raise Cancelled

    assert min(map(len, pairs.held)) ** 2 > LONG
    with pytest.raises(Cancelled):
        Partners(pairs.held, pairs.linked, pulse).of(0, 1)


def test_reading_sentences_stops_and_is_not_remembered_in_part(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_reading, "_REMEMBERED", {})
    calls = count(1)

    def pulse(_done: int, _of: int) -> None:
        if next(calls) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        prepare(0, context.articles[0], pulse)
    assert _reading._REMEMBERED == {}


@pytest.mark.parametrize("id", ["figures", "attribution", "certainty"])
def test_a_check_stops(id: str, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_after(40, monkeypatch)
    check = next(d for d in all_detectors() if d.id == id)
    with pytest.raises(Cancelled):
        list(check.find(context))


def test_a_word_is_found_in_whatever_form(context: Context) -> None:
    reading = Readings(context).articles[0][1]
    assert reading.speaks("barrel")
    assert reading.speaks("'master")
    assert not reading.speaks("whale")


def talk(title: str, step: int) -> Article:
    """Much that is said in nearly the same words."""
    said = (f"“We saw boat {n * step} go down in the swell,” officer {n} said." for n in range(60))
    return build_article(title, said, SOURCE)


def test_a_quotation_is_set_against_the_nearest_of_very_many(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = talk("Quay", 2), talk("Mole", 3)
    mentions = tuple(map(read_mentions, articles))
    pairs = Quotations(Readings(Context(articles, mentions, align(articles, mentions))))
    found = list(pairs.candidates())
    assert len(pairs.said[0]) == 60
    assert 0 < len(found) <= 60 * NEAREST
    assert all(c.note["a"] != c.note["b"] for c in found)
    stop_after(2, monkeypatch)
    with pytest.raises(Cancelled):
        list(pairs.candidates())
