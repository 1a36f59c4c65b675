"""Our English stems are Snowball's."""

from __future__ import annotations

import random

import pytest
import snowballstemmer

from crossread.mentions.words import sections
from crossread.relations.english_stems import english_stem

ENDINGS = (
    "' 's 's' ed eed eedly ing ingly edly y yy ies ied sses ss us s e l ll at bl iz bb dd ation ational ization "
    "fulness ousness iveness ogist ogi ogy logy li ly bly ably ally fully lessly ously ently ality bility ivity "
    "icate ative alize icity ical ness ful ic ance ion sion tion er ement ment ent past"
).split()
OPENINGS = [
    "",
    "'",
    "y",
    "ay",
    *"inter commun past gener arsen succ proc exc even inn out d t l ab o é".split(),
]


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("generously", "generous"), ("dying", "die"), ("evening", "evening"), ("proceed", "proceed"),
        ("agreed", "agre"), ("hoped", "hope"), ("hopping", "hop"), ("added", "add"), ("ties", "tie"),
        ("cries", "cri"), ("yes", "yes"), ("sky", "sky"), ("ministry's", "ministri"), ("", ""), ("s", "s"),
    ],
)  # fmt: skip
def test_examples(word: str, stem: str) -> None:
    assert english_stem(word) == stem


def test_as_snowball_does_it() -> None:
    chance = random.Random(7)
    made = [
        chance.choice(OPENINGS)
        + "".join(chance.choice("aeiouybcdfglmnprstvwx'é9") for _ in range(chance.randint(0, 4)))
        + chance.choice(ENDINGS)
        + chance.choice(["", "", *ENDINGS])
        for _ in range(4000)
    ]
    listed = [word.lower() for _, line in sections("parts-of-speech.txt") for word in line.split()[::40]]
    snowball = snowballstemmer.stemmer("english")
    if snowball.stemWord("later") != english_stem("later"):
        pytest.skip("another version of Snowball")
    assert [w for w in [*made, *listed] if english_stem(w) != snowball.stemWord(w)] == []
