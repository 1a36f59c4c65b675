"""What every package of Crossread says about it: one place, read by spec, installers and tests."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
RESOURCES = ROOT / "resources"
ICONS = RESOURCES / "icons" / "app"
NOTICES = RESOURCES / "notices.txt"
BUILD = ROOT / "build"
DIST = ROOT / "dist"

SYSTEM = platform.system()
"""``Linux``, ``Darwin`` or ``Windows``; a value, so that type checks see all branches."""

NAME = "Crossread"
PROGRAM = "crossread"
PUBLISHER = "The Crossread founders"
SUMMARY = "See where articles about one event differ"
DESCRIPTION = (
    "Crossread opens several articles about one event, lays their paragraphs side by side and shows where "
    "the accounts differ: claims, figures, attributions. It never says who is right. Nothing leaves the "
    "computer except the request for an address you enter."
)
LICENCE = "MIT"
COPYRIGHT = "Copyright © 2026 The Crossread founders. MIT licence."

APP_ID = "org.crossread.Crossread"
"""Reverse-DNS name: macOS bundle, Linux desktop file and metainfo."""

WINGET_ID = "Crossread.Crossread"
DOCUMENT_UTI = "org.crossread.comparison"
DOCUMENT_MIME = "application/vnd.crossread.comparison"
DOCUMENT_ENDING = "crossread"
DOCUMENT_NAME = "Crossread comparison"

MACOS_MINIMUM = "14.0"
WINDOWS_MINIMUM = "10.0.17763.0"
"""Windows 10 1809, the oldest that Qt 6 supports."""


@dataclass(frozen=True, slots=True)
class ArticleType:
    """A kind of file that Crossread opens but does not own: offered under "Open with", never as default."""

    name: str
    endings: tuple[str, ...]
    mime: str
    uti: str


ARTICLE_TYPES = (
    ArticleType("Web page", ("html", "htm", "xhtml"), "text/html", "public.html"),
    ArticleType("PDF document", ("pdf",), "application/pdf", "com.adobe.pdf"),
    ArticleType("Saved web page", ("mhtml", "mht"), "application/x-mimearchive", "org.ietf.mhtml"),
    ArticleType("Web archive", ("webarchive",), "application/x-webarchive", "com.apple.webarchive"),
    ArticleType(
        "Word document",
        ("docx",),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "org.openxmlformats.wordprocessingml.document",
    ),
    ArticleType(
        "OpenDocument text",
        ("odt",),
        "application/vnd.oasis.opendocument.text",
        "org.oasis-open.opendocument.text",
    ),
    ArticleType("Rich text", ("rtf",), "application/rtf", "public.rtf"),
    ArticleType("E-mail message", ("eml",), "message/rfc822", "public.email-message"),
    ArticleType("Plain text", ("txt",), "text/plain", "public.plain-text"),
    ArticleType("Markdown", ("md", "markdown"), "text/markdown", "net.daringfireball.markdown"),
)


def version() -> str:
    """The one version there is, read without importing the program."""
    source = (ROOT / "desktop" / "crossread" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    if found is None:
        raise ValueError("desktop/crossread/__init__.py holds no __version__")
    return found[1]


def four_numbers(text: str) -> tuple[int, int, int, int]:
    """``1.2.3rc1`` → ``(1, 2, 3, 0)``, as Windows wants it."""
    release = re.match(r"\d+(?:\.\d+)*", text)
    numbers = [int(n) for n in release[0].split(".")] if release else []
    a, b, c, d = [*numbers, 0, 0, 0, 0][:4]
    return a, b, c, d


def releases_feed() -> str | None:
    """Where GitHub lists the newest release of the repository, for "Check for updates"; none is made up."""
    repository = os.environ.get("GITHUB_REPOSITORY")
    api = os.environ.get("GITHUB_API_URL", "https://api.github.com")
    return f"{api}/repos/{repository}/releases/latest" if repository else None


def home_page() -> str | None:
    """The address of the repository, where the build knows it (on GitHub); none is made up."""
    repository = os.environ.get("GITHUB_REPOSITORY")
    server = os.environ.get("GITHUB_SERVER_URL", "https://github.com")
    return f"{server}/{repository}" if repository else None
