"""Speed and memory of a whole comparison on texts made up here: prints ``name value``."""

from __future__ import annotations

import random
import resource
import sys
import time
from datetime import UTC, datetime

from crossread.alignment import align
from crossread.detectors import Context, find_all
from crossread.mentions import read_mentions
from crossread.mentions.tagger import read_tags
from crossread.model import Article, Source, SourceKind
from crossread.text import build_article

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


def measured(name: str, number: int, words: int) -> None:
    articles = tuple(story(seed, words) for seed in range(number))
    read_tags(articles[0])
    started = time.perf_counter()
    for article in articles:
        read_tags(article)
    tagged = time.perf_counter()
    mentions = tuple(read_mentions(a) for a in articles)
    read = time.perf_counter()
    alignment = align(articles, mentions)
    aligned = time.perf_counter()
    find_all(Context(articles, mentions, alignment))
    done = time.perf_counter()
    print(f"{name}_tagger_s {tagged - started:.2f}")
    print(f"{name}_mentions_s {read - tagged:.2f}")
    print(f"{name}_alignment_s {aligned - read:.2f}")
    print(f"{name}_findings_s {done - aligned:.2f}")
    print(f"{name}_total_s {done - tagged:.2f}")
    print(f"{name}_total_over_tagger {(done - tagged) / (tagged - started):.2f}")


def main() -> int:
    measured("three_of_800", 3, 800)
    measured("twenty_of_1500", 20, 1500)
    if sys.platform != "win32":
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"peak_memory_mb {peak / (1024 if sys.platform != 'darwin' else 1024 * 1024):.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
