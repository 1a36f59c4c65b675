"""The outside world → ``Article``: files, folders, addresses and pasted text.

``load`` and ``load_pasted`` bring something in; ``load_many`` several at once, each with its own
progress; ``read_capture`` reads again the bytes of something brought in before (a saved comparison);
``archived_copy`` asks an archive for a copy of an address. All raise subclasses of
``errors.SourceError``. What the user corrects is in ``sources.correct``.
"""

from __future__ import annotations

from crossread.sources.fetch import archived_copy
from crossread.sources.load import files_of, load, load_pasted, read_capture
from crossread.sources.many import Outcome, load_many

__all__ = ["Outcome", "archived_copy", "files_of", "load", "load_many", "load_pasted", "read_capture"]
