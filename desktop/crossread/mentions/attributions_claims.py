"""Which joined spans are claims: what has no source on purpose, and what is done and not said."""

from __future__ import annotations

import re

from crossread.mentions.words import word_set

_BE = r"\b(?:is|are|was|were|been|be|being)\b.*\b"
_AGENTLESS = re.compile(
    # "is expected to": forms that hardly ever name who expects.
    _BE
    + r"(?:expected|believed|thought|likely|reported|feared|suspected|estimated|forecast|projected|presumed|"
    r"understood|known|unclear|alleged|rumou?red|said)\b"
    # "was accused of": the same where no "by" follows.
    "|"
    + _BE
    + r"(?:accused|criticized|criticised|considered|viewed|seen|deemed|charged|dubbed|labeled|labelled|"
    r"blamed|credited|designed|intended)\b(?!.*\bby\b)"
    r"|\breportedly\b|\bno (?:official )?confirmation\b"
    r"|\b(?:speculation|allegations|rumou?rs|suspicions|criticism|fears|concerns|complaints|scrutiny)\b"
    r"|\b(?:seem|appear)(?:s|ed)?\b",
    re.IGNORECASE,
)
_HELPERS = frozenset("has have had was were is are been be also then later who which".split())
_EMPTY = _HELPERS | frozenset("a an the may might can could will would must do does did not it s t".split())
_LETTERS = re.compile(r"[^\W\d_]+")


def names_nobody(cue: str) -> bool:
    """Whether a cue without source leaves it out on purpose: "is expected to", "was accused of", "seems"."""
    return _AGENTLESS.search(cue) is not None


_SEEMS = re.compile(
    r"\b(?:seem|appear)(?:s|ed)?(?:\s+(?:to|to be|to have|that|likely|as if))?$", re.IGNORECASE
)


def only_seems(cue: str) -> bool:
    """Whether a cue is "seems", "appeared to": what stands before it seems; it does not speak."""
    return _SEEMS.search(cue) is not None


def says(cue: str) -> bool:
    """Whether a cue is more than helping words ("may") and not something done ("signed", "has imposed").

    A mark, as the colon of a headline, says as well.
    """
    words = set(_LETTERS.findall(cue.lower()))
    deeds = word_set("grammar.txt", "deed")
    return not words or not (words <= _EMPTY or (words & deeds and words <= deeds | _HELPERS))
