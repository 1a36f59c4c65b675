"""Align: correcting by hand which paragraphs stand side by side."""

from __future__ import annotations

from crossread.ui.actions import Act
from crossread.ui.words import mark


def _here(w: object) -> bool:
    from crossread.ui.window import Window

    return isinstance(w, Window) and w.aligning.here() is not None


ACTS = (
    Act(
        "match",
        "align",
        0,
        mark("&Match with …"),
        lambda w: w.aligning.ask_match(),
        ("Ctrl+M",),
        "link",
        _here,
    ),
    Act(
        "unmatch", "align", 1, mark("&Unmatch"), lambda w: w.aligning.unmatch(), ("Ctrl+U",), "unlink", _here
    ),
    Act(
        "alone",
        "align",
        2,
        mark("Matches &nothing"),
        lambda w: w.aligning.alone(),
        ("Ctrl+Shift+U",),
        "minus",
        _here,
    ),
    Act(
        "reset-alignment",
        "align",
        10,
        mark("&Reset to the computed alignment"),
        lambda w: w.aligning.reset(),
        (),
        "rotate-ccw",
        lambda w: bool(w.desk.session.pins),
    ),
)
