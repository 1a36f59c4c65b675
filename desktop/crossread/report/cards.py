"""A finding in full: summary, every version, the difference in words, decision, and how it came about."""

from __future__ import annotations

from crossread.model import Decision, Finding, Kind, State
from crossread.report.blocks import Block, Card, Heading, Role, Runs, Text, runs
from crossread.report.evidence import differences, versions
from crossread.report.material import KIND_LETTERS, Material
from crossread.report.words import Words
from crossread.wording import embedded

STATE_MARKS = {State.OPEN: "○", State.VERIFIED: "✓", State.DISMISSED: "×", State.FOLLOW_UP: "!"}


def card(material: Material, finding: Finding) -> Card:
    words = material.words
    state = material.state(finding)
    return Card(
        anchor=finding.label,
        label=finding.label,
        letter=KIND_LETTERS[finding.kind],
        kind=finding.kind.value,
        kind_name=words(f"kind.{finding.kind.value}"),
        relation=words(f"relation.{finding.relation.value}"),
        state=state.value,
        state_name=words(f"state.{state.value}"),
        summary=words.said(finding.summary),
        versions=versions(material, finding),
        columns=(words("card.where"), words("card.says"), words("card.read-as"), words("card.who")),
        difference=differences(material, finding),
        facts=(*_decided(material, material.decisions.get(finding.id)), *_why(material, finding)),
    )


def cards(material: Material, *kinds: Kind) -> tuple[Block, ...]:
    """The cards of these kinds; with more than one kind, each under its own heading."""
    blocks: list[Block] = []
    for kind in kinds:
        found = material.printed(kind)
        if len(kinds) > 1:
            blocks.append(Heading(material.words(f"kinds.{kind.value}")))
        blocks.extend(card(material, f) for f in found)
        if not found:
            blocks.append(_none(material, kind))
    return tuple(blocks)


def _none(material: Material, kind: Kind) -> Block:
    """Nothing printed is not nothing found: say which."""
    total = sum(f.kind is kind for f in material.listed)
    key = "card.none-shown" if total else "card.none-found"
    return Text(runs(material.words(key, total=total)), Role.NOTE)


def _decided(material: Material, decision: Decision | None) -> tuple[tuple[str, Runs], ...]:
    if decision is None:
        return ()
    told = (
        ("decision.note", decision.note),
        ("decision.reason", decision.reason),
        ("decision.checked-against", decision.checked_against),
        ("decision.response-sought", decision.response_sought),
        ("decision.when", material.time(decision.when) if decision.when else ""),
    )
    return tuple((material.words(key), runs(text)) for key, text in told if text)


def _why(material: Material, finding: Finding) -> tuple[tuple[str, Runs], ...]:
    why, words = finding.why, material.words
    told = (
        ("why.clock", words.said(finding.clock)),
        ("why.origins", words.series(map(words.said, finding.origins), parts=True)),
        ("why.rule", words.said(why.rule)),
        ("why.normalised", _pairs(words, "why.as-read", why.normalised)),
        ("why.features", _pairs(words, "why.named", why.features)),
        ("why.thresholds", _pairs(words, "why.named", why.thresholds)),
        ("why.clears", words.said(why.clears)),
    )
    return tuple((words(key), runs(text)) for key, text in told if text)


def _pairs(words: Words, key: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """Names with their values, or written forms with what they were read as, one after another."""
    language = words.language
    said = (words(key, a=embedded(a, language), b=embedded(b, language)) for a, b in pairs)
    return words("why.between").join(said)
