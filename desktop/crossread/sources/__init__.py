"""The outside world → ``Article``: files, folders, addresses and pasted text.

``load`` and ``load_pasted`` bring something in; ``read_capture`` reads again the bytes of something
brought in before (a saved comparison). All raise subclasses of ``errors.SourceError``.
"""

from __future__ import annotations

from crossread.sources.load import load, load_pasted, read_capture

__all__ = ["load", "load_pasted", "read_capture"]
