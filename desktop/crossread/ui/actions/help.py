"""Help: how to use it, how it works, all keys, licences."""

from __future__ import annotations

from crossread.ui.actions import Act
from crossread.ui.words import mark

ACTS = (
    Act("guide", "help", 0, mark("&Using Crossread"), lambda w: w.helping.guide(), ("F1",), "book-open"),
    Act("method", "help", 1, mark("&Method and limits"), lambda w: w.helping.method()),
    Act("shortcuts", "help", 2, mark("All &keys"), lambda w: w.helping.shortcuts(), ("?",)),
    Act("updates", "help", 70, mark("&Check for updates …"), lambda w: w.updating.check()),
    Act("notices", "help", 80, mark("&Licences"), lambda w: w.helping.notices()),
    Act("about", "help", 90, mark("&About Crossread"), lambda w: w.about()),
)
