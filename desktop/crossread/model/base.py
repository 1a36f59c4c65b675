"""Progress, and sentences that can be said in another language."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

Progress = Callable[[str, float], None]
"""Told ``(what is being done, share done 0..1)``; raises ``errors.Cancelled`` to stop the work."""


def silent(_what: str, _share: float) -> None:
    """The progress of somebody who does not watch."""


Pulse = Callable[[int, int], None]
"""Told ``(parts done, parts in all)`` of a step, often; raises ``errors.Cancelled`` to stop the work."""


def still(_done: int, _of: int) -> None:
    """The pulse where nobody watches."""


class Message(str):
    """A sentence of the engine in English that knows how it was made, so that it can be said otherwise.

    It is the English text, and is used as such wherever a text is wanted. ``id`` names it in the
    catalogues ``resources/i18n/engine``; ``values`` are what was filled in: words of the articles as
    they stand there, counts, decimals, lists, and further messages. Made by ``wording.say``, said in
    another language by ``wording.told``. Cutting or joining it gives a plain English text.
    """

    __slots__ = ("id", "values")
    id: str
    values: tuple[tuple[str, Value], ...]

    def __new__(cls, text: str, id: str, values: tuple[tuple[str, Value], ...] = ()) -> Message:
        made = super().__new__(cls, text)
        object.__setattr__(made, "id", id)
        object.__setattr__(made, "values", values)
        return made

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"a message is never changed: {name}")

    def __reduce__(self) -> tuple[type[Message], tuple[str, str, tuple[tuple[str, Value], ...]]]:
        return Message, (str(self), self.id, self.values)


Value = str | int | Decimal | tuple[str, ...]
"""What a message is filled with; a tuple is a list such as "A, B and C"."""
