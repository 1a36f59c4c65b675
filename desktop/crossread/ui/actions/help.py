"""Help."""

from __future__ import annotations

from crossread.ui.actions import Act
from crossread.ui.words import mark

ACTS = (Act("about", "help", 90, mark("&About Crossread"), lambda w: w.about()),)
