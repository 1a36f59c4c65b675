"""Who a source is: a named referent, a kind of unnamed speaker, or not resolved with candidates.

Rules in reading order, after the sieves of Lee et al. (Computational Linguistics 39, 2013) and of the
quotation speakers of Muzny et al. (EACL 2017): a name in the phrase, a role given to somebody
elsewhere, the last speaker for a pronoun unless another person has become the topic since.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crossread.mentions.speakers_phrases import PhraseReader
from crossread.mentions.speakers_pronouns import PRONOUNS, PronounReader
from crossread.mentions.speakers_state import Heard, State
from crossread.model import Article, Attribution, Name, Referent, Span, Speaker
from crossread.wording import say


def with_speakers(
    article: Article,
    attributions: Sequence[Attribution],
    names: Sequence[Name],
    referents: Sequence[Referent],
) -> tuple[tuple[Attribution, ...], tuple[Referent, ...]]:
    """The attributions with their speakers; a state that only speaks through its capital is added."""
    sources = [a.source for a in attributions]
    contents = [a.content for a in attributions]
    parents = [a.parent for a in attributions]
    speakers, known = resolve(article, sources, names, referents, contents=contents, parents=parents)
    named = tuple(replace(a, speaker=s) for a, s in zip(attributions, speakers, strict=True))
    return named, known


def resolve(
    article: Article,
    sources: Sequence[tuple[Span, ...]],
    names: Sequence[Name],
    referents: Sequence[Referent],
    *,
    contents: Sequence[tuple[Span, ...]] = (),
    parents: Sequence[int | None] = (),
) -> tuple[list[Speaker | None], tuple[Referent, ...]]:
    """A speaker for each source (None for an empty one), and the referents with those added.

    ``contents`` and ``parents`` run parallel to ``sources`` where given; they tell who "I" is.
    """
    state = State(article, names, referents)
    pronouns, phrases = PronounReader(state), PhraseReader(state)
    speakers: list[Speaker | None] = [None] * len(sources)
    in_order = sorted((i for i, s in enumerate(sources) if s), key=lambda i: sources[i][0])
    for i in in_order:
        span = sources[i][0]
        phrase = span.of(article.text).strip(' ,.“”"').replace("’", "'")
        lower = phrase.lower()
        if lower in {"i", "me", "my", "myself"}:
            speaker = _first_person(i, span, speakers, contents, parents)
        elif _is_pronoun(phrase):
            speaker = pronouns.read(span, lower)
        else:
            speaker = phrases.read(span)
        speakers[i] = speaker
        if parents and parents[i] is not None:
            continue  # speech inside speech does not change who speaks outside
        state.heard.append(Heard(span, speaker, lower))
    _looked_ahead(state, speakers, in_order)
    return speakers, tuple(state.referents)


def _is_pronoun(phrase: str) -> bool:
    words = phrase.lower().split(" ")
    return phrase not in _BODIES and len(words) <= PRONOUNS.get(words[0], 0)


_BODIES = frozenset({"US", "WHO", "IT"})
"""In capitals a state, a body and a trade, not pronouns."""


def _looked_ahead(state: State, speakers: list[Speaker | None], in_order: Sequence[int]) -> None:
    """ "the health minister" of the first paragraphs is the first person to speak below without a role."""
    roles = {role.referent for role in state.roles}
    early = [
        i for i in in_order[:4] if (s := speakers[i]) is not None and not s.resolved and not s.candidates
    ]
    for i in early:
        after = [
            j for j in in_order[in_order.index(i) + 1 :] if (s := speakers[j]) and s.referent is not None
        ]
        persons = [
            r for j in after if (s := speakers[j]) and (r := s.referent) is not None and state.is_person(r)
        ]
        if persons and persons[0] not in roles:
            speakers[i] = state.speaker(persons[0])


def _first_person(
    i: int,
    span: Span,
    speakers: Sequence[Speaker | None],
    contents: Sequence[tuple[Span, ...]],
    parents: Sequence[int | None],
) -> Speaker:
    """ "I" inside a quotation is its speaker; elsewhere the author."""
    parent = parents[i] if parents else None
    if parent is not None and speakers[parent] is not None:
        return speakers[parent]  # type: ignore[return-value]
    for j, content in enumerate(contents):
        speaker = speakers[j]
        if j != i and speaker is not None and any(c.contains(span) for c in content):
            return speaker
    return Speaker(say("speaker.author"))
