"""Cue words: what standing and what colour a cue gives to a claim, by lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from crossread.mentions.words import sections
from crossread.model import CueClass, Standing

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue's lemma, the frames it takes (that, to, np, noun), its standing and its class."""

    lemma: str
    frames: frozenset[str]
    standing: Standing
    cls: CueClass


def forms(lemma: str) -> Iterator[str]:
    """The inflected forms of a lexicon entry, e.g. ``say/said`` or ``admit*``.

    >>> list(forms("deny"))
    ['deny', 'denies', 'denying', 'denied']
    """
    base, *past = lemma.split("/")
    base, star, particle = base.partition("*")
    verb, space, tail = (base + particle).partition(" ")
    tail = space + tail
    doubled = verb + verb[-1] if star else verb
    yield verb + tail
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        yield verb[:-1] + "ies" + tail
    else:
        yield verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s") + tail
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else doubled
    yield stem + "ing" + tail
    if past:
        yield from past
    elif verb.endswith("e"):
        yield verb + "d" + tail
    elif verb.endswith("y") and verb[-2:-1] not in "aeou":
        yield verb[:-1] + "ied" + tail
    else:
        yield doubled + "ed" + tail


@cache
def cue_lexicon() -> dict[str, Cue]:
    """Every form of every cue, the first standing listed for a form deciding."""
    known: dict[str, Cue] = {}
    for section, line in sections("cues.txt"):
        frame, standing, cls = section.split()
        for entry in filter(None, (e.strip() for e in line.split(";"))):
            inflected: Iterable[str] = (entry, entry + "s") if frame == "noun" else forms(entry)
            for form in inflected:
                old = known.get(form)
                lemma = entry.split("/")[0].replace("*", "")
                if old is None:
                    known[form] = Cue(lemma, frozenset({frame}), Standing(standing), CueClass(cls))
                else:
                    known[form] = Cue(old.lemma, old.frames | {frame}, old.standing, old.cls)
    return known


def cue_forms(*frames: str) -> frozenset[str]:
    """The forms that take one of the frames; only single words."""
    wanted = set(frames)
    return frozenset(form for form, cue in cue_lexicon().items() if cue.frames & wanted and " " not in form)


_NEGATED = re.compile(r"\b(?:not|never|no|neither)\b|n['’]t\b", re.IGNORECASE)
_AGENTLESS = re.compile(
    r"\b(?:is|are|was|were|been|be)\b.*\b(?:expected|believed|thought|likely|reported|feared|suspected|"
    r"presumed|understood|rumou?red)\b|\b(?:reportedly|allegedly|likely|seem|seems|seemed|appear|appears|appeared)\b",
    re.IGNORECASE,
)
_UNVERIFIED = re.compile(
    r"\b(?:could not|cannot|unable to|not possible to)\b.*\b(?:verify|confirm)", re.IGNORECASE
)


def read_cue(words: str, content: str = "") -> tuple[Standing, CueClass]:
    """Standing and class of a cue as written ("has repeatedly denied"), with the content for the frame.

    Of several cue words the first verb decides, a denial or a claim before all ("denied claims").
    ``wants to`` and ``promised to`` are plans; ``promised that`` is speech.
    """
    known = _known(words)
    if _UNVERIFIED.search(words) or _AGENTLESS.search(words):
        return Standing.HEDGED, CueClass.NEUTRAL
    if not known:
        return Standing.SAID, CueClass.NEUTRAL
    standing = known[0].standing
    if any(cue.standing is Standing.DENIED for cue in known):
        standing = Standing.DENIED
    if standing is Standing.CONFIRMED and _NEGATED.search(words):
        standing = Standing.HEDGED
    if standing is Standing.SAID and "to" in known[0].frames and _takes_to(words, content):
        standing = Standing.PLANS
    if standing is Standing.PLANS and content.lower().startswith("that "):
        standing = Standing.SAID
    classes = [cue.cls for cue in known]
    colour = next((c for c in classes if c is not CueClass.NEUTRAL), CueClass.NEUTRAL)
    return standing, colour


def _takes_to(words: str, content: str) -> bool:
    return words.lower().rstrip().endswith(" to") or content.lower().lstrip("“\"'").startswith("to ")


def _known(words: str) -> list[Cue]:
    lexicon = cue_lexicon()
    tokens = [m.group().lower().replace("’", "'") for m in _WORD.finditer(words)]
    found = []
    for position, token in enumerate(tokens):
        pair = f"{token} {tokens[position + 1]}" if position + 1 < len(tokens) else ""
        cue = lexicon.get(pair) or lexicon.get(token)
        if cue is not None:
            found.append(cue)
    return found
