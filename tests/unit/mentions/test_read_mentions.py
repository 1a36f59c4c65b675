"""All mentions of an article together, with the shipped model."""

from __future__ import annotations

import pytest
from tests.unit.mentions.made import article, parts, read

import crossread.mentions as mentions_package
from crossread.mentions import read_mentions
from crossread.mentions.tagger import TaggerMissing
from crossread.model import Article, Pulse, Standing

TEXT = (
    "Floods killed four people in Kisumu on Monday, the Interior Ministry said.",
    "“The water came in the night,” said Ana Lopez, the mayor. “Nobody was warned.”",
    "She denied that the dam had been opened.",
    "It could not be verified how many are missing, according to the Harbour Times.",
)


def test_reads_sources_cues_and_contents() -> None:
    made, mentions = read(*TEXT, headline="Floods kill four in Kisumu")
    got = [parts(made, a) for a in mentions.attributions if a.parent is None]
    assert got[0][0] == "the Interior Ministry"
    assert any("Ana Lopez" in source and "in the night" in content for source, _, content in got)
    denied = [a for a in mentions.attributions if a.standing is Standing.DENIED]
    assert denied
    assert denied[0].speaker is not None
    assert denied[0].speaker.label == "Ana Lopez"


def test_every_span_lies_in_the_text_and_every_index_points_somewhere() -> None:
    made, mentions = read(*TEXT, "🙂 “Café” — he said; Łódź, Ürümqi \u202b שלום \u202c.")
    end = len(made.text)
    spans = [s for a in mentions.attributions for s in (*a.source, *a.cue, *a.content)]
    spans += [n.span for n in mentions.names] + [h.span for h in mentions.hedges]
    spans += [p for q in mentions.quotes for p in (*q.pieces, q.span)]
    assert spans
    assert all(0 <= s.start < s.end <= end for s in spans)
    assert all(0 <= n.referent < len(mentions.referents) for n in mentions.names)
    for attribution in mentions.attributions:
        assert attribution.speaker is None or attribution.speaker.referent in {
            None,
            *range(len(mentions.referents)),
        }
        assert attribution.parent in {None, *range(len(mentions.attributions))}
        assert 0 <= attribution.confidence <= 1


def test_equal_articles_give_equal_mentions() -> None:
    assert read_mentions(article(*TEXT)) == read_mentions(article(*TEXT))


@pytest.mark.parametrize("paragraphs", [(), (".",), ("“",), ("x" * 3000,), ("A " * 900,)])
def test_odd_articles_do_no_harm(paragraphs: tuple[str, ...]) -> None:
    made = article(*paragraphs)
    assert read_mentions(made).article == made.id


def test_without_the_model_rules_read_on_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_article: Article, _pulse: Pulse) -> None:
        raise TaggerMissing("no runtime here")

    monkeypatch.setattr(mentions_package, "read_tags", missing)
    made, mentions = read(*TEXT)
    assert len(mentions.attributions) >= 3
    assert "no runtime here" in mentions.notices[0]
    assert parts(made, mentions.attributions[0])[0] == "the Interior Ministry"


def test_other_languages_get_quotations_and_a_notice() -> None:
    made = article("«Nous resterons», a dit Ana Lopez à Nairobi.", language="fr")
    mentions = read_mentions(made)
    assert len(mentions.quotes) == 1
    assert mentions.attributions == ()
    assert "(fr)" in mentions.notices[0]
