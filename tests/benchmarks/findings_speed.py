"""Speed and memory of a whole comparison on texts made up here: prints ``name value``.

``…_total_s`` is what ``compare`` takes by the clock, from texts to findings, on all cores this process may use:
the tagger works on threads of its own beside the rest. ``…_cpu_s`` is the processor time of all threads, which is
what one core needs. Both are set against the tagger alone, in the same run, one window after the other; of
several rounds on other texts the median ratios count. On Linux everything is then measured on one core as well.
The steps ``…_mentions_s`` (tagger included), ``…_alignment_s`` and ``…_findings_s`` are processor seconds, one
step after the other.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from statistics import median

from crossread.alignment import align
from crossread.detectors import Context, find_all
from crossread.mentions import read_mentions
from crossread.mentions.tagger import read_tags
from crossread.mentions.tagger_ahead import _cores
from crossread.model import Article, Source, SourceKind
from crossread.pipeline import compare
from crossread.text import build_article
from tests.benchmarks.attribution_speed import one_core

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))
PEOPLE = "the harbor master; Captain Osmani; the minister; union leader Piet Hansen; two witnesses; the operator".split(
    "; "
)
VERBS = "said; denied; told reporters; confirmed; warned; acknowledged".split("; ")
THINGS = "the ferry; the crew; the channel; the inquiry; the northern islands; the rescue; the radar; the old pier".split(
    "; "
)
ACTS = "had failed; was closed on Monday; may reopen next week; cost $3 million; held 40 people; sank in fog; was fined twice".split(
    "; "
)


def sentence(number: int) -> str:
    """Always the same sentence for a number, of a vocabulary of some thousand words."""
    chance = random.Random(number)
    who, verb, what, act = (chance.choice(x) for x in (PEOPLE, VERBS, THINGS, ACTS))
    rare = [
        "".join(chance.choice("bdfglmnprst") + chance.choice("aeiou") for _ in range(3)) for _ in range(7)
    ]
    return (
        f"{who.capitalize()} {verb} that {what} of {rare[0].capitalize()} {act}, and {chance.randint(2, 90)} "
        f"{rare[1]} people near the {rare[2]} {rare[3]} {rare[4]}ed the {rare[5]} {rare[6]}."
    )


def story(seed: int, words: int) -> Article:
    """An article of about ``words`` words; articles of near seeds share many sentences."""
    chance = random.Random(seed)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        # Two in five sentences come from a pool that all articles draw from, as on one event.
        chosen = [
            chance.randrange(60) if chance.random() < 0.4 else chance.randrange(10**6) for _ in range(3)
        ]
        paragraphs.append(" ".join(sentence(number) for number in chosen))
        count += len(paragraphs[-1].split())
    return build_article(f"Ferry story {seed}", paragraphs, SOURCE, outlet=f"Outlet {seed}")


@dataclass(frozen=True)
class Round:
    """Seconds of one comparison and of its tagger alone, by the clock and by processor time."""

    tagger: float
    total: float
    tagger_cpu: float
    total_cpu: float


def one_round(articles: Sequence[Article]) -> Round:
    """Articles that nothing remembers: every round takes other ones."""
    clock, cpu = time.perf_counter(), time.process_time()
    for article in articles:
        read_tags(article)
    tagged, tagged_cpu = time.perf_counter(), time.process_time()
    compare(articles)
    return Round(
        tagged - clock, time.perf_counter() - tagged, tagged_cpu - cpu, time.process_time() - tagged_cpu
    )


def measured(name: str, number: int, words: int, rounds: int, first: int) -> None:
    """Compare ``number`` articles of ``words`` words, ``rounds`` times on other texts."""
    taken = [
        one_round([story(first + turn * number + n, words) for n in range(number)]) for turn in range(rounds)
    ]
    print(f"{name}_tagger_s {median(r.tagger for r in taken):.2f}")
    print(f"{name}_total_s {median(r.total for r in taken):.2f}")
    print(f"{name}_cpu_s {median(r.total_cpu for r in taken):.2f}")
    print(f"{name}_total_over_tagger {median(r.total / r.tagger for r in taken):.2f}")
    print(f"{name}_cpu_over_tagger {median(r.total_cpu / r.tagger_cpu for r in taken):.2f}")


def steps(name: str, articles: tuple[Article, ...]) -> None:
    """Processor seconds of each step, one after the other."""
    times = [time.process_time()]
    mentions = tuple(read_mentions(a) for a in articles)
    times.append(time.process_time())
    alignment = align(articles, mentions)
    times.append(time.process_time())
    find_all(Context(articles, mentions, alignment))
    times.append(time.process_time())
    for step, (begin, end) in zip(("mentions", "alignment", "findings"), pairwise(times), strict=True):
        print(f"{name}_{step}_s {end - begin:.2f}")


def main() -> int:
    compare([story(seed, 300) for seed in (900_001, 900_002)])
    print(f"cores {_cores()}")
    measured("three_of_800", 3, 800, 9, 1000)
    measured("twenty_of_1500", 20, 1500, 1, 2000)
    if sys.platform != "win32":
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"peak_memory_mb {peak / (1024 if sys.platform != 'darwin' else 1024 * 1024):.0f}")
    with one_core():
        if _cores() == 1:
            measured("one_core_three_of_800", 3, 800, 5, 3000)
            measured("one_core_twenty_of_1500", 20, 1500, 1, 4000)
    steps("twenty_of_1500", tuple(story(seed, 1500) for seed in range(5000, 5020)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
