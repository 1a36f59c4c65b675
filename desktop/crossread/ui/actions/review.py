"""Review: stepping through findings and deciding."""

from __future__ import annotations

from crossread.model import State
from crossread.ui.actions import Act, Run, chosen, compared
from crossread.ui.words import mark


def _decide(state: State) -> Run:
    """The same key again takes the decision back."""

    def run(w: object) -> None:
        from crossread.ui.window import Window

        assert isinstance(w, Window)
        now = w.desk.decision(w.desk.view.current).state
        w.desk.decide(State.OPEN if now is state else state)

    return run


def _bulk(state: State) -> Run:
    return lambda w: w.reviewing.decide_listed(state)


_LISTED = mark("All &listed findings")

ACTS = (
    Act(
        "next",
        "review",
        0,
        mark("&Next finding"),
        lambda w: w.reviewing.step(1),
        ("F8",),
        "arrow-down",
        compared,
    ),
    Act(
        "previous",
        "review",
        1,
        mark("&Previous finding"),
        lambda w: w.reviewing.step(-1),
        ("Shift+F8",),
        "arrow-up",
        compared,
    ),
    Act("verified", "review", 10, mark("&Verified"), _decide(State.VERIFIED), ("V",), "check", chosen),
    Act("dismissed", "review", 11, mark("&Dismiss …"), lambda w: w.reviewing.dismiss(), ("X",), "x", chosen),
    Act("follow-up", "review", 12, mark("&Follow up"), _decide(State.FOLLOW_UP), ("U",), "flag", chosen),
    Act(
        "reopen", "review", 13, mark("Re&open"), lambda w: w.desk.decide(State.OPEN), ("O",), "circle", chosen
    ),
    Act("note", "review", 14, mark("No&te"), lambda w: w.write_note(), ("N",), "pencil", chosen),
    Act(
        "bulk-verified",
        "review",
        20,
        mark("&Verified"),
        _bulk(State.VERIFIED),
        (),
        "",
        compared,
        None,
        _LISTED,
    ),
    Act(
        "bulk-dismissed",
        "review",
        21,
        mark("&Dismiss …"),
        _bulk(State.DISMISSED),
        (),
        "",
        compared,
        None,
        _LISTED,
    ),
    Act(
        "bulk-follow-up",
        "review",
        22,
        mark("&Follow up"),
        _bulk(State.FOLLOW_UP),
        (),
        "",
        compared,
        None,
        _LISTED,
    ),
    Act("bulk-open", "review", 23, mark("Re&open"), _bulk(State.OPEN), (), "", compared, None, _LISTED),
)
