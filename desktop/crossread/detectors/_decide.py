"""Which candidates are findings: a learned, additive decision over named features, and what decided it.

The weights lie in ``resources/models/divergence.json`` (made by ``packaging/models/train_findings.py``).
A decision is a linear part over standardised features plus shallow trees, in log-odds, brought to a
probability by Platt's method (1999) on events the weights were not learned from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from itertools import islice, repeat
from math import exp
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossread.detectors import Context
from crossread.detectors._assign import assigned
from crossread.detectors._candidates import Candidate
from crossread.detectors._merge import Scored
from crossread.detectors._proposals import PROPOSERS
from crossread.paths import resource
from crossread.wording import named, say

SUPPORT = 0.05
"""Candidates from this probability on add versions to a finding whose surest candidate passes the bar."""
STRICT = {"figure": 0.8, "date": 0.3, "attribution": 0.43, "certainty": 0.4, "label": 0.6}
"""Share of the bar that further versions must pass, where a version too many is a false alarm."""
_BATCH = 1024
"""Candidates decided on at once."""
_FEW = 64
"""Up to so many it is quicker to go down all trees at once than tree by tree."""
SLIDE = 0.6
"""Share by which the ends of the slider "fewer / more findings" move the bar."""


@dataclass(frozen=True)
class Model:
    """One decision. ``linear`` is (feature, mean, scale, weight); ``trees`` are nested nodes.

    A node is a number (a leaf) or ``[feature, threshold, left, right, mean]``: left where the value is at
    most the threshold; ``mean`` is the expected value below the node, from which contributions follow.
    """

    linear: tuple[tuple[str, float, float, float], ...]
    intercept: float
    trees: tuple[Any, ...]
    platt: tuple[float, float]
    bar: float

    @cached_property
    def features(self) -> tuple[str, ...]:
        """Every feature the decision looks at, in alphabetical order."""
        found = {name for name, *_ in self.linear}
        nodes = list(self.trees)
        while nodes:
            node = nodes.pop()
            if isinstance(node, list):
                found.add(node[0])
                nodes += node[2:4]
        return tuple(sorted(found))

    @cached_property
    def forest(self) -> Forest:
        """The trees as tables over ``features``."""
        return Forest.of(self.trees, self.features)


@dataclass(frozen=True, slots=True)
class Forest:
    """The trees as tables, a row a tree and a column a node: for few candidates all trees go down at once.

    A leaf leads to itself.
    """

    feature: NDArray[np.intp]
    threshold: NDArray[np.float64]
    below: NDArray[np.intp]
    above: NDArray[np.intp]
    value: NDArray[np.float64]
    depth: int

    @classmethod
    def of(cls, trees: Sequence[Any], features: Sequence[str]) -> Forest:
        laid = [_laid(tree, features) for tree in trees]
        width = max(map(len, laid), default=1)
        padded = [nodes + [(0, 0.0, 0, 0, 0.0)] * (width - len(nodes)) for nodes in laid]
        columns = [np.array([[node[k] for node in nodes] for nodes in padded]) for k in range(5)]
        whole = [columns[k].astype(np.intp) for k in (0, 2, 3)]
        return cls(
            whole[0], columns[1].astype(np.float64), whole[1], whole[2], columns[4].astype(np.float64),
            max(map(_depth, trees), default=0),
        )  # fmt: skip

    def leaves(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The leaf of each candidate (row) in each tree (column)."""
        rows, trees = np.arange(len(values))[:, None], np.arange(len(self.value))
        at = np.zeros((len(values), len(trees)), dtype=np.intp)
        for _ in range(self.depth):
            low = values[rows, self.feature[trees, at]] <= self.threshold[trees, at]
            at = np.where(low, self.below[trees, at], self.above[trees, at])
        return self.value[trees, at]


def _laid(tree: Any, features: Sequence[str]) -> list[tuple[int, float, int, int, float]]:
    """The nodes of a tree in a row: feature, threshold, where it goes on, and the value of a leaf."""
    nodes: list[tuple[int, float, int, int, float]] = []

    def lay(node: Any) -> int:
        place = len(nodes)
        nodes.append((0, 0.0, place, place, _mean(node)))
        if isinstance(node, list):
            nodes[place] = (features.index(node[0]), float(node[1]), lay(node[2]), lay(node[3]), 0.0)
        return place

    lay(tree)
    return nodes


def _depth(node: Any) -> int:
    return 1 + max(_depth(node[2]), _depth(node[3])) if isinstance(node, list) else 0


@cache
def model(name: str) -> Model:
    stored = json.loads(resource("models", "divergence.json").read_text("utf-8"))[name]
    return Model(
        tuple((str(f), float(m), float(s), float(w)) for f, m, s, w in stored["linear"]),
        float(stored["intercept"]),
        tuple(stored["trees"]),
        (float(stored["platt"][0]), float(stored["platt"][1])),
        float(stored["bar"]),
    )


def contributions(decision: Model, features: dict[str, float]) -> tuple[float, dict[str, float]]:
    """The summed log-odds, and each feature's part in them."""
    parts: dict[str, float] = {}
    total = decision.intercept
    for name, mean, scale, weight in decision.linear:
        part = weight * (features.get(name, 0.0) - mean) / scale
        parts[name] = parts.get(name, 0.0) + part
        total += part
    for tree in decision.trees:
        node = tree
        total += _mean(node)
        while isinstance(node, list):
            name, threshold, left, right, mean = node
            child = left if features.get(name, 0.0) <= threshold else right
            step = _mean(child) - mean
            parts[name] = parts.get(name, 0.0) + step
            total += step
            node = child
    return total, parts


def _mean(node: Any) -> float:
    return float(node[4]) if isinstance(node, list) else float(node)


def probability(decision: Model, features: dict[str, float]) -> float:
    """Calibrated, 0..1, rounded so that no last bit decides."""
    return probabilities(decision, [features])[0]


def probabilities(decision: Model, candidates: Sequence[dict[str, float]]) -> list[float]:
    """``probability`` of many at once: column by column, in the same order of additions for each."""
    if not candidates:
        return []
    names = decision.features
    values = [list(map(features.get, names, repeat(0.0))) for features in candidates]
    columns = dict(zip(names, np.array(values, dtype=np.float64).T.copy(), strict=True))
    total = np.full(len(candidates), decision.intercept)
    for name, mean, scale, weight in decision.linear:
        total += weight * (columns[name] - mean) / scale
    if len(candidates) <= _FEW:
        for leaf in decision.forest.leaves(np.array(values, dtype=np.float64)).T:
            total += leaf
    else:
        for tree in decision.trees:
            total += _leaves(tree, columns)
    slope, offset = decision.platt
    odds = (slope * total + offset).tolist()
    return [round(1 / (1 + exp(-max(-30.0, min(30.0, each)))), 6) for each in odds]


def _leaves(node: Any, columns: dict[str, NDArray[np.float64]]) -> NDArray[np.float64] | float:
    """The leaf that each candidate falls into."""
    if not isinstance(node, list):
        return float(node)
    name, threshold, left, right, _ = node
    return np.where(columns[name] <= threshold, _leaves(left, columns), _leaves(right, columns))


def bar(context: Context, name: str) -> float:
    """The probability from which a candidate is a finding, at the place of the slider."""
    moved = max(-1.0, min(1.0, context.settings.findings))
    return round(model(name).bar * (1 - SLIDE * moved) if moved > 0 else model(name).bar * (1 - moved), 4)


def considered(context: Context, name: str) -> list[Scored]:
    """The candidates of one decision that may support a finding, the surest first.

    Each version stands against its likeliest partners only; the bar itself is for whole groups.
    """
    return assigned(name, _likely(context, name))


def _likely(context: Context, name: str) -> Iterator[Scored]:
    decision, least = model(name), min(SUPPORT, bar(context, name))
    if name in STRICT:
        least = STRICT[name] * bar(context, name)
    _, propose = PROPOSERS[name]
    coming = iter(propose(context))
    while batch := list(islice(coming, _BATCH)):
        context.run.pulse()
        sure = probabilities(decision, [candidate.features for candidate in batch])
        vouched = [max(c.least, p) for c, p in zip(batch, sure, strict=True)]
        yield from (Scored(c, p) for c, p in zip(batch, vouched, strict=True) if p >= least)


def reasons(name: str, candidate: Candidate, most: int = 6) -> Sequence[tuple[str, str]]:
    """The features that weighed most, with value and direction, for the why-card."""
    _, parts = contributions(model(name), candidate.features)
    ordered = sorted(parts.items(), key=lambda p: (-abs(round(p[1], 6)), p[0]))[:most]
    return [
        (named("feature", f), _weighed(candidate.features.get(f, 0.0), part))
        for f, part in ordered
        if abs(part) >= 0.05
    ]


def _weighed(value: float, part: float) -> str:
    way = "why.for" if part > 0 else "why.against"
    return say(way, value=Decimal(f"{value:.2f}"), weight=Decimal(f"{abs(part):.2f}"))
