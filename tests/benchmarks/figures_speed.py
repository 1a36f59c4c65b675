"""Speed of finding figures: milliseconds a sentence on one core, and the ratio to quantulum3 if installed.

quantulum3 is no dependency of Crossread; install it in an environment of its own to have the ratio
(``pip install quantulum3``). Its classifier is left out: it is slower with it, and no better here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from crossread.mentions.dates import find_dates
from crossread.mentions.figures import find_figures
from tests.benchmarks.figures import article
from tests.shared import bench

SENTENCES = (
    "At least 82 sailors drowned and more than 1,700 lost their boats, officials said on Saturday.",
    "The road, 12 km long, cost $3.6 million, up from £1.2m in 2019.",
    "Between 5 and 7 percent of the 1,200 households have no water, the mayor said.",
    "She had been elected in March and promised to resign within two years.",
    "Nobody was hurt when the bridge, built in the late 1990s, gave way.",
)
ROUNDS = 3


def sentences() -> list[str]:
    """Sentences of the benchmark where it is here, else our own."""
    path = bench("figures", "dev.jsonl")
    if not path.is_file():
        return list(SENTENCES) * 40
    from tests.benchmarks.__main__ import read_rows

    return [row["text"] for row in read_rows(path)]


def milliseconds(work: Callable[[Any], object], items: Sequence[Any]) -> float:
    """The best of several rounds, CPU time a single item."""
    work(items[0])
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        for item in items:
            work(item)
        best = min(best, (time.process_time() - started) / len(items))
    return 1000 * best


def main() -> int:
    texts = sentences()
    articles = [article([text], "2024-05-17") for text in texts]
    ours = milliseconds(find_figures, articles)
    print(f"figures_ms_per_sentence {ours:.3f}")
    print(f"dates_ms_per_sentence {milliseconds(find_dates, articles):.3f}")
    try:
        parser = import_module("quantulum3.parser")
    except ImportError:
        print("quantulum3 is not installed: no ratio")
        return 0
    theirs = milliseconds(lambda text: parser.parse(text, classifier_path=None), texts)
    print(f"quantulum3_ms_per_sentence {theirs:.3f}")
    print(f"times_faster_than_quantulum3 {theirs / ours:.1f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
