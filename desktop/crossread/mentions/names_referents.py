"""One referent for all names of one thing inside an article: surnames, short forms, acronyms, spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crossread.mentions.found import FoundName
from crossread.mentions.names_fold import acronyms, country_of, fold, gazetteer, is_acronym, keys
from crossread.mentions.words import word_set
from crossread.model import Article, Name, NameType, Pulse, Referent, still

_ALIAS = re.compile(
    r"^[\"”’]?(?:,)? ?(?:\((?:the |an? )?[\"“‘]?|or (?:the )?[\"“‘]?|"
    r"(?:also )?known (?:as|by) (?:the )?[\"“‘]?)$"
)
_MALE, _FEMALE = re.compile(r"\b(?:Mr|Sir|Lord)\.? $"), re.compile(r"\b(?:Mrs|Ms|Miss|Lady|Dame)\.? $")


@dataclass(slots=True)
class _Cluster:
    """The names of one referent while they are gathered."""

    type: NameType
    forms: dict[str, int] = field(default_factory=dict)
    folds: set[str] = field(default_factory=set)
    last: int = -1
    """Where it was last named in full or in part."""

    def add(self, form: str, at: int) -> None:
        self.forms[form] = self.forms.get(form, 0) + 1
        self.folds.add(fold(form))
        self.last = at

    def words(self) -> Iterator[list[str]]:
        return (f.split() for f in self.folds)


def group(
    article: Article, found: Sequence[FoundName], pulse: Pulse = still
) -> tuple[tuple[Name, ...], tuple[Referent, ...]]:
    """Names with their referent, and the referents in the order in which they are first named.

    ``pulse`` hears of every name, and may raise to stop.
    """
    text = article.text
    clusters: list[_Cluster] = []
    member: dict[int, _Cluster] = {}
    # Full forms first: a headline's "Rahimi" comes before the body's "Farid Rahimi".
    order = sorted(range(len(found)), key=lambda i: (_is_short(found[i], text), i))
    for i in order:
        pulse(5, 8)
        name = found[i]
        form = name.span.of(text)
        cluster = (
            _alias_of_previous(text, found, i, member)
            or _same(clusters, form, name.type)
            or _part_of(clusters, name, text)
        )
        if cluster is None:
            cluster = _Cluster(name.type)
            clusters.append(cluster)
        cluster.add(form, name.span.start)
        member[i] = cluster
    first = {id(member[i]): i for i in reversed(range(len(found)))}
    clusters.sort(key=lambda c: first[id(c)])
    index = {id(c): n for n, c in enumerate(clusters)}
    names = tuple(Name(n.span, n.type, index[id(member[i])]) for i, n in enumerate(found))
    return names, tuple(_referent(c) for c in clusters)


def _is_short(name: FoundName, text: str) -> bool:
    form = name.span.of(text)
    return len(form.split()) == 1 if name.type is NameType.PERSON else is_acronym(form)


def _alias_of_previous(
    text: str, found: Sequence[FoundName], i: int, member: dict[int, _Cluster]
) -> _Cluster | None:
    """ "Islamic State-Khorasan (IS-K)", "ABC, or Agency for …": a name that explains its neighbour."""
    for j in (i - 1, i + 1):
        if not 0 <= j < len(found) or j not in member:
            continue
        left, right = (found[j], found[i]) if j < i else (found[i], found[j])
        between = text[left.span.end : right.span.start]
        if len(between) > 24 or not _ALIAS.match(between):
            continue
        one, other = left.span.of(text), right.span.of(text)
        if is_acronym(one) != is_acronym(other) and _initials_agree(one, other):
            return member[j]
        if between.endswith(("(", "(the ", "as ", "by ")) and is_acronym(other) and left.type is right.type:
            return member[j]
    return None


def _initials_agree(one: str, other: str) -> bool:
    short, long = (one, other) if is_acronym(one) else (other, one)
    letters = "".join(c for c in short if c.isalpha()).lower()
    return letters in acronyms(long) or letters[0] == long[0].lower()


def _same(clusters: Sequence[_Cluster], form: str, type_: NameType) -> _Cluster | None:
    """The cluster that has the form, its spelling variant, its country or its acronym."""
    mine = keys(form)
    country = country_of(form)
    letters = "".join(c for c in form if c.isalpha()).lower() if is_acronym(form) else ""
    for cluster in clusters:
        if cluster.type is not type_ and not country:
            continue
        if any(mine & keys(f) for f in cluster.forms):
            return cluster
        if len(letters) >= 3 and any(letters in acronyms(f) for f in cluster.forms):
            return cluster
    return None


def _part_of(clusters: Sequence[_Cluster], name: FoundName, text: str) -> _Cluster | None:
    """The fuller name this one is a part of; of several, the one named last before it."""
    form = name.span.of(text)
    words = fold(form).split()
    if not words:
        return None
    if name.type is NameType.PERSON:
        fitting = [c for c in clusters if c.type is NameType.PERSON and _is_part_of_person(words, c)]
        fitting = _by_honorific(fitting, text[max(0, name.span.start - 7) : name.span.start])
    elif name.type is NameType.ORGANISATION and not country_of(form):
        fitting = [c for c in clusters if c.type is name.type and _is_part_of_body(words, form, c)]
    else:
        return None
    if not fitting:
        return None
    before = [c for c in fitting if 0 <= c.last < name.span.start]
    return max(before, key=lambda c: c.last) if before else fitting[0]


def _is_part_of_person(words: list[str], cluster: _Cluster) -> bool:
    for full in cluster.words():
        if len(words) >= 2 and len(full) >= 2 and words[0] == full[0] and words[-1] == full[-1]:
            return True
        size = len(words)
        if size < len(full) and any(full[i : i + size] == words for i in range(len(full) - size, -1, -1)):
            # A given name alone is a person's own only where no surname says otherwise.
            return True
        if size > len(full) and words[-len(full) :] == full and len(full) == 1:
            return True
    return False


def _by_honorific(clusters: list[_Cluster], before: str) -> list[_Cluster]:
    """Persons whose given name fits a "Mr." or "Mrs." in front, where any does."""
    wanted = "male" if _MALE.search(before) else "female" if _FEMALE.search(before) else ""
    if not wanted:
        return clusters
    fitting = [c for c in clusters if gender_of(tuple(c.forms)) in {wanted, ""}]
    return fitting or clusters


def gender_of(forms: Sequence[str]) -> str:
    """ "male", "female" or "" by the given name in the fullest form."""
    for form in sorted(forms, key=lambda f: -len(f.split())):
        words = form.split()
        if len(words) < 2:
            continue
        for kind in ("male", "female"):
            if words[0] in word_set("given_names.txt", kind):
                return kind
    return ""


def _is_part_of_body(words: list[str], form: str, cluster: _Cluster) -> bool:
    for full in cluster.words():
        size = len(words)
        if size >= len(full) or (size == 1 and len(words[0]) < 4):
            continue
        if full[-size:] == words:
            return True
        # "Islamic State" is not "Islamic State Khorasan Province"; "Amnesty" is "Amnesty International".
        if full[:size] == words and form not in gazetteer():
            return True
    return False


def _referent(cluster: _Cluster) -> Referent:
    forms = sorted(cluster.forms, key=lambda f: (_shortness(f), list(cluster.forms).index(f)))
    folded: set[str] = set()
    for form in forms:
        folded |= keys(form)
    if cluster.type is NameType.PERSON and len(forms[0].split()) > 1:
        # A bare surname is no key: other articles know other people of that name.
        folded = {k for k in folded if " " in k}
    return Referent(forms[0], cluster.type, tuple(forms), tuple(sorted(folded)))


def _shortness(form: str) -> tuple[int, int]:
    return (0 if is_acronym(form) else -1 - len(form.split())), -len(form)
