"""Corrections of what was read, as they stand in the menu Edit."""

from __future__ import annotations

from crossread.ui.actions import Act, compared, some
from crossread.ui.words import mark

ACTS = (
    Act(
        "correct-article",
        "edit",
        40,
        mark("Correct the &article …"),
        lambda w: w.correcting.ask(),
        ("F4",),
        "pencil",
        some,
    ),
    Act(
        "edit-paragraph",
        "edit",
        41,
        mark("&Edit the paragraph …"),
        lambda w: w.correcting.edit(),
        ("F2",),
        "",
        compared,
    ),
    Act(
        "archived-copy",
        "edit",
        42,
        mark("&Look for an archived copy"),
        lambda w: w.archiving.look(),
        (),
        "",
        some,
    ),
)
