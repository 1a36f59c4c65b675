"""What the reading of speakers knows so far: names, roles, and who has spoken."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.mentions.names_fold import country_of, country_of_capital, keys
from crossread.mentions.names_referents import gender_of
from crossread.mentions.speakers_roles import Role, roles_of
from crossread.mentions.tagger_windows import quoted_ranges
from crossread.model import Article, Name, NameType, Referent, Span, Speaker
from crossread.wording import say

_FEMALE_ROLES = frozenset(
    "spokeswoman chairwoman congresswoman councilwoman businesswoman woman girl mother daughter sister wife "
    "widow actress queen princess aunt".split()
)
_MALE_ROLES = frozenset(
    "spokesman chairman congressman councilman businessman man boy father son brother husband actor king "
    "prince uncle gunman fisherman pope imam".split()
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A source that was read, with its speaker and its words in lower case."""

    span: Span
    speaker: Speaker
    words: str


class State:
    """Shared by the readers of phrases and pronouns; ``referents`` may grow."""

    def __init__(self, article: Article, names: Sequence[Name], referents: Sequence[Referent]) -> None:
        self.article = article
        self.text = article.text
        self.names = sorted(names, key=lambda n: n.span)
        self.referents = list(referents)
        self.roles: list[Role] = roles_of(article, self.names)
        self.heard: list[Heard] = []
        self._starts = [n.span.start for n in self.names]
        self._quoted = quoted_ranges(article.text)

    def is_quoted(self, at: int) -> bool:
        """Whether a place stands in quotation marks: who is named there is no topic of the article."""
        return bisect_left(self._quoted, at) % 2 == 1

    def names_in(self, start: int, end: int) -> list[Name]:
        """Names that begin in ``[start, end)``, in order."""
        return self.names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def names_before(self, at: int) -> Iterator[Name]:
        """Names that begin before a place, the nearest first."""
        return reversed(self.names[: bisect_left(self._starts, at)])

    def names_after(self, at: int) -> list[Name]:
        return self.names[bisect_left(self._starts, at) :]

    def label(self, referent: int) -> str:
        return self.referents[referent].canonical

    def speaker(self, referent: int, *others: int, group: str = "") -> Speaker:
        """A resolved speaker of one or several referents."""
        label = self.label(referent)
        if others:
            label = say("speaker.several", names=(label, *map(self.label, others)))
        return Speaker(label, referent, group=group, others=others)

    def is_person(self, referent: int) -> bool:
        return self.referents[referent].type is NameType.PERSON

    def gender(self, referent: int) -> str:
        """ "male", "female" or "" by honorific, role and given name."""
        known = gender_of(self.referents[referent].forms)
        if known:
            return known
        for role in self.roles:
            if role.referent == referent:
                if role.noun in _FEMALE_ROLES:
                    return "female"
                if role.noun in _MALE_ROLES:
                    return "male"
        for name in self.names:
            if name.referent == referent:
                before = self.text[max(0, name.span.start - 5) : name.span.start]
                if before.endswith(("Mr. ", "Mr ", "Sir ")):
                    return "male"
                if before.endswith(("Mrs. ", "Mrs ", "Ms. ", "Ms ", "Miss ")):
                    return "female"
        return ""

    def state_of(self, name: Name) -> int | None:
        """The referent of the state a place name stands for: itself, or for a capital its country."""
        form = name.span.of(self.text)
        if country_of(form):
            return name.referent
        country = country_of_capital(form)
        if not country:
            return None
        for i, referent in enumerate(self.referents):
            if referent.type is not NameType.PERSON and any(country_of(f) == country for f in referent.forms):
                return i
        return self.added(country, NameType.PLACE)

    def added(self, form: str, type_: NameType) -> int:
        """The referent of a form that is no name of its own in the text ("the Okoro administration")."""
        folded = keys(form)
        for i, referent in enumerate(self.referents):
            if referent.type is type_ and folded & set(referent.folded):
                return i
        self.referents.append(Referent(form, type_, (form,), tuple(sorted(folded))))
        return len(self.referents) - 1
