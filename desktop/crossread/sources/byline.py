"""Bylines as pages print them, split into the persons they name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crossread.sources.words import any_of, words

_LEAD = re.compile(
    rf"^\W*(?:{any_of('bylines', 'lead')}\s*[:：/]?\s+"
    r"|(?:文|記者|作者)\s*[/／:：]\s*)",
    re.I,
)
_NOISE = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://\S+|(?:^|\s)@\w+|\bfollow\b|\(?\bphoto\)?|[«»<>]",
    re.I,
)
_PARTS = re.compile(r"\s*(?:[;|/•·\n\t、،]|\s[-–—]\s)\s*")
_JOINED = re.compile(
    rf"\s*,?\s+(?:{'|'.join(map(re.escape, sorted(words('bylines', 'joint'))))})\s+"
    r"|\s*,\s*(?!(?:jr|sr|ii|iii|iv|phd|md|dr)\b)",
    re.I,
)
_JOB = re.compile(rf"\b{any_of('bylines', 'job')}\b", re.I)
_TAIL = re.compile(
    r"\s+(?:for|für|pour|para|in|en|à|at|from|reporting from)\s+\S.*$|\s*\(.*?\)\s*$|\s*[:：,]\s*$", re.I
)
_ORGANISATION = re.compile(rf"\b{any_of('bylines', 'organisation')}\b", re.I)
_MOST_WORDS = 6
_LONGEST = 400
"""Characters of a byline that are looked at."""


def split_byline(raw: str, outlet: str = "") -> list[str]:
    """The names in one byline, in order, without job titles, addresses and the outlet's own name.

    >>> split_byline("By Anna Berg, Omar Haddad and Li Wei, Senior Correspondents")
    ['Anna Berg', 'Omar Haddad', 'Li Wei']
    >>> split_byline("Af Mette Lund og Jens Friis")
    ['Mette Lund', 'Jens Friis']
    """
    text = _LEAD.sub("", _NOISE.sub(" ", raw[:_LONGEST]).strip())
    names: list[str] = []
    for part in _PARTS.split(text):
        for piece in _JOINED.split(part):
            name = _tidy(piece)
            if name and not _same(name, outlet) and not (names and _is_job(name)):
                names.append(name)
    return list(dict.fromkeys(names))


def persons(candidates: Iterable[str], outlet: str = "") -> tuple[str, ...]:
    """The names of several bylines; organisations only where no person is named."""
    names = list(dict.fromkeys(n for raw in candidates for n in split_byline(raw, outlet)))
    people = [n for n in names if not _ORGANISATION.search(n) and not (n.isascii() and n.islower())]
    return tuple(people or names)


def looks_like_person(text: str) -> bool:
    """Whether a short closing line is a signature: two to four capitalised words and nothing else."""
    words = text.split()
    return 2 <= len(words) <= 4 and all(
        re.fullmatch(r"[^\W\d_][\w.'’-]*", w) and w[0].isupper() for w in words
    )


def _tidy(piece: str) -> str:
    name = _TAIL.sub("", " ".join(_LEAD.sub("", piece).split())).strip(" ,.;:|-–—*")
    if not name or not any(c.isalpha() for c in name) or re.search(r"\d", name):
        return ""
    if (
        len(name.split()) > _MOST_WORDS
        or len(name) > 60
        or ("." in name and " " not in name and name.islower())
    ):
        return ""
    if name.isupper() and len(name) > 5 and " " in name:
        name = name.title()
    return name


def _is_job(name: str) -> bool:
    return _JOB.search(name) is not None


def _same(name: str, outlet: str) -> bool:
    def fold(text: str) -> str:
        return re.sub(r"^the(?=\w{3})|(?:com|net|org|fr|de|couk)$", "", re.sub(r"[\W_]+", "", text).lower())

    a, b = fold(name), fold(outlet)
    return bool(a and b) and (a == b or (len(a) >= 4 and " " not in name and a in b))
