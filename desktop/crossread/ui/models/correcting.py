"""What the correction dialog holds, as plain values, and the changes to an article that follow from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from crossread import session as acts
from crossread.errors import CorrectionError
from crossread.model import Article, Session, Stamp, Zone
from crossread.sources import correct
from crossread.sources.correct import Change
from crossread.text import clean

NO_ZONE = "unknown"
Make = Callable[[Article], Change]


class WrongInput(CorrectionError):
    """An entry that cannot be read. The sentence says how to write it; ``field`` names where it stands."""

    def __init__(self, field: str, id: str) -> None:
        super().__init__(id)
        self.field = field


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as it stands in the dialog: ``2026-03-09`` or ``2026-03-09 16:05``, and a zone.

    ``zone`` is ``unknown`` or minutes east of UTC as a number in text.
    """

    text: str = ""
    zone: str = NO_ZONE


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be put right in the dialog; ``byline`` has one author a line."""

    headline: str
    byline: str
    outlet: str
    label: str
    published: Moment
    modified: Moment
    language: str


def facts_of(article: Article, label: str) -> Facts:
    """The dialog's first state."""
    return Facts(
        article.headline,
        "\n".join(article.byline),
        article.outlet,
        label,
        moment_of(article.published),
        moment_of(article.modified),
        article.language,
    )


def moment_of(stamp: Stamp | None) -> Moment:
    if stamp is None:
        return Moment()
    offset = stamp.when.utcoffset()
    known = stamp.zone is Zone.KNOWN and offset is not None and not stamp.date_only
    zone = str(int(offset.total_seconds() // 60)) if known and offset is not None else NO_ZONE
    if stamp.date_only:
        return Moment(stamp.when.strftime("%Y-%m-%d"), zone)
    form = "%Y-%m-%d %H:%M:%S" if stamp.when.second else "%Y-%m-%d %H:%M"
    return Moment(stamp.when.strftime(form), zone)


def stamp_of(moment: Moment, field: str) -> Stamp | None:
    """The stamp a moment says; None where it is empty. Raises WrongInput."""
    text = " ".join(moment.text.split())
    if not text:
        return None
    try:
        when = datetime.fromisoformat(text)
    except ValueError as error:
        raise WrongInput(field, "error.time-form") from error
    if not 1900 <= when.year <= 2100:
        raise WrongInput(field, "error.time-year")
    if len(text) <= len("2026-03-09"):
        return Stamp(when, date_only=True)
    if when.tzinfo is None and moment.zone != NO_ZONE:
        minutes = int(moment.zone)
        when = when.replace(tzinfo=timezone(timedelta(minutes=minutes)) if minutes else UTC)
    return Stamp(when, Zone.KNOWN if when.tzinfo is not None else Zone.UNKNOWN)


def changes(before: Facts, after: Facts) -> tuple[Make, ...]:
    """What to do to the article, in order; nothing for a field left as it was. Raises WrongInput."""
    made: list[Make] = []
    if after.published != before.published:
        published = stamp_of(after.published, "published")
        made.append(lambda article: correct.set_published(article, published))
    if after.modified != before.modified:
        modified = stamp_of(after.modified, "modified")
        made.append(lambda article: correct.set_modified(article, modified))
    if clean(after.headline) != clean(before.headline):
        made.append(lambda article: correct.set_headline(article, after.headline))
    if _names(after.byline) != _names(before.byline):
        made.append(lambda article: correct.set_byline(article, _names(after.byline)))
    if clean(after.outlet) != clean(before.outlet):
        made.append(lambda article: correct.set_outlet(article, after.outlet))
    if after.language != before.language:
        made.append(lambda article: correct.set_language(article, after.language))
    return tuple(made)


def _names(lines: str) -> list[str]:
    return [name for line in lines.splitlines() for each in line.split(";") if (name := clean(each))]


def corrected(session: Session, position: int, makes: Sequence[Make], when: datetime) -> Session:
    """The session after these changes to one article, each in its log. Raises CorrectionError."""
    for make in makes:
        change = make(session.entries[position].article)
        if change.changed:
            session = acts.correct(
                session, position, change.article, change.field, change.before, change.after, when
            )
    return session
