"""Loading several sources, where one bad one never loses the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from crossread import session as act
from crossread import sources
from crossread.cli import terminal
from crossread.errors import ComparisonError, SourceError
from crossread.model import Entry, Progress, Session, letter

FAILED = 1
PARTLY = 3


@dataclass(frozen=True, slots=True)
class Loaded:
    """What could be read, in the order given, and a sentence for each source that could not."""

    entries: tuple[Entry, ...]
    failures: tuple[str, ...]

    @property
    def code(self) -> int:
        """The exit code as far as loading goes."""
        if not self.failures:
            return 0
        return PARTLY if self.entries else FAILED


def load_all(locations: Sequence[str], progress: Progress) -> Loaded:
    """Load every location, several at once; each that fails is named on standard error and passed over."""
    wanted = [each for location in locations for each in sources.files_of(location)]
    entries: list[Entry] = []
    failures = []
    for outcome in sources.load_many(wanted, _Together(wanted, progress), loader=_load):
        entries.extend(outcome.entries)
        if isinstance(outcome.error, SourceError):
            failures.append(_named(outcome.location, str(outcome.error)))
            terminal.complain(failures[-1])
        elif outcome.error is not None:
            raise outcome.error
    return Loaded(tuple(entries), tuple(failures))


class _Together:
    """One line of progress for all that is being loaded; worker threads take turns at it."""

    def __init__(self, locations: Sequence[str], progress: Progress) -> None:
        self._locations = locations
        self._progress = progress
        self._shares = [0.0] * len(locations)
        self._turn = Lock()

    def __call__(self, position: int, _what: str, share: float) -> None:
        with self._turn:
            # The whole is not done before every outcome is in: the line stays until then.
            self._shares[position] = min(share, 0.99)
            done = sum(self._shares) / len(self._shares)
            self._progress(f"Loading {self._locations[position]}", done)


def _load(location: str, progress: Progress) -> tuple[Entry, ...]:
    if Path(location).suffix.lower() == ".crossread":
        raise SourceError(location, "error.not-an-article")
    return sources.load(location, progress)


def _named(location: str, sentence: str) -> str:
    """The sentence with the source's name before it, unless it names it already."""
    return sentence if location in sentence else f"{location}: {sentence}"


def session_of(loaded: Loaded, *, title: str = "", base: str = "A") -> Session:
    """A new session of what was loaded. Raises ComparisonError where fewer than two articles are left."""
    session = act.add_entries(act.new(title), loaded.entries)
    twice = len(loaded.entries) - len(session.entries)
    if len(session.entries) < 2:
        raise _too_few(session, loaded, twice)
    if twice:
        terminal.complain(
            f"{twice} of the articles given {'is' if twice == 1 else 'are'} there twice and compared once."
        )
    return act.set_base(session, _position(base, len(session.entries)))


def _too_few(session: Session, loaded: Loaded, twice: int) -> ComparisonError:
    if not session.entries:
        return ComparisonError("error.none-readable")
    if loaded.failures:
        return ComparisonError("error.one-readable")
    if twice:
        return ComparisonError("error.given-twice")
    return ComparisonError("error.only-one-given")


def _position(base: str, count: int) -> int:
    wanted = base.strip().upper()
    for position in range(count):
        if letter(position) == wanted:
            return position
    last = letter(count - 1)
    if not wanted:
        raise ComparisonError("error.no-base-named", last=last)
    raise ComparisonError("error.no-base", wanted=wanted, last=last)
