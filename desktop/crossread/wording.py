"""The engine's own sentences in every language: one catalogue each, read by window and reports alike.

The engine writes ``say("figures.differ", who=letters, what=noun)`` and gets the English sentence with its
parts attached (``model.Message``). Whoever shows it calls ``told(text, language)``. The templates lie in
``resources/i18n/engine/<language>.json``: flat keys, ``{names}`` for the values; a sentence that counts
has one template for each plural category of the language (CLDR) and counts by its value ``count``.

Words of the articles are values and never translated. Where they, or the sentence, run from right to
left, each stands between a first-strong isolate and its end, so that neither disturbs the other's order;
the English text of a message itself, which programs read, has none.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from crossread.model import Message, Value
from crossread.paths import resource

LANGUAGES = ("en", "ar", "de", "es", "fr")
RIGHT_TO_LEFT = frozenset({"ar"})

_ISOLATE, _END = "\u2068", "\u2069"
_CONTROLS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Overrides, embeddings and isolates of the articles: inside ours they could end it early."""

Template = str | Mapping[str, str]


def say(id: str, **values: Value) -> Message:
    """The sentence ``id`` of the catalogues in English, with its values. Raises KeyError for no such id."""
    held = tuple(values.items())
    # Kept only where values equal by type and text: two messages may read alike and be different ones.
    return _kept(id, held) if all(map(_plain, values.values())) else _say(id, held)


def _plain(value: Value) -> bool:
    return type(value) is str or (type(value) is tuple and all(type(each) is str for each in value))


@lru_cache(maxsize=8192)
def _kept(id: str, values: tuple[tuple[str, Value], ...]) -> Message:
    return _say(id, values)


def _say(id: str, values: tuple[tuple[str, Value], ...]) -> Message:
    return Message(_filled(id, values, "en", _bare), id, values)


def named(group: str, word: str) -> str:
    """A word of ours (a kind of quantity, a unit, a feature) to be translated; any other as it is."""
    return say(f"{group}.{word}") if known(f"{group}.{word}") else word


def known(id: str) -> bool:
    """Whether the English catalogue has a sentence of this name."""
    return id in catalogue("en")


def told(text: str, language: str) -> str:
    """A text of the engine in a language: a message is translated, anything else stays as it is.

    A language without the sentence, or without a catalogue, gets the English one.
    """
    if not isinstance(text, Message):
        return text
    if language not in LANGUAGES or text.id not in catalogue(language):
        return str(text)
    return _filled(text.id, text.values, language, isolated)


def embedded(text: str, language: str) -> str:
    """A text as part of a sentence of the reader's: a message translated, an article's words isolated."""
    return told(text, language) if isinstance(text, Message) else isolated(text, language)


def series(items: Iterable[str], language: str, *, parts: bool = False) -> str:
    """Items side by side with the language's comma between them; long ``parts`` with its semicolon."""
    return str(catalogue(language)["list.semicolon" if parts else "list.comma"]).join(items)


def stored(text: str) -> str:
    """A warning that was kept in a file as bare English, as the message it was; other texts as they are."""
    if isinstance(text, Message):
        return text
    for id, pattern in _warnings():
        if hit := pattern.fullmatch(text):
            return say(id, **hit.groupdict())
    return text


@cache
def _warnings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The English warnings as patterns; they hold no other letters a pattern would take for its own."""
    templates = (
        (id, t) for id, t in catalogue("en").items() if id.startswith("warning.") and isinstance(t, str)
    )
    return tuple(
        (id, re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(template))))
        for id, template in templates
    )


_PLACE = r"[A-Z]{1,3}(?:¶\d{1,6}|{headline})"
_LONGEST = 500
"""Letters of the longest act looked at; a stranger's file may hold any."""


@lru_cache(maxsize=4096)
def stored_act(text: str) -> str:
    """A line of a comparison's log as the message it is, whatever language it was written down in.

    What nobody of ours wrote stays as it is.
    """
    plain = text.translate(_CONTROLS)
    for id, pattern in _acts() if len(plain) <= _LONGEST else ():
        if hit := pattern.fullmatch(plain):
            return say(id, **{name: _stored_part(name, part) for name, part in hit.groupdict().items()})
    return text


def _stored_part(name: str, part: str) -> str:
    if name == "act":
        return stored_act(part)
    if name in ("a", "b") and "¶" not in part:
        return say("place.headline", letter=part.partition(" ")[0])
    return part


@cache
def _acts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The acts of the log as patterns, in every language: the window once wrote them down in its own."""
    headlines = [str(catalogue(x)["place.headline"]).replace("{letter}", "") for x in LANGUAGES]
    place = _PLACE.replace("{headline}", "|".join(headlines))
    parts = {"a": place, "b": place, "letter": "[A-Z]{1,3}", "version": r"\d{1,9}", "to": r"\d{1,9}"}

    def pattern(template: Template) -> re.Pattern[str]:
        part = re.compile(r"\\{(\w+)\\}")
        escaped = re.escape(str(template))
        return re.compile(part.sub(lambda hit: f"(?P<{hit[1]}>{parts.get(hit[1], '.+')})", escaped))

    ids = [id for id in catalogue("en") if id.startswith("act.")]
    return tuple((id, pattern(catalogue(x)[id])) for x in LANGUAGES for id in ids)


@cache
def catalogue(language: str) -> Mapping[str, Template]:
    """The sentences of a language by id."""
    table: dict[str, Template] = json.loads(resource("i18n", "engine", f"{language}.json").read_text("utf-8"))
    return table


Keep = Callable[[str, str], str]
"""How words of an article are put into a sentence of a language."""


def _filled(id: str, values: tuple[tuple[str, Value], ...], language: str, keep: Keep) -> str:
    template = catalogue(language)[id]
    if not isinstance(template, str):
        count = next(value for name, value in values if name == "count")
        template = template.get(plural(language, int(str(count)))) or template["other"]
    made = template.format(**{name: _shown(value, language, keep) for name, value in values})
    # A list that was cut short ends in "…" already.
    return made[:-1] if made.endswith(("….", "…\u2069.")) else made


class _Number(str):
    """A number as a template asks for it: ``{x}`` with the language's decimal mark, ``{x:,}`` grouped."""

    value: Decimal
    language: str

    def __new__(cls, value: Decimal, language: str) -> _Number:
        made = super().__new__(cls, f"{value:f}".replace(".", str(catalogue(language)["number.point"])))
        made.value, made.language = value, language
        return made

    def __format__(self, spec: str) -> str:
        if spec != ",":
            return str(self)
        words, whole = catalogue(self.language), abs(self.value) // 1
        # Spanish leaves numbers of four digits whole (CLDR).
        grouped = whole >= (10_000 if self.language == "es" else 1000)
        text = f"{self.value:,f}" if grouped else f"{self.value:f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        marks = {",": str(words["number.group"]), ".": str(words["number.point"])}
        return "".join(marks.get(c, c) for c in text)


class _List(tuple[str, ...]):
    """Items as a template asks for them: ``{x}`` "A, B and C", ``{x:,}`` "A, B, C", ``{x:/}`` "A / B"."""

    language: str

    def __format__(self, spec: str) -> str:
        words = catalogue(self.language)
        between, last = str(words["list.between"]), str(words["list.last"])
        if spec == "/":
            return str(words["list.alternatives"]).join(self)
        if spec == "," or len(self) < 2:
            return str(words["list.comma"]).join(self)
        return between.join(self[:-1]) + last + self[-1]


def _shown(value: Value, language: str, keep: Keep) -> str | _List | _Number:
    if isinstance(value, tuple):
        items = _List(str(_shown(each, language, keep)) for each in value)
        items.language = language
        return items
    if isinstance(value, Message):
        return _filled(value.id, value.values, language, keep)
    if isinstance(value, Decimal):
        return _Number(value, language)
    if isinstance(value, int):
        return str(value)
    return keep(value, language)


def _bare(words: str, _language: str) -> str:
    return words


def isolated(words: str, language: str) -> str:
    """Words of an article, kept apart from the sentence where either runs from right to left."""
    if not words or words.isdecimal() or not (language in RIGHT_TO_LEFT or _turns(words)):
        return words
    return f"{_ISOLATE}{words.translate(_CONTROLS)}{_END}"


def _turns(words: str) -> bool:
    return any(unicodedata.bidirectional(c) in {"R", "AL"} for c in words) if not words.isascii() else False


def plural(language: str, count: int) -> str:
    """The plural category of a whole number (CLDR).

    >>> [plural("ar", n) for n in (0, 1, 2, 3, 11, 100)], plural("fr", 0), plural("de", 0)
    (['zero', 'one', 'two', 'few', 'many', 'other'], 'one', 'other')
    """
    if language != "ar":
        return "one" if count == 1 or (language == "fr" and count == 0) else "other"
    if count < 3:
        return ("zero", "one", "two")[count]
    rest = count % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


def parts(message: Message) -> dict[str, Any]:
    """A message for programs: its id and values, nested messages likewise."""
    return {"id": message.id, "values": {name: _part(value) for name, value in message.values}}


def _part(value: Value) -> Any:
    if isinstance(value, Message):
        return {"text": str(value), **parts(value)}
    if isinstance(value, tuple):
        return [_part(each) for each in value]
    return str(value) if isinstance(value, Decimal) else value
