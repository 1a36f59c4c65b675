"""File: bringing articles in, saving, handing over."""

from __future__ import annotations

from crossread.ui.actions import Act, compared, some
from crossread.ui.words import mark

ACTS = (
    Act("new", "file", 0, mark("&New comparison"), lambda w: w.files.new(), ("Ctrl+N",)),
    Act("open", "file", 1, mark("&Open …"), lambda w: w.files.ask_open(), ("Ctrl+O",), "folder-open"),
    Act(
        "add-files",
        "file",
        10,
        mark("Add &files …"),
        lambda w: w.adding.ask_files(),
        ("Ctrl+Shift+O",),
        "file-plus",
    ),
    Act(
        "add-address",
        "file",
        11,
        mark("Add &addresses …"),
        lambda w: w.adding.ask_addresses(),
        ("Ctrl+L",),
        "link",
    ),
    Act(
        "add-paste",
        "file",
        12,
        mark("Add &pasted text …"),
        lambda w: w.adding.ask_paste(),
        ("Ctrl+Shift+V",),
        "clipboard-paste",
    ),
    Act("save-as", "file", 20, mark("&Save as …"), lambda w: w.files.ask_save(), ("Ctrl+S",), "save", some),
    Act("export", "file", 21, mark("&Export …"), lambda w: w.exporting.ask(), ("Ctrl+E",), "share", compared),
    Act("history", "file", 30, mark("&What happened …"), lambda w: w.files.show_history(), (), "", some),
    Act("quit", "file", 90, mark("&Quit"), lambda w: w.close(), ("Ctrl+Q",)),
)
