"""What is done with the article or paragraph that holds the text cursor: submenus of the menu Edit."""

from __future__ import annotations

from crossread.ui.actions import Act, compared
from crossread.ui.words import mark

_ARTICLE = mark("Ar&ticle")
_PARAGRAPH = mark("Para&graph")


def _article(id: str, order: int, text: str, act: str, *values: int, keys: tuple[str, ...] = ()) -> Act:
    return Act(
        id,
        "edit",
        order,
        text,
        lambda w: w.articles.here(lambda position: getattr(w.articles, act)(position, *values)),
        keys,
        "",
        compared,
        None,
        _ARTICLE,
    )


ACTS = (
    _article("make-base", 43, mark("Make it the &base"), "make_base", keys=("B",)),
    Act(
        "read-article",
        "edit",
        43,
        mark("&Read it"),
        lambda w: w.articles.here(w.read),
        (),
        "",
        compared,
        None,
        _ARTICLE,
    ),
    _article("name-outlet", 43, mark("&Own name for the outlet …"), "rename"),
    _article("move-up", 43, mark("Move &up"), "move", -1, keys=("Alt+Up",)),
    _article("move-down", 43, mark("Move &down"), "move", 1, keys=("Alt+Down",)),
    _article("remove-article", 43, mark("Re&move from the comparison"), "remove"),
    Act(
        "cite-paragraph",
        "edit",
        44,
        mark("&Cite it"),
        lambda w: w.articles.with_paragraph(w.citing.paragraph),
        (),
        "",
        lambda w: w.citing.possible,
        None,
        _PARAGRAPH,
    ),
    Act(
        "split-paragraph",
        "edit",
        44,
        mark("&Split before the cursor"),
        lambda w: w.correcting.split_here(),
        (),
        "",
        compared,
        None,
        _PARAGRAPH,
    ),
    Act(
        "join-paragraph",
        "edit",
        44,
        mark("&Join with the next"),
        lambda w: w.articles.with_paragraph(w.correcting.join),
        (),
        "",
        compared,
        None,
        _PARAGRAPH,
    ),
    Act(
        "remove-paragraph",
        "edit",
        44,
        mark("Re&move from the text"),
        lambda w: w.articles.with_paragraph(w.correcting.remove),
        (),
        "",
        compared,
        None,
        _PARAGRAPH,
    ),
)
