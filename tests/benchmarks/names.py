"""Names and speakers: the engine's answers for the articles of the names benchmark."""

from __future__ import annotations

from typing import Any

from crossread.mentions import read_mentions
from crossread.mentions.speakers import resolve
from crossread.model import Span, Speaker
from tests.benchmarks.attribution import article_from


def predict(gold: list[dict[str, Any]], texts: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """A prediction row for each gold row: entities, and a speaker for each gold source span."""
    rows = []
    for row in gold:
        article = article_from((texts or {}).get(row["id"]) or str(row.get("text", "")))
        mentions = read_mentions(article)
        sources = [(Span(*s["source"]),) for s in row.get("speakers", ())]
        speakers, referents = resolve(article, sources, mentions.names, mentions.referents)
        labels = [r.canonical for r in referents]
        rows.append(
            {
                "id": row["id"],
                "entities": [[n.span.start, n.span.end, n.type.value] for n in mentions.names],
                "speakers": [
                    {"source": [s.start, s.end], "entity": _entity(speaker, labels)}
                    for (s,), speaker in zip(sources, speakers, strict=True)
                ],
            }
        )
    return rows


def predict_from_gold_names(
    gold: list[dict[str, Any]], texts: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """The speakers alone, where the names are the gold ones: what the resolution itself can do."""
    from crossread.mentions.found import FoundName
    from crossread.mentions.names_referents import group
    from crossread.model import NameType

    rows = []
    for row in gold:
        article = article_from((texts or {}).get(row["id"]) or str(row.get("text", "")))
        found = [FoundName(Span(s, e), NameType(t)) for s, e, t in sorted(row["entities"])]
        names, referents = group(article, found)
        sources = [(Span(*s["source"]),) for s in row.get("speakers", ())]
        speakers, known = resolve(article, sources, names, referents)
        labels = [r.canonical for r in known]
        rows.append(
            {
                "id": row["id"],
                "speakers": [
                    {"source": [s.start, s.end], "entity": _entity(speaker, labels)}
                    for (s,), speaker in zip(sources, speakers, strict=True)
                ],
            }
        )
    return rows


def _entity(speaker: Speaker | None, labels: list[str]) -> str | None:
    """The canonical names of a resolved speaker, joined as the gold joins them; None where unnamed."""
    if speaker is None or speaker.referent is None or not speaker.resolved:
        return None
    return "; ".join(labels[r] for r in (speaker.referent, *speaker.others))
