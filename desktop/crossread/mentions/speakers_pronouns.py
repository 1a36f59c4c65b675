"""Pronouns as sources: he, she, they, it, who."""

from __future__ import annotations

import re
from itertools import pairwise

from crossread.mentions.speakers_state import Heard, State
from crossread.model import Name, NameType, Span, Speaker

# Pronoun → most words of a source that is still read as that pronoun ("his eyes", "they both").
PRONOUNS = {
    "he": 2, "him": 1, "himself": 1, "she": 2, "her": 1, "herself": 1, "they": 2, "them": 1, "their": 1,
    "it": 2, "itself": 1, "its": 1, "we": 1, "us": 1, "our": 1, "you": 1, "who": 1, "whom": 1, "which": 1,
    "that": 1, "his": 2, "both": 1,
}  # fmt: skip
_MALE, _FEMALE = frozenset({"he", "him", "himself", "his"}), frozenset({"she", "her", "herself"})
_DENIES = re.compile(
    r" (?:has |have |had )?(?:also |repeatedly |strongly )?(?:den(?:y|ies|ied)|reject|dismiss)"
)
_UNNAMED_BODY = re.compile(
    r"\b(?:military|army|police|ministry|government|court|agency|navy|embassy|commission)$"
)
_OPENING = 30
"""A name within so many code points of its sentence's start is its topic."""


class PronounReader:
    """Resolves a pronoun against who was named and who has spoken before it."""

    def __init__(self, state: State) -> None:
        self.state = state

    def read(self, span: Span, words: str) -> Speaker:
        pronoun = words.split(" ")[0]
        if pronoun in _MALE:
            return self.person(span, "male", words)
        if pronoun in _FEMALE:
            return self.person(span, "female", words)
        if pronoun in {"who", "whom", "which", "that"}:
            return self._relative(span, words)
        if pronoun in {"they", "them", "their", "both"}:
            return self._they(span, words)
        if pronoun in {"it", "itself", "its"}:
            return self._it(span, words)
        return Speaker(words)

    # -------------------------------------------------------------------------- he and she

    def person(self, span: Span, gender: str, words: str) -> Speaker:
        """The last speaker who fits, unless another fitting person has become the topic since."""
        last = self._last_person(span, gender)
        topic = self._topic_since(last.span.end if last else 0, span, gender)
        if topic is not None:
            both = self._beside(topic, last.span.end if last else 0, span, gender)
            return Speaker(words, resolved=False, candidates=both) if both else self.state.speaker(topic)
        if last is not None:
            return last.speaker
        for name in self.state.names_before(span.start):
            if self._fits(name, gender):
                return self.state.speaker(name.referent)
        for name in self.state.names_after(span.end):
            if self._fits(name, gender):
                return self.state.speaker(name.referent)
        return Speaker(words, resolved=False)

    def _last_person(self, span: Span, gender: str) -> Heard | None:
        passed: Heard | None = None
        for heard in reversed(self.state.heard):
            speaker = heard.speaker
            if speaker.referent is None:
                if _one_unnamed(heard.words):
                    return heard
                continue
            if speaker.others or not self.state.is_person(speaker.referent):
                continue
            if self._gender_fits(speaker.referent, gender):
                # "a call by X": an agent at the end of a sentence is less in mind than its subject.
                if self.state.text.startswith("by ", max(0, heard.span.start - 3)) and passed is None:
                    passed = heard
                    continue
                return heard
        return passed

    def _topic_since(self, since: int, span: Span, gender: str) -> int | None:
        """A fitting person who opens a later sentence than the last speaker's, the latest one."""
        found = None
        for sentence in self.state.article.sentences:
            if sentence.span.end <= since:
                continue
            if sentence.span.start >= span.start:
                break
            begin = sentence.span.start
            if begin < since:
                continue
            for name in self.state.names_in(begin, min(begin + _OPENING, span.start)):
                spoken = self.state.is_quoted(name.span.start)
                if self._fits(name, gender) and not spoken and self._is_subject(name, begin):
                    found = name.referent
                    break
        return found

    def _beside(self, topic: int, since: int, span: Span, gender: str) -> tuple[int, ...]:
        """ "Lopez and Okoro met. He said": both, where the pronoun fits either and none has spoken since."""
        names = [n for n in self.state.names_before(span.start) if n.span.start >= since]
        for second, first in pairwise(names):
            joined = self.state.text[first.span.end : second.span.start] in {" and ", " or "}
            fits = first.type is NameType.PERSON and self._fits(second, gender)
            if joined and fits and first.referent == topic != second.referent:
                return (first.referent, second.referent) if self._fits(first, gender) else ()
            if first.referent == topic:
                return ()
        return ()

    def _is_subject(self, name: Name, begin: int) -> bool:
        """Whether nothing but a title stands between the sentence's start and the name, and no "'s" after."""
        text = self.state.text
        before = text[begin : name.span.start]
        after = text[name.span.end : name.span.end + 2]
        if after in {"’s", "'s"}:
            return False
        return not re.search(r"\b(?:of|for|by|with|to|and|about|against|from|said|told|after)\b", before)

    def _fits(self, name: Name, gender: str) -> bool:
        return name.type is NameType.PERSON and self._gender_fits(name.referent, gender)

    def _gender_fits(self, referent: int, gender: str) -> bool:
        return self.state.gender(referent) in {"", gender}

    # -------------------------------------------------------------------------- the others

    def _relative(self, span: Span, words: str) -> Speaker:
        """ "Aziz, who said": the name that ends just before; else somebody unnamed."""
        for name in self.state.names_before(span.start):
            between = self.state.text[name.span.end : span.start]
            if re.fullmatch(r"(?:['’]s)?[,)(\s—–-]*(?:\([^)]*\)[,\s]*)?", between):
                return self.state.speaker(name.referent)
            if len(between) > 90:
                break
            if name.type is NameType.PERSON and re.fullmatch(r", [^,.]{2,80}, ", between):
                return self.state.speaker(name.referent)
        return Speaker(words)

    def _they(self, span: Span, words: str) -> Speaker:
        for heard in reversed(self.state.heard):
            speaker = heard.speaker
            if speaker.others:
                return speaker
            if speaker.referent is None:
                if not _one_unnamed(heard.words) and heard.words not in PRONOUNS:
                    return Speaker(speaker.label, None, speaker.resolved, speaker.candidates, speaker.group)
            elif not self.state.is_person(speaker.referent):
                return speaker
            if span.start - heard.span.end > 1200:
                break
        return Speaker(words, resolved=False)

    def _it(self, span: Span, words: str) -> Speaker:
        sentence = next((s.span for s in self.state.article.sentences if s.span.end > span.start), span)
        if _DENIES.match(self.state.text, span.end):
            # Who denies is who was accused: the body named last.
            for name in self.state.names_before(span.start):
                if self._speaks(name):
                    return self._body(name)
        last = self.state.heard[-1] if self.state.heard else None
        if last is not None and last.speaker.referent is None and _UNNAMED_BODY.search(last.words):
            return last.speaker
        since = self.state.heard[-1].span.end if self.state.heard else 0
        for name in self.state.names_in(max(since, sentence.start), span.start):
            # "Iran denied …, and it said": the subject of this very sentence.
            if self._speaks(name) and name.span.start - sentence.start < _OPENING:
                return self._body(name)
        for heard in reversed(self.state.heard):
            speaker = heard.speaker
            if speaker.referent is not None and not self.state.is_person(speaker.referent):
                topic = self._topic_body(heard.span.end, span)
                return self._body(topic) if topic else speaker
        for name in self.state.names_before(span.start):
            if self._speaks(name):
                return self._body(name)
        return Speaker(words, resolved=False)

    def _topic_body(self, since: int, span: Span) -> Name | None:
        """A body or state that opens a later sentence than the last speaker's."""
        found = None
        for sentence in self.state.article.sentences:
            begin = sentence.span.start
            if begin < since or begin >= span.start:
                continue
            for name in self.state.names_in(begin, min(begin + 12, span.start)):
                if self._speaks(name) and self._is_subject(name, begin):
                    found = name
        return found

    def _speaks(self, name: Name) -> bool:
        return name.type is NameType.ORGANISATION or (
            name.type is NameType.PLACE and self.state.state_of(name) is not None
        )

    def _body(self, name: Name) -> Speaker:
        state = self.state.state_of(name) if name.type is NameType.PLACE else None
        return self.state.speaker(name.referent if state is None else state)


def _one_unnamed(words: str) -> bool:
    """Whether an unnamed source is one person ("a police officer")."""
    return bool(re.match(r"(?:an?|another|one) ", words)) and not re.search(
        r"\b(?:statement|report|study|survey|poll|group|number|series|few|lot|review|court|official source|"
        r"account|source|document|letter|video|message|majority|program|spokes)\b",
        words,
    )
