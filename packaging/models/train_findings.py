"""Learn which candidates are findings: ``resources/models/divergence.json``.

    python packaging/models/train_findings.py features TRAIN.jsonl FEATURES.jsonl   (Crossread's environment)
    python packaging/models/train_findings.py fit FEATURES.jsonl                    (scikit-learn, lightgbm)

Learn on ../shared/bench/divergence/train.jsonl only. ``fit`` prints, for each decision and in all,
finding-level precision, recall and F1 cross-validated by event, and writes the weights and the bars.
``--only label,spelling`` keeps to some decisions and leaves the others as they are stored.
Needs scikit-learn 1.5 and lightgbm 4 in a throw-away environment.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from math import log
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]
OUT = ROOT / "resources/models/divergence.json"
FOLDS = 6
TRAP_WEIGHT = {"attribution": 3.0, "certainty": 3.0, "label": 4.0, "quote": 3.0}


@dataclass(frozen=True)
class Learner:
    """How freely a decision is learned; fewer examples ask for more restraint."""

    freedom: float = 0.3
    trees: int = 80
    depth: int = 3
    rate: float = 0.08
    leaf: int = 40
    penalty: float = 10.0
    columns: float = 0.5


_PLAIN = Learner(freedom=0.03, trees=120, depth=2, rate=0.06, columns=0.3)
LEARNERS = {
    "attribution": _PLAIN,
    "certainty": _PLAIN,
    "label": Learner(freedom=0.03, trees=240, rate=0.03, leaf=20, columns=0.3),
    "quote": Learner(freedom=0.03, trees=200, rate=0.05, leaf=20, penalty=5.0, columns=0.3),
}
"""Decisions learned otherwise: few of their true differences are marked, or there are few of them."""
FEW = frozenset({"label"})
"""Decisions calibrated on what comes near being told, since all else is hopeless."""
NEAR = 0.1
"""Probability from which a group is near enough to be told to be calibrated by."""
MERGED = {"figure": 0.2, "date": 0.1}
"""Decisions calibrated by findings, and from which probability pairs join one: merging makes a finding
right more often than its surest pair is."""
DENSITY = {"date": 0.5, "figure": 1.4, "attribution": 2.0}
"""Odds of a true difference where two annotators read every sentence, against those in the train file."""
UNTOLD_WEIGHT = 0.4
"""What a true difference weighs of a kind that is learned from but not told."""
_MORE = (
    "grades apart", "heavier grade", "heavier than any there", "contested words", "tone of the scale apart",
    "sentences linked", "sure links", "around alike", "beside alike", "beside in common", "same gap",
    "edges of gap", "rest alike", "word before alike", "word after alike", "beside in sentence",
    "share of the scale", "least share of the scale", "lead over rivals", "least times",
)  # fmt: skip
_LESS = (
    "rank of link", "shared on the scale", "known in other article", "words on the scale", "width of gap",
    "in each other's sentence", "rivals", "place in sentence",
)  # fmt: skip
RISING = {"label": dict.fromkeys(_MORE, 1) | dict.fromkeys(_LESS, -1)}
"""Features that can only speak for (1) or against (-1) a difference."""
BETA = 0.6
"""Precision before recall: a decision without a tuned bar gets the one where its F-beta is best."""
TUNED = {
    "figure": 0.46, "date": 0.32, "attribution": 0.2456, "quote": 0.44, "certainty": 0.14, "label": 0.28,
    "spelling": 0.3,
}  # fmt: skip
"""Bars moved by hand between the optimum of the cross-validation and that of the dev file."""
Row = dict[str, Any]


# ---------------------------------------------------------------- candidates and their labels


def write_features(train: Path, out: Path, only: frozenset[str]) -> None:
    """One line a candidate: event, decision, features, the gold findings hit, the ends it is merged by."""
    from tests.benchmarks.alignment import article

    from crossread.alignment import align
    from crossread.detectors import Context
    from crossread.detectors._assign import ends
    from crossread.detectors._proposals import LEARNED_FROM, PROPOSERS
    from crossread.mentions import read_mentions

    with out.open("w", encoding="utf-8") as lines:
        for row in map(json.loads, train.read_text("utf-8").splitlines()):
            articles = tuple(
                article(a["paragraphs"], a.get("outlet") or "", date=a.get("date") or "")
                for a in row["articles"]
            )
            mentions = tuple(map(read_mentions, articles))
            context = Context(articles, mentions, align(articles, mentions))
            ids = [a["id"] for a in row["articles"]]
            for name, (kind, propose) in PROPOSERS.items():
                if only and name not in only:
                    continue
                gold = [widened(f, articles, ids) for f in row["findings"] if f["kind"] == kind.value]
                negatives = [
                    widened(f, articles, ids)
                    for f in (*row["agreements"], *row["traps"])
                    if f["kind"] == kind.value
                ]
                told = {c.key for c in propose(context)} if name in LEARNED_FROM else None
                for c in LEARNED_FROM.get(name, propose)(context):
                    places = [(e.article, e.span.start, e.span.end) for e in (*c.a, *c.b)]
                    hit = [k for k, g in enumerate(gold) if matches(places, g)]
                    features = {k: round(v, 5) for k, v in c.features.items()}
                    trap = not hit and any(matches(places, g) for g in negatives)
                    record = {"event": row["event"], "model": name, "x": features, "hit": hit, "trap": trap,
                              "ends": [list(e) for e in ends(name, c)], "of": len(gold),
                              "told": told is None or c.key in told}  # fmt: skip
                    lines.write(json.dumps(record) + "\n")


def widened(finding: Row, articles: Any, ids: list[str]) -> list[tuple[int, int, int]]:
    """A gold finding's places; a naming label stands for all its occurrences, as the scorer counts."""
    import re

    places = []
    for m in finding["mentions"]:
        i = ids.index(m["article"])
        places.append((i, m["start"], m["end"]))
        if finding["kind"] == "naming":
            text = articles[i].text
            words = r"\s+".join(map(re.escape, text[m["start"] : m["end"]].split()))
            found = re.finditer(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE)
            places.extend((i, h.start(), h.end()) for h in found)
    return places


def matches(places: list[tuple[int, int, int]], gold: list[tuple[int, int, int]]) -> bool:
    hit = {g for g in gold for p in places if p[0] == g[0] and p[1] < g[2] and g[1] < p[2]}
    return len({g[0] for g in hit}) > 1


# --------------------------------------------------------------------------------- learning


def fit(path: Path, only: frozenset[str]) -> None:
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold

    rows: dict[str, list[Row]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if not only or row["model"] in only:
            rows[row["model"]].append(row)
    stored: dict[str, Any] = json.loads(OUT.read_text("utf-8")) if only else {}
    held: dict[str, Any] = {}
    for name, own in rows.items():
        names = sorted(own[0]["x"])
        x = np.array([[r["x"][n] for n in names] for r in own])
        y = np.array([bool(r["hit"]) for r in own])
        events = np.array([r["event"] for r in own])
        # What an annotator marked as no difference weighs more than what nobody marked at all.
        weights = np.array([weight(name, r) for r in own])
        logits = np.zeros(len(y))
        for seen, unseen in GroupKFold(FOLDS).split(x, y, events):
            logits[unseen] = logit(learned(x[seen], y[seen], weights[seen], name, names), x[unseen])
        told = [k for k, r in enumerate(own) if r.get("told", True)]
        marked, right = calibrated(name, [own[k] for k in told], logits[told])
        platt = LogisticRegression(C=1e6).fit(marked, right)
        if name in FEW:  # the many hopeless ones must not bend the line where findings are
            near = platt.predict_proba(marked)[:, 1] >= NEAR
            platt = LogisticRegression(C=1e6).fit(marked[near], right[near])
        if name in MERGED:
            sure = platt.predict_proba(logits[:, None])[:, 1]
            marked, right = by_finding(own, logits, sure, MERGED[name])
            platt = LogisticRegression(C=1e6).fit(marked, right)
        slope, offset = float(platt.coef_[0][0]), float(platt.intercept_[0])
        offset += log(DENSITY.get(name, 1.0))
        held[name] = ([own[k] for k in told], 1 / (1 + np.exp(-(slope * logits[told] + offset))))
        stored[name] = exported(learned(x, y, weights, name, names), names) | {
            "platt": [round(slope, 6), round(offset, 6)]
        }
    bars = chosen(held)
    for name in held:
        stored[name]["bar"] = bars[name]
    OUT.write_text(json.dumps(stored, separators=(",", ":"), sort_keys=True) + "\n", "utf-8")
    print(f"{OUT.name}: {OUT.stat().st_size / 1000:.0f} kB")


def weight(name: str, row: Row) -> float:
    """What an annotator marked as no difference weighs more, what is learned from only for company less."""
    if row["trap"]:
        return TRAP_WEIGHT.get(name, 1.0)
    return UNTOLD_WEIGHT if row["hit"] and not row.get("told", True) else 1.0


def calibrated(name: str, rows: list[Row], logits: Any) -> tuple[Any, Any]:
    """The log-odds and outcomes a decision is calibrated by: of candidates, or of whole groups.

    Where a group gathers many candidates by what they speak of, the surest speaks for the group.
    """
    import numpy as np

    from crossread.detectors._assign import SCALED

    if name not in SCALED:
        return logits[:, None], np.array([bool(r["hit"]) for r in rows])
    groups: dict[str, list[int]] = defaultdict(list)
    for k, row in enumerate(rows):
        groups[f"{row['event']}|{row['ends'][0][1]}"].append(k)
    most = [max(logits[k] for k in group) for group in groups.values()]
    right = [
        any(rows[k]["hit"] for k in group if logits[k] >= best - 1)
        for group, best in zip(groups.values(), most, strict=True)
    ]
    return np.array(most)[:, None], np.array(right)


def by_finding(rows: list[Row], logits: Any, p: Any, least: float) -> tuple[Any, Any]:
    """The log-odds of the surest pair of each finding near the bar, and whether any of its pairs is right."""
    import numpy as np

    from crossread.detectors._merge import joined

    most, right = [], []
    for members in by_event(rows).values():
        near = sorted((k for k in members if p[k] >= least), key=lambda k: (-p[k], k))
        for group in joined([tuple(tuple(e) for e in rows[k]["ends"]) for k in near], True):
            most.append(logits[near[min(group)]])
            right.append(any(rows[near[m]]["hit"] for m in group))
    return np.array(most)[:, None], np.array(right)


def by_event(rows: list[Row]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for k, row in enumerate(rows):
        found[row["event"]].append(k)
    return found


def learned(x: Any, y: Any, weights: Any, name: str, names: list[str]) -> tuple[Any, Any, Any]:
    import lightgbm
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    how = LEARNERS.get(name, Learner())
    scaler = StandardScaler().fit(x)
    linear = LogisticRegression(C=how.freedom, max_iter=1000).fit(scaler.transform(x), y, weights)
    trees = lightgbm.LGBMClassifier(
        n_estimators=how.trees, max_depth=how.depth, num_leaves=2**how.depth, learning_rate=how.rate,
        min_child_samples=how.leaf, reg_lambda=how.penalty, colsample_bytree=how.columns,
        monotone_constraints=[RISING.get(name, {}).get(n, 0) for n in names],
        subsample=0.8, subsample_freq=1, verbose=-1, n_jobs=1,
        random_state=0, deterministic=True, force_row_wise=True,
    ).fit(x, y, sample_weight=weights)  # fmt: skip
    return scaler, linear, trees


def logit(model: tuple[Any, Any, Any], x: Any) -> Any:
    scaler, linear, trees = model
    return (linear.decision_function(scaler.transform(x)) + trees.predict(x, raw_score=True)) / 2


def exported(model: tuple[Any, Any, Any], names: list[str]) -> Row:
    scaler, linear, trees = model
    parts = [
        [n, round(float(m), 6), round(float(s), 6), round(float(w) / 2, 6)]
        for n, m, s, w in zip(names, scaler.mean_, scaler.scale_, linear.coef_[0], strict=True)
    ]
    dumped = trees.booster_.dump_model()["tree_info"]
    return {
        "linear": parts,
        "intercept": round(float(linear.intercept_[0]) / 2, 6),
        "trees": [node(t["tree_structure"], names)[0] for t in dumped],
    }


def node(tree: Row, names: list[str]) -> tuple[Any, float, int]:
    """A node in the stored form, its mean value and its number of examples. Halved: one of two parts."""
    if "leaf_value" in tree:
        value = tree["leaf_value"] / 2
        return round(value, 6), value, int(tree.get("leaf_count", 1))
    left, left_mean, left_count = node(tree["left_child"], names)
    right, right_mean, right_count = node(tree["right_child"], names)
    count = left_count + right_count
    mean = (left_mean * left_count + right_mean * right_count) / count
    threshold = round(float(tree["threshold"]), 6)
    return [names[tree["split_feature"]], threshold, left, right, round(mean, 6)], mean, count


# ------------------------------------------------------------------------------------- bars


def chosen(held: dict[str, Any]) -> dict[str, float]:
    """The bar of each decision: where its own F-beta is best under cross-validation."""
    grid = sorted({*(round(0.06 + 0.02 * k, 2) for k in range(30)), *TUNED.values()})
    bars, best = {}, []
    for n in held:
        counts = {b: counted(*held[n], b) for b in grid}
        bars[n] = TUNED.get(n) or max(grid, key=lambda b: (score([counts[b]], BETA)[0], -b))
        best.append(counts[bars[n]])
        print(
            f"{n:12} bar {bars[n]:.2f}: " + " ".join(f"{v:.3f}" for v in score([counts[bars[n]]])), best[-1]
        )
        print("    " + " ".join(f"{b}:{score([c])[0]:.2f}/{score([c])[1]:.2f}" for b, c in counts.items()))
    both = [c for n, c in zip(held, best, strict=True) if n in {"label", "spelling"}]
    print("naming       " + " ".join(f"{v:.3f}" for v in score(both)), "(gold counted twice)")
    print("all          " + " ".join(f"{v:.3f}" for v in score(best)), "(naming's gold counted twice)")
    return bars


def counted(rows: list[Row], p: Any, least: float) -> tuple[int, int, int, int]:
    """Right findings, findings, gold found, gold: after merging by ends."""
    from crossread.detectors._assign import CHAINED, SCALED, SENTENCES
    from crossread.detectors._decide import STRICT, SUPPORT
    from crossread.detectors._merge import few, joined

    name = rows[0]["model"]
    chains, every, support = (
        name in CHAINED,
        name in SCALED,
        STRICT.get(name, 0.0) * least or min(SUPPORT, least),
    )
    of = {row["event"]: row["of"] for row in rows}
    right = number = 0
    found: set[tuple[str, int]] = set()
    for event, members in by_event(rows).items():
        passed = sorted((k for k in members if p[k] >= support), key=lambda k: (-p[k], k))
        pairs = [tuple(tuple(e) for e in rows[k]["ends"]) for k in passed]
        for group in joined(pairs, chains, every):
            if p[passed[min(group)]] < least:
                continue
            if name in SENTENCES:
                group = few(group, pairs)
            hit = {(event, g) for m in group for g in rows[passed[m]]["hit"]}
            number += 1
            right += bool(hit)
            found |= hit
    return right, number, len(found), sum(of.values())


def score(parts: list[tuple[int, int, int, int]], beta: float = 1.0) -> tuple[float, float, float]:
    """F-beta, precision, recall."""
    right, number, found, gold = (sum(p[i] for p in parts) for i in range(4))
    precision, recall = right / max(1, number), found / max(1, gold)
    square = beta * beta
    return (1 + square) * precision * recall / max(1e-9, square * precision + recall), precision, recall


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("step", choices=["features", "fit"])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--only", default="", help="decisions by name, with commas between")
    options = parser.parse_args()
    only = frozenset(filter(None, options.only.split(",")))
    if options.step == "features":
        write_features(*options.files, only)
    else:
        fit(*options.files, only)


if __name__ == "__main__":
    main()
