"""Which language a text is written in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_SAMPLE = 4000


def identify(paragraphs: Sequence[str], hint: str = "") -> str:
    """A lower-case ISO 639-1 code, or "" where the text is too short to tell and nothing hints.

    The page's own tag (``hint``, e.g. "en-GB") is a hint only: it decides where the text is short.
    """
    tag = hint.strip().lower().replace("_", "-").split("-")[0]
    tag = tag if 2 <= len(tag) <= 3 and tag.isascii() and tag.isalpha() else ""
    sample = " ".join(paragraphs)[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    if letters < 20:
        return tag
    code, sure = classify(sample)
    if tag and tag != code and (letters < 200 or sure < 0.9):
        return tag
    return code


def classify(text: str) -> tuple[str, float]:
    """The language of some text and how sure that is, 0..1."""
    code, sure = _identifier().classify(text)
    return str(code), float(sure)


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
