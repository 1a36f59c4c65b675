"""Every figure an article states: value, unit, bound, what is counted, kind, scope, time, verb."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossread.mentions.dates import DatedSentence, dated_sentences
from crossread.mentions.figures.ages import read_age
from crossread.mentions.figures.bounds import join_ranges, read_bound
from crossread.mentions.figures.counted import join_nouns, read_noun, share_nouns
from crossread.mentions.figures.inherit import inherit_units
from crossread.mentions.figures.kinds import read_kinds
from crossread.mentions.figures.lexicon import units
from crossread.mentions.figures.measures import read_unit
from crossread.mentions.figures.money import stated_dollar
from crossread.mentions.figures.reading import Draft, Line
from crossread.mentions.figures.roles import (
    is_clock,
    is_half_of_a_word,
    is_identifier,
    is_rank,
    is_year,
    score_with,
)
from crossread.mentions.figures.scopes import read_scopes
from crossread.mentions.figures.times import read_times
from crossread.mentions.numerals import find_numbers
from crossread.mentions.numerals.lexicon import numbers
from crossread.model import Article, Figure, Span

__all__ = ["find_figures", "read_figures"]


_NO_FIGURE = (is_identifier, is_year, is_clock, is_half_of_a_word)


def find_figures(article: Article) -> tuple[Figure, ...]:
    """All figures of an article in text order. Offsets are code points of ``article.text``."""
    return tuple(read_figures(article, dated_sentences(article)))


def read_figures(article: Article, dated: Iterable[DatedSentence]) -> Iterator[Figure]:
    """``find_figures`` one by one, from the article's ``dated_sentences``."""
    language = article.language or "en"
    dollar = stated_dollar(article.text, language)
    for sentence in dated:
        yield from _sentence(article.text, sentence, language, dollar)


def _sentence(text: str, dated: DatedSentence, language: str, dollar: str) -> list[Figure]:
    tokens = dated.tokens
    line = Line(text, tokens, numbers(language), units(language), dated.calendar, language, dollar)
    found = find_numbers(tokens, line.numbers)
    if not found:
        return []
    drafts = [
        Draft(
            n.first,
            n.last,
            n.low,
            n.high,
            n.form,
            n.first,
            n.last,
            n.scaled,
            n.suffix,
            n.factor,
            vague=n.form == "vague",
        )
        for n in found
    ]
    for draft in drafts:
        if draft.form != "id":
            read_unit(line, draft)
    drafts = [d for d in drafts if d.first not in line.dated and not any(no(line, d) for no in _NO_FIGURE)]
    covered = {i for d in drafts for i in (*range(d.left, d.first), *range(d.last, d.right))}
    drafts = _scores(line, [d for d in drafts if d.first not in covered])
    drafts = join_ranges(line, drafts)
    inherit_units(line, drafts)
    taken = frozenset(i for d in drafts if d.role != "ordinal" for i in range(d.left, d.right))
    for draft in drafts:
        read_bound(line, draft)
        read_age(line, draft)
        if draft.role == "count" and is_rank(line, draft):
            draft.role = "rank"
        read_noun(line, draft, taken)
    join_nouns(line, drafts)
    read_kinds(line, drafts)
    read_scopes(line, drafts)
    share_nouns(line, drafts)
    read_times(line, drafts, dated.dates)
    return [_figure(line, d) for d in drafts]


def _scores(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Both sides of a score ("2-1") as one figure of its own role, which nothing else is compared with."""
    kept: list[Draft] = []
    for draft in drafts:
        if kept and score_with(line, kept[-1], draft):
            won = kept[-1]
            won.last, won.right, won.low, won.role, won.ranged = (
                draft.last,
                draft.right,
                draft.low,
                "score",
                True,
            )
        else:
            kept.append(draft)
    return kept


def _figure(line: Line, draft: Draft) -> Figure:
    first, last = line.tokens[draft.first], line.tokens[draft.last - 1]
    sign = -1 if draft.negative else 1
    end = draft.noun_at[1] if draft.noun_at else draft.right
    start = min(draft.left, draft.noun_at[0]) if draft.noun_at else draft.left
    phrase = Span(line.tokens[start].start, line.tokens[max(end, draft.right) - 1].end)
    return Figure(
        span=Span(first.start, last.end),
        low=draft.low * sign,
        high=draft.high * sign,
        bound=draft.bound,
        unit=draft.unit,
        noun=draft.noun,
        modifiers=draft.modifiers,
        vague=draft.vague,
        phrase=phrase,
        role=draft.role,
        kind=draft.kind,
        verb=draft.verb,
        scopes=tuple(draft.scopes),
        totality=draft.totality,
        when=draft.when,
        history=draft.history,
    )
