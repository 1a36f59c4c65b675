"""The learned decision, merging, ids and the slider."""

from __future__ import annotations

import json
from dataclasses import replace
from math import exp
from pathlib import Path
from random import Random

import pytest
from tests.detectors.test_cases import article

from crossread.detectors._decide import contributions, model, probabilities, probability
from crossread.detectors._merge import joined
from crossread.detectors._proposals import PROPOSERS
from crossread.model import Comparison
from crossread.pipeline import compare
from crossread.settings import Settings

CASES = Path(__file__).resolve().parents[2] / "detectors"


def compared(findings: float = 0.0) -> Comparison:
    case = json.loads((CASES / "figures" / "positive_killed.json").read_text("utf-8"))
    return compare([article(a) for a in case["articles"]], Settings(findings=findings))


@pytest.mark.parametrize("name", sorted(PROPOSERS))
def test_contributions_add_up_and_probabilities_are_probabilities(name: str) -> None:
    decision = model(name)
    features = {feature: mean + scale for feature, mean, scale, _ in decision.linear}
    total, parts = contributions(decision, features)
    roots = sum(t[4] if isinstance(t, list) else t for t in decision.trees)
    assert total == pytest.approx(decision.intercept + roots + sum(parts.values()))
    assert 0.0 <= probability(decision, features) <= 1.0
    assert 0.0 < decision.bar < 1.0


@pytest.mark.parametrize("name", sorted(PROPOSERS))
def test_many_at_once_are_decided_as_one_by_one(name: str) -> None:
    decision, chance = model(name), Random(7)
    candidates = [
        {
            f: mean + chance.gauss(0, 2) * scale
            for f, mean, scale, _ in decision.linear
            if chance.random() < 0.8
        }
        for _ in range(150)
    ]
    # On the very edge of a tree's node, too.
    candidates += [{t[0]: t[1]} for t in decision.trees if isinstance(t, list)]
    slope, offset = decision.platt
    by_hand = [1 / (1 + exp(-(slope * contributions(decision, c)[0] + offset))) for c in candidates]
    many = probabilities(decision, candidates)
    assert many == [probability(decision, c) for c in candidates]
    assert many == pytest.approx(by_hand, abs=2e-6)
    assert probabilities(decision, []) == []


def test_pairs_with_a_common_end_are_one_group() -> None:
    assert joined([("a", "b"), ("c", "d"), ("b", "e")], chains=True) == [[0, 2], [1]]


def test_chains_are_followed_for_places_only() -> None:
    pairs = [("a", "b"), ("b", "c"), ("c", "d")]
    assert joined(pairs, chains=True) == [[0, 1, 2]]
    assert joined(pairs, chains=False) == [[0, 1], [2]]


def test_a_pair_told_already_adds_a_version_only_where_every_pair_does() -> None:
    pairs = [("a", "b"), ("a", "b"), ("b", "c")]
    assert joined(pairs, chains=True) == [[0, 2]]
    assert joined(pairs, chains=True, every=True) == [[0, 1, 2]]


def test_ids_survive_another_order_of_articles() -> None:
    comparison = compared()
    turned = compare(comparison.articles[::-1])
    assert {f.id for f in comparison.findings} == {f.id for f in turned.findings}


def test_findings_are_equal_twice_and_more_or_fewer_with_the_slider() -> None:
    assert compared() == compared()
    fewer, middle, more = (len(compared(s).findings) for s in (-1.0, 0.0, 1.0))
    assert fewer <= middle <= more


def test_every_finding_explains_itself_in_plain_words() -> None:
    for finding in compared(1.0).findings:
        assert finding.why.rule
        assert finding.why.clears
        assert finding.summary.endswith((".", "”"))
        assert not {"false", "lie", "lies", "omitted", "biased"} & set(finding.summary.lower().split())
        assert replace(finding, number=0).evidence
