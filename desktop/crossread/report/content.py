"""What a report says: the one content model behind every format. Read this first.

``build`` is pure: the same comparison, session and options give an equal ``Report``.
"""

from __future__ import annotations

from crossread import __version__
from crossread.model import Comparison, Kind, Pulse, Relation, Session, State, letter, still
from crossread.report.blocks import Head, Report, Runs, Section, runs
from crossread.report.citation import cite_article
from crossread.report.material import Material, gather
from crossread.report.options import Filter, Options, Part
from crossread.report.rebuild import finished
from crossread.report.sections import BUILDERS


def build(comparison: Comparison, session: Session | None, options: Options, pulse: Pulse = still) -> Report:
    """The whole report, its texts printable. Raises ReportError for an unknown language.

    ``pulse`` hears inside it, and may raise to stop.
    """
    material = gather(comparison, session, options, pulse)
    sections = tuple(
        Section(part.value, part.number, material.words(f"section.{part.value}"), BUILDERS[part](material))
        for part in Part
        if part in options.parts
    )
    words = material.words
    notes = tuple((letter(i), cite_article(a, words.language)) for i, a in enumerate(comparison.articles))
    return finished(Report(words.language, words.right_to_left, _head(material), sections, notes))


def _head(material: Material) -> Head:
    words, options, session = material.words, material.options, material.session
    title = options.title or (session.title if session else "") or _event(material)
    reviewed = words("head.reviewed", done=material.reviewed, total=len(material.listed))
    if material.fallback:
        reviewed += " " + words("head.fallback")
    return Head(
        title=title,
        subtitle=words("head.subtitle", count=len(material.comparison.articles)),
        authors=tuple(name for name in _authors(material) if name),
        facts=_facts(material),
        reviewed=reviewed,
        filter=filter_sentence(material, material.filter),
        stance=words("head.stance"),
        comparison_id=material.id,
        page=words("head.page"),
        contents=words("head.contents"),
        description=words("head.description", title=title, outlets=words.series(_outlets(material))),
    )


def _event(material: Material) -> str:
    """Without a title of the user's: the first headline there is."""
    headlines = [a.headline for a in material.comparison.articles if a.headline]
    return headlines[0] if headlines else material.words("head.untitled")


def _outlets(material: Material) -> list[str]:
    return [f"{letter(i)} {material.outlet(i)}" for i in range(len(material.comparison.articles))]


def _authors(material: Material) -> tuple[str, str]:
    """Preparer and organisation: this report's, else the session's."""
    options, session = material.options, material.session or Session()
    return options.preparer or session.preparer, options.organisation or session.organisation


def _facts(material: Material) -> tuple[tuple[str, Runs], ...]:
    words, time = material.words, material.options.time
    preparer, organisation = _authors(material)
    local = f" ({time.strftime('%Y-%m-%d %H:%M %z')})" if time.utcoffset() else ""
    facts = (
        ("head.preparer", preparer),
        ("head.organisation", organisation),
        ("head.time", material.time(time) + local),
        ("head.program", f"Crossread {__version__}, {words('head.rules')} {material.comparison.rules}"),
        ("head.id", material.id),
        ("head.articles", words.series(_outlets(material), parts=True)),
    )
    return tuple((words(key), runs(text)) for key, text in facts if text)


def filter_sentence(material: Material, chosen: Filter) -> str:
    """Which findings the report holds, so that nobody takes a part for the whole."""
    words = material.words
    states = "/".join(words(f"state.{s.value}") for s in State if s in chosen.states)
    parts = [words("filter.states", states=states)]
    if chosen.kinds != frozenset(Kind):
        kinds = words.series(words(f"kind.{k.value}") for k in Kind if k in chosen.kinds)
        parts.append(words("filter.kinds", kinds=kinds))
    if chosen.relations != frozenset(Relation):
        relations = words.series(words(f"relation.{r.value}") for r in Relation if r in chosen.relations)
        parts.append(words("filter.relations", relations=relations))
    if chosen.outlets:
        outlets = words.series(letter(i) for i in sorted(chosen.outlets))
        parts.append(words("filter.outlets", outlets=outlets))
    if chosen.words:
        parts.append(words("filter.words", words=chosen.words))
    shown = sum(not f.trivial for f in material.shown)
    return words(
        "filter.sentence", shown=shown, total=len(material.listed), what=words.series(parts, parts=True)
    )
