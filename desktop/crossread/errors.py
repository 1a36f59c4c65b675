"""One named error for each thing that can go wrong, with the sentence the user reads.

Every error here says what happened and what to do; ``str(error)`` is shown as it stands in the
window and on the command line. Anything else that reaches the user is a bug.
"""

from __future__ import annotations


class CrossreadError(Exception):
    """Base of all errors meant for the user's eyes: ``str()`` is a full, plain sentence."""


class Cancelled(CrossreadError):
    """The user stopped the work; raised from inside a progress callable."""

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")


class SourceError(CrossreadError):
    """A file, an address or a pasted text could not be read as an article."""

    def __init__(self, location: str, sentence: str) -> None:
        super().__init__(sentence)
        self.location = location
        self.sentence = sentence

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.location, self.sentence))


class ComparisonError(CrossreadError):
    """The articles given cannot be compared."""


class StoreError(CrossreadError):
    """A ``.crossread`` file could not be opened or saved."""


class ReportError(CrossreadError):
    """A report could not be made or written."""
