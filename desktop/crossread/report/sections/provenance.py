"""Section 12: what was done to the texts, their fingerprints, and what these do not show."""

from __future__ import annotations

from crossread.model import ZONE_UNKNOWN, Correction, Kind, Pin, PinKind, letter
from crossread.report.blocks import (
    Block,
    Bullets,
    Column,
    Facts,
    Heading,
    Role,
    Runs,
    Style,
    Table,
    Text,
    runs,
)
from crossread.report.material import Material
from crossread.report.references import text_sha256
from crossread.report.words import Words
from crossread.settings import DEFAULT, Settings


def blocks(material: Material) -> tuple[Block, ...]:
    words = material.words
    return (
        Facts(
            (
                (words("provenance.id"), runs(material.id)),
                (words("provenance.rules"), runs(material.comparison.rules)),
                *_settings(material),
            )
        ),
        *_corrections(material),
        *_pins(material),
        *_log(material),
        Heading(words("provenance.manifest")),
        _manifest(material),
        Heading(words("provenance.verify")),
        Bullets(tuple(runs(words(f"provenance.verify-{n}")) for n in (1, 2, 3))),
        Text(runs(words("provenance.limit"), Style.STRONG), Role.NOTICE),
    )


def _settings(material: Material) -> tuple[tuple[str, Runs], ...]:
    """The sliders and kinds, where they do not stand as the program has them."""
    words, session = material.words, material.session
    if session is None or Settings.of(session) == DEFAULT:
        return ()
    told = [
        words(
            "provenance.sliders",
            links=words.decimal(f"{session.links:+.1f}"),
            findings=words.decimal(f"{session.findings:+.1f}"),
        )
    ]
    if off := [words(f"kinds.{kind.value}") for kind in Kind if kind not in session.kinds]:
        told.append(words("provenance.kinds-off", kinds=words.series(off)))
    return ((words("provenance.settings"), runs(" ".join(told))),)


def _letters(material: Material) -> dict[str, str]:
    return {a.id: letter(i) for i, a in enumerate(material.comparison.articles)} | {
        e.extracted.id: letter(i) for i, e in enumerate(material.session.entries if material.session else ())
    }


def _corrections(material: Material) -> tuple[Block, ...]:
    words = material.words
    made = material.session.corrections if material.session else ()
    heading = Heading(words("provenance.corrections"))
    if not made:
        return (heading, Text(runs(words("provenance.no-corrections")), Role.NOTE))
    columns = tuple(
        Column(words(f"provenance.{key}"), weight)
        for key, weight in (("article", 0), ("field", 0), ("before", 2), ("after", 2), ("when", 1))
    )
    rows = tuple(_correction(material, c) for c in made)
    return (heading, Table(words("provenance.corrections"), columns, rows))


def _correction(material: Material, made: Correction) -> tuple[Runs, ...]:
    words = material.words
    field = f"source.{made.field}"
    return (
        runs(_letters(material).get(made.article, made.article)),
        runs(words(field) if field in words.table else made.field),
        runs(_corrected(words, made.before)),
        runs(_corrected(words, made.after)),
        runs(material.time(made.when)),
    )


def _corrected(words: Words, text: str) -> str:
    """One side of a correction; a time of unknown zone is kept with its note in English."""
    time, unknown, _ = text.partition(f" ({ZONE_UNKNOWN})")
    return f"{time} ({words('stamp.zone-unknown')})" if unknown else text or words("provenance.empty")


def _pins(material: Material) -> tuple[Block, ...]:
    words = material.words
    pins = material.session.pins if material.session else ()
    heading = Heading(words("provenance.pins"))
    if not pins:
        return (heading, Text(runs(words("provenance.no-pins")), Role.NOTE))
    return (heading, Bullets(tuple(runs(_pin(material, p)) for p in pins)))


def _pin(material: Material, pin: Pin) -> str:
    letters = _letters(material)

    def place(end: tuple[str, int]) -> str:
        return f"[{letters.get(end[0], end[0])}¶{end[1]}]"

    if pin.kind is PinKind.ALONE or pin.b is None:
        return material.words("provenance.pin-alone", a=place(pin.a))
    return material.words(f"provenance.pin-{pin.kind.value}", a=place(pin.a), b=place(pin.b))


def _log(material: Material) -> tuple[Block, ...]:
    """What happened to the saved comparison, line by line; nothing where it was not saved."""
    words, lines = material.words, material.options.log
    if not lines:
        return ()
    columns = (
        Column(words("provenance.when"), 2),
        Column(words("provenance.act"), 4),
        Column(words("provenance.seal"), 1),
    )
    rows = tuple((runs(e.time), runs(words.said(e.act)), runs(e.hash[:16], Style.CODE)) for e in lines)
    return (Heading(words("provenance.log")), Table(words("provenance.log"), columns, rows))


def _manifest(material: Material) -> Table:
    words = material.words
    columns = (
        Column(words("provenance.article"), 0),
        Column(words("provenance.what"), 1),
        Column(words("provenance.sha256"), 5),
    )
    rows: list[tuple[Runs, ...]] = []
    for i, article in enumerate(material.comparison.articles):
        rows.append(
            (runs(letter(i)), runs(words("provenance.source")), runs(article.source.sha256, Style.CODE))
        )
        rows.append(
            (runs(letter(i)), runs(words("provenance.text")), runs(text_sha256(article.text), Style.CODE))
        )
    return Table(words("provenance.manifest"), columns, tuple(rows))
