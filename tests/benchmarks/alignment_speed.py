"""What aligning costs: twenty articles of 1,500 words, and a ninth article beside eight, as ``name value``."""

from __future__ import annotations

import sys
import time

from crossread.alignment import align, shared, similarity
from crossread.mentions import read_mentions
from crossread.model import Article
from crossread.pipeline import compare
from crossread.relations import stems
from tests.benchmarks.findings_speed import story

PREPARED = (
    shared._prepared,
    shared._between,
    similarity._words,
    similarity._paired,
    similarity._grams,
    stems.terms,
    stems.stem,
)


def forget() -> None:
    """As after a start: nothing prepared for any article."""
    for each in PREPARED:
        each.cache_clear()


def timed_alignment(name: str, articles: list[Article]) -> None:
    mentions = [read_mentions(a) for a in articles]
    forget()
    started = time.process_time()
    align(articles, mentions)
    print(f"{name}_alignment_s {time.process_time() - started:.2f}")
    started = time.process_time()
    align(articles, mentions, base=1)
    print(f"{name}_alignment_again_s {time.process_time() - started:.2f}")


def ninth_beside_eight() -> None:
    """The same comparison of nine, from scratch and as the ninth article joins eight compared before."""
    warm, scratch = ([story(seed, 1500) for seed in range(at, at + 9)] for at in (100, 200))
    compare([story(seed, 300) for seed in (1, 2)])
    started = time.process_time()
    compare(scratch)
    whole = time.process_time() - started
    compare(warm[:8])
    started = time.process_time()
    compare(warm)
    added = time.process_time() - started
    print(f"nine_from_scratch_s {whole:.2f}")
    print(f"ninth_added_s {added:.2f}")
    print(f"ninth_over_scratch {added / whole:.2f}")


def main() -> int:
    timed_alignment("twenty_of_1500", [story(seed, 1500) for seed in range(20)])
    ninth_beside_eight()
    return 0


if __name__ == "__main__":
    sys.exit(main())
