"""Readers of file formats, one file each, found by folder.

A module here offers ``FORMAT``, a ``Format``. Which one reads given bytes is decided by their
content first; name and media type only break ties between formats that cannot be told apart.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module

from crossread.errors import Damaged, EmptySource, UnknownFormat
from crossread.sources.draft import Content, Draft

DEEPEST = 4
"""Containers inside containers that are still opened."""


@dataclass(frozen=True, slots=True)
class Format:
    """One file format.

    ``recognise`` tells from the first bytes how sure it is: 0 not this, 1 certain; it never raises.
    ``endings`` (with dot) and ``media_types`` add a little to a format that is possible at all.
    ``read`` gives at least one draft or raises a SourceError.
    """

    id: str
    title: str
    endings: tuple[str, ...]
    media_types: tuple[str, ...]
    recognise: Callable[[bytes], float]
    read: Callable[[Content], tuple[Draft, ...]]


@cache
def registry() -> tuple[Format, ...]:
    """Every format of this folder, by id."""
    modules = [import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__)]
    return tuple(sorted((m.FORMAT for m in modules if hasattr(m, "FORMAT")), key=lambda f: f.id))


def endings() -> tuple[str, ...]:
    """Every file ending that some format claims, with its dot."""
    return tuple(sorted({ending for form in registry() for ending in form.endings}))


def find_format(content: Content) -> Format:
    """The format of some bytes. Raises EmptySource or UnknownFormat."""
    if not content.data.strip(b"\x00\t\n\r "):
        raise EmptySource(content.name)
    name = content.name.lower().split("?")[0].split("#")[0]
    media = content.media_type.lower().split(";")[0].strip()
    best, found = 0.0, None
    for form in registry():
        sure = form.recognise(content.data)
        if sure:
            sure += 0.2 * name.endswith(form.endings) + 0.1 * (media in form.media_types)
        if sure > best:
            best, found = sure, form
    if found is None:
        raise UnknownFormat(content.name)
    return found


def read(content: Content) -> tuple[Draft, ...]:
    """The articles in some bytes, whatever their format. Raises a SourceError."""
    if content.depth > DEEPEST:
        raise Damaged(content.name)
    form = find_format(content)
    drafts = form.read(content)
    return tuple(draft if draft.format else replace(draft, format=form.id) for draft in drafts)
