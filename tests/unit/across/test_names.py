"""The names table."""

from __future__ import annotations

import re

from tests.unit.mentions.made import article

from crossread.across.names import names_table
from crossread.mentions.names_fold import keys
from crossread.model import Alignment, Comparison, Mentions, Name, NameType, Referent, Span


def comparison(*texts: str, forms: tuple[tuple[str, ...], ...]) -> Comparison:
    """Articles in which the forms of article i are all names of one body."""
    articles, mentions = [], []
    for text, own in zip(texts, forms, strict=True):
        made = article(text)
        pattern = "|".join(re.escape(f) for f in own)
        names = tuple(
            Name(Span(*m.span()), NameType.ORGANISATION, 0) for m in re.finditer(pattern, made.text)
        )
        folded = set().union(*(keys(f) for f in own))
        referent = Referent(own[0], NameType.ORGANISATION, own, tuple(sorted(folded)))
        articles.append(made)
        mentions.append(Mentions(made.id, names=names, referents=(referent,)))
    return Comparison(tuple(articles), tuple(mentions), Alignment(), (), "")


def test_counts_labels_by_article() -> None:
    table = names_table(
        comparison(
            "IS-K struck. ISIS-K fled. IS-K hid.", "ISKP struck.", forms=(("IS-K", "ISIS-K"), ("ISKP",))
        )
    )
    (row,) = table.rows
    assert row.cells[0].labels == (("IS-K", 2), ("ISIS-K", 1))
    assert row.cells[1].labels == (("ISKP", 1),)
    assert (row.count, row.articles, row.differs) == (4, 2, True)
    assert row.cells[0].paragraphs == (1, 1, 1)


def test_equal_labels_do_not_differ() -> None:
    table = names_table(comparison("al-Qaida came.", "al-Qaida left.", forms=(("al-Qaida",), ("al-Qaida",))))
    assert not table.rows[0].differs


def test_least_leaves_out_what_few_name() -> None:
    compared = comparison("Red Dawn came.", "Blue Tide left.", forms=(("Red Dawn",), ("Blue Tide",)))
    assert len(names_table(compared).rows) == 2
    assert names_table(compared, least=2).rows == ()
