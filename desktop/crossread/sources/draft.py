"""What goes into a format reader and what comes out of it, before it becomes an ``Article``."""

from __future__ import annotations

from dataclasses import dataclass, field

from crossread.model import Progress, SourceWarning, Stamp, silent


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes to read and all that is known of them from outside.

    ``name`` is a file name or address and serves messages and endings; ``media_type`` may carry a
    ``charset``; ``address`` is where the page came from ("" where unknown).
    """

    data: bytes
    name: str = ""
    media_type: str = ""
    address: str = ""
    progress: Progress = field(default=silent, compare=False)
    depth: int = 0
    """How many containers were opened to come here (a gzip of a gzip …)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as a format reader found it. Texts are raw; ``sources`` cleans them.

    ``headlines`` are all candidates, the best first; ``part`` names the member where the container
    holds several articles.
    """

    paragraphs: tuple[str, ...]
    headlines: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    outlet: str = ""
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str = ""
    address: str = ""
    canonical: str = ""
    warnings: tuple[SourceWarning, ...] = ()
    format: str = ""
    extractor: str = ""
    part: str = ""
