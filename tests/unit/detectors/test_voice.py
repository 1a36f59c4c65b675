"""Whose voice a version stands in."""

from __future__ import annotations

from tests.detectors.test_cases import article

from crossread.detectors._voice import voiced
from crossread.model import Attribution, Evidence, Mentions, Span, Speaker, Standing

ARTICLE = article(
    {
        "outlet": "Herald",
        "headline": "Flood",
        "published": "2024-03-05",
        "paragraphs": [
            "The harbour closed on Monday. Mara Oss said the pilot told her that nine boats sank. It is alleged a mast broke.",
        ],
    }
)
TEXT = ARTICLE.text


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


OUTER = Attribution(
    (span("Mara Oss"),),
    (span("said"),),
    (span("the pilot told her that nine boats sank"),),
    speaker=Speaker("Mara Oss"),
)
INNER = Attribution(
    (span("the pilot"),), (span("told"),), (span("nine boats sank"),), standing=Standing.CLAIMED, parent=0
)
NOBODY = Attribution((), (span("is alleged"),), (span("a mast broke"),), standing=Standing.CLAIMED)
MENTIONS = Mentions("a", attributions=(OUTER, INNER, NOBODY))


def told(words: str) -> tuple[str, Standing]:
    found = voiced(ARTICLE, MENTIONS, Evidence(0, span(words)))
    return found.speaker, found.standing


def test_what_nobody_is_said_to_say_is_the_outlets_own() -> None:
    assert told("Monday") == ("", Standing.OWN_VOICE)


def test_of_speech_inside_speech_the_innermost_counts() -> None:
    assert told("nine boats") == ("the pilot", Standing.CLAIMED)
    assert told("the pilot told her") == ("Mara Oss", Standing.SAID)


def test_a_source_nobody_names_gives_a_standing_without_a_speaker() -> None:
    assert told("a mast broke") == ("", Standing.CLAIMED)


def test_what_a_detector_said_of_the_speaker_stays() -> None:
    own = Evidence(0, span("nine boats"), speaker="Oss", standing=Standing.CONFIRMED)
    assert voiced(ARTICLE, MENTIONS, own) == own
