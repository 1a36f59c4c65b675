"""Noun phrases as sources: names, roles, bodies, documents, unnamed people."""

from __future__ import annotations

import re

from crossread.mentions.names_fold import country_of, country_of_capital, country_of_people
from crossread.mentions.speakers_roles import Role, body_nouns, document_nouns, head_noun, role_nouns
from crossread.mentions.speakers_state import Heard, State
from crossread.mentions.words import occurrences, word_set
from crossread.model import Name, NameType, Span, Speaker
from crossread.wording import known, named, say

_CORE_END = re.compile(r",|\s--|\s[—–-]\s|\(|\swho(?:se)?\b|\swhich\b|\sthat\b|:")
_PREPOSITION = re.compile(r"\s(?:of|for|at|from|in|with|by|on|to|under|within|inside|near|close to|behind)\s")
_DEFINITE = re.compile(r"(?:the|this|that|these|those|both|his|her|its|their)\b", re.I)
_INDEFINITE = re.compile(
    r"(?:an?|another|one|some|several|many|few|two|three|other|others|no|most|any|critics|dozens|hundreds)\b",
    re.I,
)
_MEDIA = re.compile(
    r"Times|Post|Daily|News|Journal|Tribune|Herald|Gazette|Telegraph|Guardian|Press|Mail|Star|Reuters|"
    r"BBC|CNN|TV|Radio|Today|Agency",
    re.I,
)
_AGENTS = frozenset(
    "spokesman spokeswoman spokesperson official officer aide analyst expert reporter journalist resident "
    "witness survivor lawyer attorney prosecutor judge soldier investigator diplomat man woman member".split()
)
"""Role nouns that usually bring in somebody new instead of varying a name."""
_KIN = frozenset(
    "father mother son daughter brother sister wife husband widow uncle aunt friend neighbor neighbour boy "
    "girl student worker supporter critic opponent rival ally donor".split()
)
_FIGHTERS = frozenset(
    "militants insurgents rebels extremists jihadists terrorists fighters militia faction movement "
    "group".split()
)
_OFFICES = frozenset({"ministry", "embassy", "office", "committee", "council", "commission"})
"""Bodies of government that no other kind of body is called by."""
_MOVEMENT = re.compile(r"Front|Army|Brigade|Movement|Militia|Party|League|Union|Club|Bank|University", re.I)
_NEAR = 700
_FAR = 2500
"""Code points beyond which "the group" and "the report" are not traced back."""


class PhraseReader:
    """Resolves a source that is a noun phrase."""

    def __init__(self, state: State) -> None:
        self.state = state

    def read(self, span: Span) -> Speaker:
        text = self.state.text
        core = self._core(span)
        joint = self._joint(core) or self._examples(span, core)
        if joint is not None:
            return joint
        ending = self._ending(core)
        if ending is not None:
            return ending
        split = _PREPOSITION.search(text, core.start, core.end)
        front = Span(core.start, split.start() if split else core.end)
        names = self.state.names_in(front.start, front.end)
        # "University of X", "Department of Y": a name that reaches over the preposition counts as front.
        if names and names[-1].span.end > front.end:
            front = Span(front.start, min(core.end, max(front.end, names[-1].span.end)))
        named = self._named(span, front, names)
        if named is not None:
            return named
        if not names and (apposed := self._apposed(span, core, front)) is not None:
            return apposed
        if split is not None:
            behind = self._behind(core, front, split.group().strip())
            if behind is not None:
                return behind
        return self._unnamed(span, front)

    def _core(self, span: Span) -> Span:
        """The phrase without what comes after a comma, a dash or a relative pronoun."""
        text = self.state.text
        cut = next(
            (
                m
                for m in _CORE_END.finditer(text, span.start + 1, span.end)
                if not self._inside_name(m.start())
            ),
            None,
        )
        return Span(span.start, cut.start() if cut and cut.start() > span.start else span.end)

    def _ending(self, core: Span) -> Speaker | None:
        """ "Deputy head of the Harbour Authority Ana Lopez": the person a phrase ends in, title before."""
        names = self.state.names_in(core.start, core.end)
        if len(names) < 2 or names[-1].type is not NameType.PERSON or names[-1].span.end < core.end - 1:
            return None
        gap = self.state.text[names[-2].span.end : names[-1].span.start]
        words = gap.lower().split()
        titled = gap.isspace() or bool(words and head_noun(words[-1], role_nouns()))
        small = re.search(r"\b(?:and|or|of|for|to|by|from|with|about|on)\b|[’']", gap)
        return self.state.speaker(names[-1].referent) if titled and not small else None

    def _apposed(self, span: Span, core: Span, front: Span) -> Speaker | None:
        """ "the group's spokesman, Ana Lopez": the person named behind the comma."""
        if not head_noun(re.split(r"['’]s?\s", self._words(front))[-1], role_nouns()):
            return None
        names = self.state.names_in(core.end, min(span.end, core.end + 3))
        if not names or names[0].type is not NameType.PERSON or names[0].span.end > span.end:
            return None
        return self.state.speaker(names[0].referent)

    def _inside_name(self, at: int) -> bool:
        return any(n.span.start < at < n.span.end for n in self.state.names_in(max(0, at - 80), at))

    def _joint(self, core: Span) -> Speaker | None:
        """ "Lopez and the Okoro administration": several named speakers."""
        text = self.state.text
        cut = re.search(r"\sand\s", text[core.start : core.end])
        if cut is None:
            return None
        at = core.start + cut.start()
        if self._inside_name(at):
            return None
        halves = [Span(core.start, at), Span(core.start + cut.end(), core.end)]
        found = []
        for half in halves:
            speaker = self._named(half, half, self.state.names_in(half.start, half.end))
            if speaker is None or speaker.referent is None:
                return None
            found.append(speaker.referent)
        return self.state.speaker(found[0], *[f for f in found[1:] if f != found[0]])

    def _examples(self, span: Span, core: Span) -> Speaker | None:
        """ "Critics of the plan, like Lopez and Okoro": the ones named as examples."""
        text = self.state.text
        lead = re.search(r",? (?:like|such as|including) ", text[span.start : span.end])
        if lead is None:
            return None
        front = self.state.names_in(core.start, span.start + lead.start())
        if any(n.type is not NameType.OTHER for n in front):
            return None
        listed = self.state.names_in(span.start + lead.end(), span.end)
        persons = list(dict.fromkeys(n.referent for n in listed if n.type is NameType.PERSON))
        return self.state.speaker(*persons) if len(persons) >= 2 else None

    # ------------------------------------------------------------------------------- named

    def _named(self, span: Span, front: Span, names: list[Name]) -> Speaker | None:
        if not names:
            return None
        last = names[-1]
        tail = self.state.text[last.span.end : front.end]
        possessive = tail.startswith(("’s", "'s", "’", "'")) and len(tail.strip("’'s ")) > 0
        noun = re.sub(r"^['’]s?", "", tail).strip(" ,")
        if last.type is NameType.PERSON:
            return self._person(span, last, noun, possessive=possessive)
        if last.type is NameType.ORGANISATION:
            role = self._by_role(span, front) if noun and _DEFINITE.match(self._words(front)) else None
            return role or self.state.speaker(last.referent, group=self._group_of(noun, last))
        if last.type is NameType.PLACE and not noun:
            state = self.state.state_of(last)
            return self.state.speaker(last.referent if state is None else state)
        if noun and (role := self._by_role(span, front, whole=possessive)):
            return role
        if last.type is NameType.OTHER and not noun and not country_of_people(last.span.of(self.state.text)):
            return None
        return None

    def _person(self, span: Span, name: Name, noun: str, *, possessive: bool) -> Speaker | None:
        if not noun:
            return self.state.speaker(name.referent)
        if noun.lower() in {"administration", "government", "campaign"} and not possessive:
            surname = self.state.label(name.referent).split()[-1]
            return self.state.speaker(self.state.added(f"{surname} {noun}", NameType.ORGANISATION))
        person_noun = head_noun(noun, role_nouns())
        if possessive and not person_noun and not head_noun(noun, body_nouns()):
            return self.state.speaker(name.referent)  # "Aziz's speech", "Lee's eyes"
        if person_noun and (role := self._role_named(span, person_noun, noun)):
            return role
        if (
            person_noun
            and possessive
            and not noun.endswith("s")
            and (role := self._salient(span, person_noun))
        ):
            return role
        label = span.of(self.state.text)
        return Speaker(label, group=_group(noun, self.state.label(name.referent)))

    def _group_of(self, noun: str, name: Name) -> str:
        """The kind of origin where people of a body speak, not the body ("officials of the ministry")."""
        person = head_noun(noun, role_nouns()) if noun else ""
        return _group(person, self.state.label(name.referent)) if person else ""

    def _behind(self, core: Span, front: Span, preposition: str) -> Speaker | None:
        """Names after a preposition: "officials at X", "a spokesman for Y", "a study by Z"."""
        names = self.state.names_in(front.end, core.end)
        if not names:
            return None
        bodies = [n for n in names if n.type is NameType.ORGANISATION]
        first = bodies[0] if bodies and names[0].type is NameType.OTHER else names[0]
        words = self._words(front)
        persons = [n for n in names if n.type is NameType.PERSON]
        if preposition in {"by", "from"} and persons:
            return self.state.speaker(persons[-1].referent)
        person = head_noun(words, role_nouns())
        if person and _DEFINITE.match(words) and (role := self._by_role(core, front)):
            return role
        if first.type is NameType.ORGANISATION and preposition not in {"to", "on", "near", "under"}:
            if person or head_noun(words, document_nouns()) or head_noun(words, body_nouns()):
                return self.state.speaker(
                    first.referent, group=self._group_of(words, first) if person else ""
                )
            return None
        if persons and person:
            return Speaker(
                core.of(self.state.text),
                group=_group(person, self.state.label(persons[0].referent)),
            )
        return None

    # ------------------------------------------------------------------------------- roles

    def _words(self, span: Span) -> str:
        return span.of(self.state.text).strip(' ,“”"').replace("’", "'")

    def _by_role(self, span: Span, front: Span, *, whole: bool = False) -> Speaker | None:
        words = self._words(front)
        noun = head_noun(words, role_nouns())
        return self._role_named(span, noun, words) if noun else None

    def _role_named(self, span: Span, noun: str, words: str) -> Speaker | None:
        """The person the article gives a role to: of several, the best fit in words, then the nearest."""
        wanted = set(re.findall(r"[^\W_]+", words.lower())) - word_set("grammar.txt") - {"s"}
        singular = {noun, noun.replace("woman", "man")}
        fitting = [r for r in self.state.roles if r.noun in singular or noun in r.words]
        if words.lower().rstrip().endswith("s") and not noun.endswith("s"):
            return self._roles_together(fitting, span)
        scored = [(self._role_score(r, wanted, span), r) for r in fitting]
        if not scored:
            return None
        best = max(score for score, _ in scored)
        kept = [r for score, r in scored if score == best]
        return self.state.speaker(kept[-1].referent if kept[-1].at < span.start else kept[0].referent)

    def _role_score(self, role: Role, wanted: set[str], span: Span) -> tuple[int, bool, int]:
        near = [n.span.start for n in self.state.names_before(span.start) if n.referent == role.referent]
        spoke = any(h.speaker.referent == role.referent for h in self.state.heard)
        return len(wanted & role.words) + spoke, bool(near), near[0] if near else -role.at

    def _roles_together(self, roles: list[Role], span: Span) -> Speaker | None:
        """ "the senators": exactly two or three persons of that role."""
        before = list(dict.fromkeys(r.referent for r in roles if r.at < span.start))
        if 2 <= len(before) <= 3:
            return self.state.speaker(*before)
        together = (h.speaker for h in reversed(self.state.heard) if h.speaker.others)
        return next(together, None) if roles else None

    # ----------------------------------------------------------------------------- unnamed

    def _unnamed(self, span: Span, front: Span) -> Speaker:
        words = self._words(front)
        label = self._words(span)
        group = self._kind_of_origin(span, front)
        definite = bool(_DEFINITE.match(words))
        headline = self.state.article.paragraph_at(span.start).is_headline
        if _INDEFINITE.match(words):
            traced = self._document(span, words) if "statement" in words.lower() else None
            return traced or Speaker(label, group=group)
        if words.lower().startswith("administration ") and (body := self._administration()):
            return self.state.speaker(body, group=group)
        plural = words.lower().endswith("s")
        if person := head_noun(words, role_nouns()):
            if plural and not definite:
                return Speaker(label, group=group)
            role = self._role_named(span, person, words)
            if role is not None:
                return role
            if definite and not plural:
                return (
                    self._same_unnamed(person)
                    or self._salient(span, person)
                    or self._unresolved(span, label, group, NameType.PERSON)
                )
            return Speaker(label, resolved=not headline or plural, group=group)
        if definite or headline:
            if head_noun(words, document_nouns()):
                return self._document(span, words) or Speaker(label, group=group)
            if noun := head_noun(words, body_nouns()):
                return self._body(span, words, noun) or Speaker(label, group=group)
        return Speaker(label, group=group)

    def _administration(self) -> int | None:
        for i, referent in enumerate(self.state.referents):
            if referent.canonical.lower().endswith(" administration"):
                return i
        named = re.search(r"\b([A-Z][\w’'-]+) administration\b", self.state.text)
        if named is None or named.group(1) in {"The", "This", "His", "Her"}:
            return None
        return self.state.added(f"{named.group(1)} administration", NameType.ORGANISATION)

    def _salient(self, span: Span, noun: str) -> Speaker | None:
        """ "the veteran strategist": another word for the one person who speaks or is named just before."""
        if noun in _AGENTS or noun in _KIN:
            return None
        for heard in reversed(self.state.heard[-2:]):
            referent = heard.speaker.referent
            if (
                span.start - heard.span.end < _NEAR
                and referent is not None
                and self.state.is_person(referent)
            ):
                return replace_group(heard.speaker)
        return None

    def _same_unnamed(self, noun: str) -> Speaker | None:
        """ "the officer" after "a police officer"."""
        for heard in reversed(self.state.heard):
            unnamed = heard.speaker.referent is None or heard.speaker.group  # "a spokesman for X" is no name
            if unnamed and heard.speaker.resolved and _is_told(heard.words, noun):
                return heard.speaker
        return None

    def _unresolved(self, span: Span, label: str, group: str, type_: NameType) -> Speaker:
        near = [n for n in self.state.names_before(span.start) if n.type is type_]
        candidates = tuple(dict.fromkeys(n.referent for n in near))[:3]
        return Speaker(label, resolved=False, candidates=candidates, group="" if candidates else group)

    def _document(self, span: Span, words: str) -> Speaker | None:
        """ "the report": whoever a report was last credited to; "a statement": the last body that acted."""
        noun = head_noun(words, document_nouns())
        alike = {"report", "study", "survey", "poll", "review", "analysis", "paper", "document"}
        for heard in reversed(self.state.heard):
            if span.start - heard.span.end > _FAR:
                break
            same = noun in heard.words or (noun in alike and any(a in heard.words for a in alike))
            if same and heard.speaker.referent is not None:
                return replace_group(heard.speaker)
        if noun in {"ruling", "opinion", "order"}:
            names = [n for n in self.state.names_before(span.start) if n.type is NameType.ORGANISATION]
            court = next((n for n in names if "court" in self.state.label(n.referent).lower()), None)
            return self.state.speaker(court.referent) if court else None
        if noun in {"statement", "report", "communique", "communiqué", "release"}:
            body = self._last_body(span)
            if noun == "report" and body is not None and _DEFINITE.match(words):
                # A body named before may have written it or not: it is shown as a candidate.
                return Speaker(self._words(span), resolved=False, candidates=(body.referent or 0,))
            return body
        return None

    def _last_body(self, span: Span) -> Speaker | None:
        for heard in reversed(self.state.heard):
            if span.start - heard.span.end > _FAR // 2:
                break
            if heard.speaker.referent is not None and not self.state.is_person(heard.speaker.referent):
                return replace_group(heard.speaker)
        for name in self.state.names_before(span.start):
            if span.start - name.span.end > _FAR // 4:
                break
            if name.type is NameType.ORGANISATION:
                return self.state.speaker(name.referent)
        return None

    def _body(self, span: Span, words: str, noun: str) -> Speaker | None:
        """ "the alliance", "the paper", "the group": a body whose name or kind fits."""
        names = [n for n in self.state.names_before(span.start) if n.type is NameType.ORGANISATION]
        if noun in _FIGHTERS:
            names = [n for n in names if not _MEDIA.search(self.state.label(n.referent))]
        for name in [*names, *self.state.names_after(span.end)]:
            form = name.span.of(self.state.text).lower()
            if any(occurrences(f"{self.state.label(name.referent).lower()} {form}", noun)):
                return self.state.speaker(name.referent)
        if noun in {
            "government",
            "police",
            "army",
            "military",
            "authorities",
            "authority",
            "court",
            "parliament",
            "state",
            "country",
        }:
            return None
        if noun in _OFFICES:
            return self._office(span, noun, names)
        spoken = self._spoken_body(
            span, media=noun in {"paper", "newspaper", "magazine", "outlet", "station", "network"}
        )
        if spoken is not None:
            return spoken
        for name in names:
            if span.start - name.span.end > _FAR:
                break
            return self.state.speaker(name.referent)
        return None

    def _office(self, span: Span, noun: str, names: list[Name]) -> Speaker | None:
        """ "the ministry": the one that spoke before; a movement or a paper is none, so else not resolved."""
        if self.state.names_in(span.start, span.end):
            return None  # "the Tharan embassy" says whose it is
        for heard in reversed(self.state.heard):
            if span.start - heard.span.end > _FAR:
                break
            if heard.speaker.resolved and any(occurrences(heard.words, noun)):
                return replace_group(heard.speaker) if heard.speaker.referent is not None else heard.speaker
        near = [n for n in names if span.start - n.span.end <= _FAR and self._may_be_office(n.referent)]
        candidates = tuple(dict.fromkeys(n.referent for n in near))[:3]
        return Speaker(self._words(span), resolved=False, candidates=candidates) if candidates else None

    def _may_be_office(self, referent: int) -> bool:
        label = self.state.label(referent)
        return not _MEDIA.search(label) and not _MOVEMENT.search(label)

    def _spoken_body(self, span: Span, *, media: bool) -> Speaker | None:
        for heard in reversed(self.state.heard):
            if span.start - heard.span.end > _FAR:
                break
            referent = heard.speaker.referent
            if referent is None or self.state.is_person(referent):
                continue
            if self.state.referents[referent].type is not NameType.ORGANISATION:
                continue
            if not media or _MEDIA.search(self.state.label(referent)):
                return replace_group(heard.speaker)
        return None

    def _kind_of_origin(self, span: Span, front: Span) -> str:
        """ "officials of Iran" for "Iranian officials", "officials in Tehran" and "officials there"."""
        words = self._words(span)
        front_words = re.sub(r"\s(?:there|here|abroad)$", "", self._words(front))
        for name in self.state.names_in(front.start, front.end):
            front_words = front_words.replace(name.span.of(self.state.text).replace("’", "'"), "")
        head = head_noun(front_words, role_nouns()) or head_noun(front_words, body_nouns())
        if not head:
            return ""
        country = ""
        for name in self.state.names_in(span.start, span.end):
            form = name.span.of(self.state.text)
            country = country or country_of(form) or country_of_people(form) or country_of_capital(form)
        if not country and re.search(r"\bthere\b|\blocal\b", words):
            country = self._place_before(span)
        return _group(head, country)

    def _place_before(self, span: Span) -> str:
        for name in self.state.names_before(span.start):
            form = name.span.of(self.state.text)
            if name.type is NameType.PLACE and (
                place := country_of(form) or country_of_capital(form) or form
            ):
                return place
        return ""


def _is_told(words: str, noun: str) -> bool:
    """Whether words hold a noun or its plural."""
    return any(occurrences(words, noun)) or any(occurrences(words, f"{noun}s"))


def replace_group(speaker: Speaker) -> Speaker:
    """The body itself, where people of it spoke before."""
    return Speaker(speaker.label, speaker.referent, others=speaker.others)


def _group(noun: str, whose: str) -> str:
    """A kind of people, and whose they are where that is known, to be said in any language."""
    plural = plural_noun(noun)
    # "foreign ministry" stays the text's own; only the words the catalogues know are put in the plural.
    own = not known(f"group.{plural}") and head_noun(noun, body_nouns())
    people = noun.strip().lower() if own else named("group", plural)
    return say("speaker.group-of", people=people, whose=whose) if whose else people


def plural_noun(noun: str) -> str:
    """The English plural of a noun for people or bodies, lower case.

    >>> [plural_noun(n) for n in ("Official", "spokesman", "army", "ally", "witness", "coach", "wife")]
    ['officials', 'spokesmen', 'army', 'allies', 'witnesses', 'coaches', 'wives']
    """
    noun = noun.strip().lower()
    if noun.endswith(("ss", "oach")):
        return noun + "es"
    if noun in {"police", "military", "army", "authorities", "forces", "people"} or noun.endswith("s"):
        return noun
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("wife"):
        return noun[:-2] + "ves"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeou" else noun + "s"


__all__ = ["Heard", "PhraseReader", "replace_group"]
