"""Section 2: where every text came from, so that somebody else can fetch and check it."""

from __future__ import annotations

from crossread.model import Article, SourceKind, letter
from crossread.report.blocks import Block, Facts, Heading, Role, Runs, Style, Text, runs
from crossread.report.material import Material
from crossread.wording import stored


def blocks(material: Material) -> tuple[Block, ...]:
    made: list[Block] = []
    for i, article in enumerate(material.comparison.articles):
        made.append(Heading(f"{letter(i)}  {material.outlet(i)}", anchor=f"source-{letter(i)}"))
        made.append(Facts(_facts(material, i, article)))
        made.extend(
            Text(runs(material.words.said(stored(w.sentence))), Role.NOTICE) for w in article.warnings
        )
    return tuple(made)


def _facts(material: Material, position: int, article: Article) -> tuple[tuple[str, Runs], ...]:
    words, source = material.words, article.source
    address = source.final_address or source.canonical_address or source.location
    is_file = source.kind is SourceKind.FILE
    share = round(100 * aligned_share(material, position))
    facts = (
        ("source.label", runs(material.label(position))),
        ("source.headline", runs(article.headline, language=article.language)),
        ("source.byline", runs(words.series(article.byline) or words("source.no-byline"))),
        ("source.published", runs(material.stamp(article.published))),
        ("source.modified", runs(material.stamp(article.modified))),
        ("source.retrieved", runs(material.time(source.retrieved))),
        ("source.address", runs("" if is_file else address, link=_link(address))),
        ("source.archive", runs(source.archive_address, link=_link(source.archive_address))),
        ("source.file", runs(_file_name(source.location) if is_file else "")),
        ("source.format", runs(source.format)),
        ("source.bytes", runs(f"{source.size:,}".replace(",", " "))),
        ("source.sha256", runs(source.sha256, Style.CODE)),
        ("source.extractor", runs(source.extractor)),
        ("source.language", runs(article.language)),
        ("source.words", runs(str(len(article.text.split())))),
        (
            "source.aligned",
            runs(words("source.percent", share=share)),
        ),
    )
    return tuple((words(key), value) for key, value in facts if value[0].text)


def _file_name(location: str) -> str:
    """Without its folders: a report goes to other people."""
    return location.replace("\\", "/").rpartition("/")[2]


def _link(address: str) -> str:
    return address if address.startswith(("http://", "https://")) else ""


def aligned_share(material: Material, position: int) -> float:
    """The share of an article's body, by code points, that stands in a row with another article."""
    article = material.comparison.articles[position]
    partnered = {
        number
        for row in material.comparison.alignment.rows
        if sum(bool(cell) for cell in row.stated) > 1
        for number in row.cells[position]
    }
    total = sum(len(p.span) for p in article.body)
    return sum(len(p.span) for p in article.body if p.number in partnered) / total if total else 0.0
