"""What a cue says about the claim it carries."""

from __future__ import annotations

import pytest

from crossread.mentions.cues import cue_lexicon, forms, read_cue
from crossread.model import CueClass, Standing


@pytest.mark.parametrize(
    ("words", "content", "standing", "colour"),
    [
        ("said", "the road is open", Standing.SAID, CueClass.NEUTRAL),
        ("has repeatedly denied", "any role", Standing.DENIED, CueClass.NEUTRAL),
        ("claimed", "that the road is open", Standing.CLAIMED, CueClass.DOUBTING),
        ("insists", "the road is open", Standing.CLAIMED, CueClass.LOADED),
        ("admitted", "that the road was closed", Standing.CONFIRMED, CueClass.LOADED),
        ("confirmed", "the arrest", Standing.CONFIRMED, CueClass.NEUTRAL),
        ("would not confirm", "the arrest", Standing.HEDGED, CueClass.NEUTRAL),
        ("believes", "the road is open", Standing.BELIEVES, CueClass.NEUTRAL),
        ("wants", "to open the road", Standing.PLANS, CueClass.NEUTRAL),
        ("promised", "that the road would open", Standing.SAID, CueClass.NEUTRAL),
        ("according to", "the road is open", Standing.SAID, CueClass.NEUTRAL),
        ("dismissed claims", "of a deal", Standing.DENIED, CueClass.DOUBTING),
        ("are expected", "to leave", Standing.HEDGED, CueClass.NEUTRAL),
        (":", "the road is open", Standing.SAID, CueClass.NEUTRAL),
    ],
)
def test_standing_and_class(words: str, content: str, standing: Standing, colour: CueClass) -> None:
    assert read_cue(words, content) == (standing, colour)


def test_inflects_regular_and_irregular_verbs() -> None:
    assert list(forms("say/said")) == ["say", "says", "saying", "said"]
    assert list(forms("admit*")) == ["admit", "admits", "admitting", "admitted"]
    assert list(forms("point out/pointed out"))[-1] == "pointed out"


def test_lexicon_knows_every_form() -> None:
    assert {"said", "denies", "vowing", "according"} & set(cue_lexicon()) == {"said", "denies", "vowing"}
