"""Time a page takes against trafilatura alone, in the same run, page by page in turn.

Prints ``milliseconds_per_page``, ``trafilatura_milliseconds_per_page`` and their ``ratio``.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import mean

import trafilatura

from crossread.sources import read_capture
from tests.benchmarks.__main__ import read_rows
from tests.benchmarks.extraction import capture_of
from tests.shared import bench

ROUNDS = 3


def main() -> int:
    gold = bench("extraction", "dev.jsonl")
    captures = [capture_of(row, gold.parent / "pages") for row in read_rows(gold)]
    ours: list[float] = []
    theirs: list[float] = []
    for capture in [captures[0], *captures]:
        text = capture.data.decode("utf-8")
        theirs.append(best(lambda text=text: trafilatura.bare_extraction(text, with_metadata=True)))
        ours.append(best(lambda capture=capture: read_capture(capture)))
    a, b = 1000 * mean(ours[1:]), 1000 * mean(theirs[1:])
    print(f"milliseconds_per_page {a:.1f}")
    print(f"trafilatura_milliseconds_per_page {b:.1f}")
    print(f"ratio {a / b:.2f}")
    return 0


def best(act: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        act()
        taken.append(time.perf_counter() - started)
    return min(taken)
