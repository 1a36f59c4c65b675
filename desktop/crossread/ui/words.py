"""Every word on screen passes here, so that it can be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from crossread.model import Message, Value

CONTEXT = "Crossread"
_language = ["en"]
"""The language in force; ``language.speak`` sets it."""


def speak_in(language: str) -> None:
    """The language in which the engine's sentences are said from now on."""
    _language[:] = [language]


def language() -> str:
    """Code of the language of the interface."""
    return _language[0]


def said(text: str) -> str:
    """A sentence of the engine (a finding, a reason, a warning) in the language of the interface."""
    # Not at the top: the first picture of the window needs no sentence of the engine.
    from crossread.wording import told

    return told(text, _language[0])


def say(id: str, **values: Value) -> Message:
    """A sentence of the catalogues of the engine: English, with what is needed to say it otherwise."""
    from crossread.wording import say

    return say(id, **values)


def apart(text: str) -> str:
    """Words of an article for a sentence of the interface, isolated where either runs from the right."""
    from crossread.wording import embedded

    return embedded(text, _language[0])


def series(items: Iterable[str], *, parts: bool = False) -> str:
    """Items side by side with the language's comma between them; long ``parts`` with its semicolon."""
    if _language[0] == "en":
        return ("; " if parts else ", ").join(items)
    from crossread import wording

    # "B¶2" beside "C¶1" would read from the left in a line that runs from the right.
    kept = (item if "\u2068" in item else apart(item) for item in items)
    return wording.series(kept, _language[0], parts=parts)


def pair(name: str, value: object) -> str:
    """``name: value`` with the language's colon."""
    if _language[0] == "en":
        return f"{name}: {value}"
    from crossread.wording import catalogue

    return str(catalogue(_language[0])["list.pair"]).format(name=name, value=value)


def quoted(text: str) -> str:
    """Words of an article in the language's own quotation marks."""
    return said(say("cite.quotation", words=text))


_DAYS = {"en": ("d MMM", "d MMM yyyy"), "de": ("d. MMM", "d. MMM yyyy"), "ar": ("d MMMM", "d MMMM yyyy")}
_DIGITS = {0x660 + n: str(n) for n in range(10)}


def day(when: date, *, year: bool = True) -> str:
    """A day as the language writes it, with the digits that stand everywhere else in the window."""
    from PySide6.QtCore import QLocale

    locale = QLocale()
    if not locale.name().startswith(_language[0]):
        locale = QLocale(_language[0])  # the system's language is none of ours
    form = _DAYS.get(_language[0], _DAYS["en"])[year]
    return str(locale.toString(when, form)).translate(_DIGITS)  # type: ignore[call-overload]


def _translated(text: str, n: int = -1) -> str:
    # Not at the top: models that only hold words for later need no Qt.
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(CONTEXT, text, None, n)


def tr(text: str, /, **values: object) -> str:
    """``text`` in the language of the interface, its ``{names}`` filled in.

    The text is written out at the place of the call, so that the translations can be collected.
    """
    translated = _translated(text)
    return translated.format(**values) if values else translated


def tr_n(text: str, n: int, /, **values: object) -> str:
    """As ``tr`` for a sentence that counts: ``%n`` is the number, its plural chosen by the language.

    Untranslated English has ``one | many`` forms: ``"%n finding | %n findings"``.
    """
    translated = _translated(text, n)
    one, bar, many = translated.partition(" | ")
    chosen = (one if n == 1 else many) if bar else translated
    chosen = chosen.replace("%n", str(n))
    return chosen.format(**values) if values else chosen


def paragraph_sign(number: int) -> str:
    """A paragraph by its number, short; 0 is the headline."""
    return f"¶{number}" if number else tr("headline")


def place_sign(letter: str, number: int) -> str:
    """A place in the texts, short: ``B¶7``, or ``B headline``."""
    return f"{letter}¶{number}" if number else f"{letter} {paragraph_sign(0)}"


def place(letter: str, number: int) -> str:
    """A place for a sentence of the engine: ``B¶7``, or the headline of B, to be said in any language."""
    return f"{letter}¶{number}" if number else say("place.headline", letter=letter)


def mark(text: str, /) -> str:
    """``text`` as it stands, marked for translation where a table holds it and ``tr`` reads it later."""
    return text
