"""One named error for each thing that can go wrong, with the sentence the user reads.

Every error here says what happened and what to do; ``str(error)`` is shown as it stands in the
window and on the command line. Anything else that reaches the user is a bug.
"""

from __future__ import annotations

import re
from typing import ClassVar


class CrossreadError(Exception):
    """Base of all errors meant for the user's eyes: ``str()`` is a full, plain sentence."""


class Cancelled(CrossreadError):
    """The user stopped the work; raised from inside a progress callable."""

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")


class SourceError(CrossreadError):
    """A file, an address or a pasted text could not be read as an article.

    Subclasses carry their sentence in ``SENTENCE``; ``{name}`` in it stands for a short form of the
    location. ``sentence`` overrides it.
    """

    SENTENCE: ClassVar[str] = "“{name}” could not be read. Try another copy of it, or paste its text."

    def __init__(self, location: str, sentence: str = "") -> None:
        self.location = location
        self.sentence = sentence or self.SENTENCE.format(name=short_name(location))
        super().__init__(self.sentence)

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.location, self.sentence))


def short_name(location: str) -> str:
    """What a sentence calls a location: a file's name; an address without its query, at most 70 long."""
    if re.match(r"[a-zA-Z][a-zA-Z+.-]+://", location):
        shown = re.split(r"[?#]", location)[0]
    else:
        shown = re.split(r"[\\/]", location.rstrip("\\/"))[-1] or location
    shown = re.sub(r"[\x00-\x1f\x7f]", "", shown)
    return shown if len(shown) <= 70 else shown[:34] + "…" + shown[-34:]


class MissingFile(SourceError):
    SENTENCE = "There is no file “{name}”. Check the name, or whether the disk it lies on is connected."


class UnreadableFile(SourceError):
    SENTENCE = (
        "The file “{name}” cannot be opened. Check that you may read it and that nothing else locks it."
    )


class EmptySource(SourceError):
    SENTENCE = "“{name}” is empty. Save or download it again."


class UnknownFormat(SourceError):
    SENTENCE = (
        "“{name}” is not a kind of file that Crossread reads. Open it in its own program and save it as "
        "HTML, PDF or text, or paste its text."
    )


class TooLarge(SourceError):
    SENTENCE = (
        "“{name}” is too large to be an article. Save the page without its pictures, or paste its text."
    )


class Damaged(SourceError):
    SENTENCE = "“{name}” is damaged or incomplete. Save or download it again, or paste its text."


class Protected(SourceError):
    SENTENCE = "“{name}” is locked with a password. Save a copy without the password, or paste its text."


class NoText(SourceError):
    SENTENCE = (
        "No article text was found in “{name}”. Open it in a browser, save the page when the text shows, "
        "and drop it here; or paste the text."
    )


class ScannedPages(SourceError):
    SENTENCE = (
        "Could not read “{name}”: it holds pictures of pages, no text. "
        "Save a version with text, or paste the text."
    )


class EmptyFolder(SourceError):
    SENTENCE = "The folder “{name}” holds no file that Crossread reads. Add the articles themselves."


class NotAnAddress(SourceError):
    SENTENCE = (
        "“{name}” is not a web address that Crossread opens. Give one that begins with http:// or https://."
    )


class FetchError(SourceError):
    """An address did not give a page."""

    SENTENCE = (
        "“{name}” could not be loaded. Open it in a browser, save the page, and drop the saved page here."
    )


class AccessDenied(FetchError):
    SENTENCE = (
        "The site does not give out “{name}” without a login (it refused). "
        "Open it in a browser, save the page, and drop the saved page here."
    )


class PageNotFound(FetchError):
    SENTENCE = "There is no page at “{name}”. Check the address, or look for an archived copy."


class TooManyRequests(FetchError):
    SENTENCE = "The site of “{name}” asks for a pause between requests. Wait a few minutes and try again."


class Withheld(FetchError):
    SENTENCE = (
        "The site withholds “{name}” for legal reasons where you are. Look for an archived copy, or ask a "
        "colleague elsewhere to save the page."
    )


class ServerFault(FetchError):
    SENTENCE = "The site of “{name}” has a fault of its own. Try again later."


class UnknownHost(FetchError):
    SENTENCE = (
        "The site of “{name}” was not found. "
        "Check the spelling of the address and your connection to the internet."
    )


class ConnectionFailed(FetchError):
    SENTENCE = "The site of “{name}” does not answer. Check your connection, or try again later."


class InsecureConnection(FetchError):
    SENTENCE = (
        "The site of “{name}” could not prove who it is (its certificate is not valid), so nothing was "
        "loaded. Check the date of your computer, or open the address in a browser and save the page."
    )


class TimedOut(FetchError):
    SENTENCE = "The site of “{name}” took too long to answer. Try again later."


class RedirectRefused(FetchError):
    SENTENCE = (
        "The address “{name}” leads on and on, or to something that is not a web page. "
        "Open it in a browser and give the address that shows there."
    )


class NotAPage(FetchError):
    SENTENCE = (
        "“{name}” is not a page or document with text (perhaps a picture, a film or a download). "
        "Give the address of the article itself."
    )


class NoArchivedCopy(FetchError):
    SENTENCE = "The archive holds no copy of “{name}”. You can ask the archive to save the page now."


class CorrectionError(CrossreadError):
    """A correction that the article does not allow."""


class ComparisonError(CrossreadError):
    """The articles given cannot be compared."""


class StoreError(CrossreadError):
    """A ``.crossread`` file could not be opened or saved."""


class ReportError(CrossreadError):
    """A report could not be made or written."""


class UpdateError(CrossreadError):
    """Whether there is a newer version could not be found out; ``SENTENCE`` says why."""

    SENTENCE: ClassVar[str] = "Whether there is a newer version could not be found out. Try again later."

    def __init__(self) -> None:
        super().__init__(self.SENTENCE)


class UpdatesUnreachable(UpdateError):
    SENTENCE = (
        "Whether there is a newer version could not be found out: the list of releases could not be reached. "
        "Check your connection, or try again later."
    )


class UpdatesUnreadable(UpdateError):
    SENTENCE = (
        "Whether there is a newer version could not be found out: the list of releases could not be read. "
        "Look for it where you got Crossread."
    )
