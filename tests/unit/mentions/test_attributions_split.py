"""Several coordinated cues that were taken for one content."""

from __future__ import annotations

import pytest
from tests.unit.mentions.made import article, parts

from crossread.mentions.attributions import describe
from crossread.mentions.attributions_split import split_claims
from crossread.mentions.found import Found
from crossread.model import Span, Standing


def split(source: str, cue: str, content: str) -> list[tuple[str, str, str, Standing]]:
    made = article(f"{source} {cue} {content}.")
    at = len(source) + 1
    begin = at + len(cue) + 1
    found = Found(
        (Span(0, len(source)),), (Span(at, at + len(cue)),), (Span(begin, begin + len(content)),), 0.9
    )
    described = describe(made, split_claims(made.text, [found]), ())
    return [(*parts(made, a), a.standing) for a in described if a.parent is None]


def test_what_is_denied_is_not_what_is_said() -> None:
    content = "the rebels held the town, but denied that the bridge had fallen and claimed that the army ran"
    assert split("The governor", "said", content) == [
        ("The governor", "said", "the rebels held the town", Standing.SAID),
        ("The governor", "denied", "that the bridge had fallen", Standing.DENIED),
        ("The governor", "claimed", "that the army ran", Standing.CLAIMED),
    ]


def test_participles_go_on_from_a_participle() -> None:
    found = split("Sorum", "adding", "that no cracks were found and insisting the gates worked")
    assert [(cue, content) for _, cue, content, _ in found] == [
        ("adding", "that no cracks were found"),
        ("insisting", "the gates worked"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "the guard left and claimed a pension from the town",
        "the rebels held the town and said nothing about it",
        "the crews were searching and finding nobody in the ruins",
        "he went in and confirmed the number himself",
    ],
)
def test_deeds_inside_a_claim_are_not_split_off(content: str) -> None:
    assert len(split("The governor", "said", content)) == 1
