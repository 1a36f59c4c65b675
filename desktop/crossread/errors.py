"""One named error for each thing that can go wrong; each knows the sentence the user reads, in any language.

An error is made with the name of a sentence in the catalogues (``resources/i18n/engine``) and what is
filled into it: ``StoreError("error.disk-full", name=path.name)``. ``str(error)`` is the English sentence;
``error.message`` is the same as a message, which the window and reports say in their language (``told``).
Every sentence says what happened and what to do. Anything else that reaches the user is a bug.
"""

from __future__ import annotations

import errno
import re
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from crossread.model import Message, Value


class CrossreadError(Exception):
    """Base of all errors meant for the user's eyes. ``id`` names the sentence, ``values`` fill it."""

    def __init__(self, id: str, /, **values: Value) -> None:
        super().__init__(id, values)
        self.id = id
        self.values = values

    @property
    def message(self) -> Message:
        """The sentence: English as it stands, and any other language by ``wording.told``."""
        # Not at the top: the window starts without any sentence of the engine.
        from crossread.wording import say

        return say(self.id, **self.values)

    def __str__(self) -> str:
        return str(self.message)

    def __reduce__(self) -> tuple[Any, ...]:
        return (_again, (type(self), self.args, self.__dict__))


def _again(kind: type[CrossreadError], args: tuple[Any, ...], held: dict[str, Any]) -> CrossreadError:
    """The error as it was before it was pickled or copied, whatever its kind wants to be made with."""
    made = kind.__new__(kind)
    made.args = args
    made.__dict__.update(held)
    return made


class Cancelled(CrossreadError):
    """The user stopped the work; raised from inside a progress callable."""

    def __init__(self) -> None:
        super().__init__("error.cancelled")


class SourceError(CrossreadError):
    """A file, an address or a pasted text could not be read as an article.

    Subclasses name their sentence in ``ID``; its ``{name}`` is a short form of the location. ``id``
    overrides it.
    """

    ID: ClassVar[str] = "error.unreadable"

    def __init__(self, location: str, id: str = "", /, **values: Value) -> None:
        super().__init__(id or self.ID, name=short_name(location), **values)
        self.location = location


def short_name(location: str) -> str:
    """What a sentence calls a location: a file's name; an address without its query, at most 70 long."""
    if re.match(r"[a-zA-Z][a-zA-Z+.-]+://", location):
        shown = re.split(r"[?#]", location)[0]
    else:
        shown = re.split(r"[\\/]", location.rstrip("\\/"))[-1] or location
    shown = re.sub(r"[\x00-\x1f\x7f]", "", shown)
    return shown if len(shown) <= 70 else shown[:34] + "…" + shown[-34:]


def reason(error: OSError) -> str:
    """What the system says is wrong, as part of a sentence: ours where it is a common one."""
    from crossread.wording import known, say

    id = f"system.{errno.errorcode.get(error.errno or 0, '')}"
    if known(id):
        return say(id)
    said = error.strerror
    return said[:1].lower() + said[1:] if said else type(error).__name__


class MissingFile(SourceError):
    ID = "error.missing-file"


class UnreadableFile(SourceError):
    ID = "error.locked-file"


class EmptySource(SourceError):
    ID = "error.empty"


class UnknownFormat(SourceError):
    ID = "error.unknown-format"


class TooLarge(SourceError):
    ID = "error.too-large"


class Damaged(SourceError):
    ID = "error.damaged"


class Protected(SourceError):
    ID = "error.protected"


class NoText(SourceError):
    ID = "error.no-text"


class ScannedPages(SourceError):
    ID = "error.scanned"


class EmptyFolder(SourceError):
    ID = "error.empty-folder"


class NotAnAddress(SourceError):
    ID = "error.not-an-address"


class FetchError(SourceError):
    """An address did not give a page."""

    ID = "error.not-loaded"


class AccessDenied(FetchError):
    ID = "error.access-denied"


class PageNotFound(FetchError):
    ID = "error.page-not-found"


class TooManyRequests(FetchError):
    ID = "error.too-many-requests"


class Withheld(FetchError):
    ID = "error.withheld"


class ServerFault(FetchError):
    ID = "error.server-fault"


class UnknownHost(FetchError):
    ID = "error.unknown-host"


class ConnectionFailed(FetchError):
    ID = "error.connection"


class InsecureConnection(FetchError):
    ID = "error.insecure"


class TimedOut(FetchError):
    ID = "error.timed-out"


class RedirectRefused(FetchError):
    ID = "error.redirect"


class NotAPage(FetchError):
    ID = "error.not-a-page"


class NoArchivedCopy(FetchError):
    ID = "error.no-archived-copy"


class CorrectionError(CrossreadError):
    """A correction that the article does not allow."""


class ComparisonError(CrossreadError):
    """The articles given cannot be compared."""


class StoreError(CrossreadError):
    """A ``.crossread`` file could not be opened or saved."""


class ReportError(CrossreadError):
    """A report could not be made or written."""


class UpdateError(CrossreadError):
    """Whether there is a newer version could not be found out; ``ID`` says why."""

    ID: ClassVar[str] = "error.updates"

    def __init__(self) -> None:
        super().__init__(self.ID)


class UpdatesUnreachable(UpdateError):
    ID = "error.updates-unreachable"


class UpdatesUnreadable(UpdateError):
    ID = "error.updates-unreadable"
