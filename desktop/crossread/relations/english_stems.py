"""The stems of English words: the Porter2 algorithm of Snowball 3 (snowballstem.org), written out for Python.

The generated stemmer walks letter by letter and took a tenth of a comparison; with our own a later version of
Snowball cannot move what the weights were learned on either. The steps are named as in Snowball.
"""

from __future__ import annotations

import re

_WHOLE = {
    "skis": "ski", "skies": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli",
    "only": "onli", "singly": "singl",
    **{word: word for word in ("andes", "atlas", "bias", "cosmos", "howe", "news", "sky")},
}  # fmt: skip
_VOWELS = "aeiouy"
_REGION = re.compile(r"[^aeiouy]*[aeiouy]+[^aeiouy]")
_OPENING = re.compile(r"arsen|commun|emerg|gener|inter|later|organ|past|univers")
_VOWEL_Y = re.compile(r"([aeiouy])y")
_WITH_VOWEL = re.compile(r"[aeiouy]")
_DOUBLE = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_STAY = frozenset({"even", "cann", "inn", "earr", "herr", "out"})

_STEP_2 = {
    "anci": "ance", "enci": "ence", "ogi": "og", "li": "", "bli": "ble", "abli": "able", "alli": "al",
    "fulli": "ful", "lessli": "less", "ousli": "ous", "entli": "ent", "aliti": "al", "biliti": "ble",
    "iviti": "ive", "tional": "tion", "ational": "ate", "alism": "al", "ation": "ate", "ization": "ize",
    "izer": "ize", "ator": "ate", "iveness": "ive", "fulness": "ful", "ousness": "ous", "ogist": "og",
}  # fmt: skip
_STEP_3 = {
    "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "tional": "tion",
    "ational": "ate", "ful": "", "ness": "",
}  # fmt: skip
_STEP_4 = dict.fromkeys(
    "ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement".split(), ""
)


def english_stem(word: str) -> str:
    """The stem of a lower-case English word.

    >>> english_stem("relational"), english_stem("dying"), english_stem("hopping")
    ('relat', 'die', 'hop')
    """
    if len(word) < 3:
        return word
    if word in _WHOLE:
        return _WHOLE[word]
    marked = _marked(word.removeprefix("'"))
    first, second = _regions(marked)
    stem = _step_1c(_step_1b(_step_1a(marked), first))
    stem = _step_5(_step_4(_step_3(_step_2(stem, first), first, second), second), first, second)
    return stem.replace("Y", "y")


def _marked(word: str) -> str:
    """The word with a capital for every y that is a consonant."""
    if "y" not in word:
        return word
    return _VOWEL_Y.sub(r"\1Y", "Y" + word[1:] if word[0] == "y" else word)


def _regions(word: str) -> tuple[int, int]:
    """Where Snowball's regions R1 and R2 begin."""
    hit = _OPENING.match(word) or _REGION.match(word)
    if hit is None:
        return len(word), len(word)
    again = _REGION.match(word, hit.end())
    return hit.end(), again.end() if again else len(word)


def _suffix(word: str, ends: tuple[str, ...]) -> str:
    """The longest of some endings that a word has, "" for none."""
    if not word.endswith(ends):
        return ""
    return max([end for end in ends if word.endswith(end)], key=len)


def _step_1a(word: str) -> str:
    for mark in ("'s'", "'s", "'"):
        if word.endswith(mark):
            word = word[: -len(mark)]
            break
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith(("ied", "ies")):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith("s") and not word.endswith(("us", "ss")) and _WITH_VOWEL.search(word, 0, len(word) - 2):
        return word[:-1]
    return word


def _step_1b(word: str, first: int) -> str:
    if word.endswith(("eed", "eedly")):
        start = len(word) - (3 if word.endswith("d") else 5)
        return word[: start + 2] if first <= start and word[:start] not in ("succ", "proc", "exc") else word
    ending = next((e for e in ("ingly", "edly", "ing", "ed") if word.endswith(e)), "")
    stem = word[: len(word) - len(ending)]
    if ending == "ing":
        if stem in _STAY:
            return word
        if len(stem) == 2 and stem[1] == "y" and stem[0] not in _VOWELS:
            return stem[0] + "ie"
    if not ending or not _WITH_VOWEL.search(stem):
        return word
    if stem.endswith(("at", "bl", "iz")):
        return stem + "e"
    if stem.endswith(_DOUBLE):
        return stem if len(stem) == 3 and stem[0] in "aeo" else stem[:-1]
    return stem + "e" if len(stem) == first and _is_short(stem) else stem


def _step_1c(word: str) -> str:
    return word[:-1] + "i" if len(word) > 2 and word[-1] in "yY" and word[-2] not in _VOWELS else word


def _step_2(word: str, first: int) -> str:
    end = _suffix(word, _ENDS_2)
    start = len(word) - len(end)
    if not end or first > start:
        return word
    before = word[start - 1 : start]
    if (end == "ogi" and before != "l") or (end == "li" and (not before or before not in "cdeghkmnrt")):
        return word
    return word[:start] + _STEP_2[end]


def _step_3(word: str, first: int, second: int) -> str:
    end = _suffix(word, _ENDS_3)
    start = len(word) - len(end)
    if not end or first > start or (end == "ative" and second > start):
        return word
    return word[:start] + _STEP_3[end]


def _step_4(word: str, second: int) -> str:
    end = _suffix(word, _ENDS_4)
    start = len(word) - len(end)
    if not end or second > start or (end == "ion" and word[start - 1 : start] not in ("s", "t")):
        return word
    return word[:start]


def _step_5(word: str, first: int, second: int) -> str:
    start = len(word) - 1
    if word.endswith("e"):
        gone = second <= start or (first <= start and not _is_short(word[:-1]))
        return word[:-1] if gone else word
    return word[:-1] if word.endswith("ll") and second <= start else word


def _is_short(word: str) -> bool:
    """Whether a word ends in a short syllable."""
    if word.endswith("past"):
        return True
    if len(word) < 2 or word[-2] not in _VOWELS:
        return False
    if len(word) == 2:
        return word[-1] not in _VOWELS
    return word[-1] not in "aeiouwxyY" and word[-3] not in _VOWELS


_ENDS_2, _ENDS_3, _ENDS_4 = tuple(_STEP_2), tuple(_STEP_3), tuple(_STEP_4)
