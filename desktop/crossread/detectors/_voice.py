"""In whose voice a version stands: the outlet's own, or that of the source it is told under."""

from __future__ import annotations

from dataclasses import replace

from crossread.model import Article, Attribution, Evidence, Mentions, Standing


def voiced(article: Article, mentions: Mentions, evidence: Evidence) -> Evidence:
    """Evidence with its speaker and standing, where it lies within what somebody is reported to say.

    Of speech inside speech the innermost counts. What a detector has said already stays.
    """
    if evidence.speaker or evidence.standing is not Standing.OWN_VOICE:
        return evidence
    start, end = evidence.span.start, evidence.span.end
    around = [a for a in mentions.attributions if [c for c in a.content if c.start <= start and end <= c.end]]
    if not around:
        return evidence
    nearest = min(around, key=lambda a: sum(c.end - c.start for c in a.content))
    return replace(evidence, speaker=spoken_by(article, nearest), standing=nearest.standing)


def spoken_by(article: Article, attribution: Attribution) -> str:
    """The speaker as the reader sees it; "" where nobody is named ("it was reported")."""
    if attribution.speaker and attribution.speaker.label:
        return attribution.speaker.label
    return " … ".join(" ".join(article.text[s.start : s.end].split()) for s in attribution.source)
