"""Edit: undo, copy, find."""

from __future__ import annotations

from crossread.ui.actions import Act, compared
from crossread.ui.words import mark

ACTS = (
    Act(
        "undo",
        "edit",
        0,
        mark("&Undo"),
        lambda w: w.desk.undo.undo(),
        ("Ctrl+Z",),
        "undo-2",
        lambda w: w.desk.undo.canUndo(),
    ),
    Act(
        "redo",
        "edit",
        1,
        mark("&Redo"),
        lambda w: w.desk.undo.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
        lambda w: w.desk.undo.canRedo(),
    ),
    Act("copy", "edit", 10, mark("&Copy"), lambda w: w.texts.copy(), ("Ctrl+C",), "copy", compared),
    Act(
        "copy-reference",
        "edit",
        11,
        mark("Copy &with reference"),
        lambda w: w.texts.copy_with_reference(),
        ("Ctrl+Shift+C",),
        "",
        compared,
    ),
    Act(
        "find",
        "edit",
        20,
        mark("&Find in all texts"),
        lambda w: w.texts.start_search(),
        ("Ctrl+F",),
        "search",
        compared,
    ),
    Act(
        "find-next",
        "edit",
        21,
        mark("Find &next"),
        lambda w: w.texts.find_step(1),
        ("F3", "Ctrl+G"),
        "",
        compared,
    ),
    Act(
        "find-previous",
        "edit",
        22,
        mark("Find &previous"),
        lambda w: w.texts.find_step(-1),
        ("Shift+F3", "Ctrl+Shift+G"),
        "",
        compared,
    ),
    Act(
        "cite-finding",
        "edit",
        12,
        mark("C&ite the finding"),
        lambda w: w.citing.finding(),
        ("Ctrl+Alt+C",),
        "",
        lambda w: w.desk.current is not None and w.citing.possible,
    ),
    Act(
        "preferences", "edit", 90, mark("Preference&s …"), lambda w: w.helping.ask_preferences(), ("Ctrl+,",)
    ),
)
