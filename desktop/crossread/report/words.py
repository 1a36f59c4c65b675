"""The report's own words, by language: ``resources/i18n/report/<language>.json``, flat keys."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from crossread import wording
from crossread.errors import ReportError
from crossread.paths import resource
from crossread.wording import say, told

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "sd", "dv"})

Phrase = str | Mapping[str, str]
"""A phrase, or one for each plural category of the language where it counts by its value ``count``."""


@dataclass(frozen=True, slots=True)
class Words:
    """``words("head.reviewed", done=41, total=58)`` gives the phrase with its values filled in."""

    language: str
    table: Mapping[str, Phrase]

    def __call__(self, key: str, **values: object) -> str:
        phrase = self.table[key]
        if not isinstance(phrase, str):
            category = wording.plural(self.language, int(str(values["count"])))
            phrase = phrase.get(category) or phrase["other"]
        return phrase.format(**values)

    def code(self, group: str, value: str) -> str:
        """A word of a table that programs read too: as it is in English, translated in other languages."""
        return value if self.language == "en" else self(f"{group}.{value}")

    def decimal(self, number: str) -> str:
        """A number written with a point, with this language's mark for it."""
        return number.replace(".", str(wording.catalogue(self.language)["number.point"]))

    def said(self, text: str) -> str:
        """A sentence of the engine in this language; any other text as it is."""
        return told(text, self.language)

    def quoted(self, text: str) -> str:
        """Words of an article in this language's quotation marks."""
        return self.said(say("cite.quotation", words=text))

    def series(self, items: Iterable[str], *, parts: bool = False) -> str:
        """Items side by side, with this language's comma, or its semicolon between longer ``parts``."""
        return wording.series(items, self.language, parts=parts)

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT


def languages() -> tuple[str, ...]:
    """Codes of the languages a report can be written in, English first."""
    found = sorted(path.stem for path in resource("i18n", "report").glob("*.json"))
    return ("en", *(code for code in found if code != "en"))


@cache
def words_of(language: str) -> Words:
    """The word table of a language. Raises ReportError where there is none."""
    if language not in languages():
        raise ReportError("error.report-language", language=language, known=languages())
    table = json.loads(resource("i18n", "report", f"{language}.json").read_text("utf-8"))
    return Words(language, table)
