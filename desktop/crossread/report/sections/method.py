"""Section 10: how findings come about, and what the report cannot show."""

from __future__ import annotations

from crossread.model import Kind
from crossread.report.blocks import Block, Bullets, Facts, Heading, Role, Run, Style, Text, runs
from crossread.report.cards import STATE_MARKS
from crossread.report.material import KIND_LETTERS, Material

RULES = ("method.articles", "method.alignment", "method.figures", "method.speech", "method.coverage")
LIMITS = ("method.limit-truth", "method.limit-miss", "method.limit-text", "method.limit-language")


def blocks(material: Material) -> tuple[Block, ...]:
    words = material.words
    made: list[Block] = [
        Bullets(tuple(runs(words(key)) for key in RULES)),
        Heading(words("method.limits")),
        Bullets(tuple(runs(words(key)) for key in LIMITS)),
        Heading(words("method.signs")),
        Facts(
            (
                *((words(f"kind.{k.value}"), runs(KIND_LETTERS[k], Style.STRONG)) for k in Kind),
                *((words(f"state.{s.value}"), runs(mark, Style.STRONG)) for s, mark in STATE_MARKS.items()),
                (
                    words("method.marked"),
                    (
                        Run(words("method.marked-sample"), Style.MARKED, kind=Kind.FIGURE.value),
                        Run(" · "),
                        Run(words("difference.only", letter="A", text="…"), Style.ONLY_FIRST),
                        Run(" · "),
                        Run(words("difference.only", letter="B", text="…"), Style.ONLY_SECOND),
                    ),
                ),
            )
        ),
    ]
    notices = material.comparison.notices
    if notices:
        made.append(Heading(words("method.notices")))
        made.extend(Text(runs(words.said(n)), Role.NOTICE) for n in notices)
    return tuple(made)
