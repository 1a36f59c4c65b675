"""What the user puts right in an extracted article: pure functions from an ``Article`` to a ``Change``.

Paragraph numbers are the reader's (``¶7``; 0 is the headline). A change that changes nothing gives the
article back as it was. All raise CorrectionError where the article does not allow the act.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from crossread.errors import CorrectionError
from crossread.model import ZONE_UNKNOWN, Article, Correction, Stamp, Zone
from crossread.text import build_article, clean


@dataclass(frozen=True, slots=True)
class Change:
    """The corrected article and what was changed, as ``session.correct`` takes it.

    ``field`` is headline, byline, outlet, published, modified, language, archive or
    ``¶7``; ``before`` and
    ``after`` are texts, "" for nothing.
    """

    article: Article
    field: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        return self.before != self.after

    def record(self, extracted: str, when: datetime) -> Correction:
        """The entry for the log; ``extracted`` is the id of the article as it was extracted."""
        return Correction(extracted, self.field, self.before, self.after, when)


def set_headline(article: Article, headline: str) -> Change:
    """Another headline: one of ``article.headlines`` or the user's own; "" takes it away."""
    title = clean(headline)
    others = tuple(h for h in article.headlines if h != title)
    corrected = _rebuilt(article, title, _body(article), headlines=(*((title,) if title else ()), *others))
    return Change(corrected, "headline", article.headline, title)


def set_byline(article: Article, names: Sequence[str]) -> Change:
    """Other authors, one a string."""
    byline = tuple(name for name in map(clean, names) if name)
    return Change(replace(article, byline=byline), "byline", "; ".join(article.byline), "; ".join(byline))


def set_outlet(article: Article, outlet: str) -> Change:
    """Another outlet; part of the article's identity, so its id changes."""
    name = clean(outlet)
    corrected = _rebuilt(article, article.headline, _body(article), outlet=name)
    return Change(corrected, "outlet", article.outlet, name)


def set_language(article: Article, code: str) -> Change:
    """Another language, as an ISO 639-1 code; sentences are split anew."""
    language = code.strip().lower()
    corrected = _rebuilt(article, article.headline, _body(article), language=language)
    return Change(corrected, "language", article.language, language)


def set_published(article: Article, stamp: Stamp | None) -> Change:
    """Another time of publication."""
    return Change(
        replace(article, published=stamp), "published", spoken_stamp(article.published), spoken_stamp(stamp)
    )


def set_modified(article: Article, stamp: Stamp | None) -> Change:
    """Another time of the last change."""
    return Change(
        replace(article, modified=stamp), "modified", spoken_stamp(article.modified), spoken_stamp(stamp)
    )


def set_archive(article: Article, address: str) -> Change:
    """Where an archived copy lies, as ``archived_copy`` found it or the user gives it."""
    link = address.strip()
    source = replace(article.source, archive_address=link)
    return Change(replace(article, source=source), "archive", article.source.archive_address, link)


def set_paragraph(article: Article, number: int, text: str) -> Change:
    """Other words for one paragraph of the body."""
    body, at = _body(article), _position(article, number)
    new = clean(text)
    if not new:
        return remove_paragraph(article, number)
    return _with_body(article, number, body[at], new, [*body[:at], new, *body[at + 1 :]])


def remove_paragraph(article: Article, number: int) -> Change:
    """The article without one paragraph of its body; the last one stays."""
    body, at = _body(article), _position(article, number)
    if len(body) == 1:
        raise CorrectionError("error.last-paragraph")
    return _with_body(article, number, body[at], "", [*body[:at], *body[at + 1 :]])


def join_paragraphs(article: Article, number: int) -> Change:
    """Paragraph ``number`` and the one after it as one."""
    body, at = _body(article), _position(article, number)
    if at + 1 == len(body):
        raise CorrectionError("error.no-next-paragraph")
    joined = f"{body[at]} {body[at + 1]}"
    before = f"{body[at]}\n\n{body[at + 1]}"
    return _with_body(article, number, before, joined, [*body[:at], joined, *body[at + 2 :]])


def split_paragraph(article: Article, offset: int) -> Change:
    """The paragraph that holds code point ``offset`` of ``article.text`` as two, the second from there on."""
    for paragraph in article.body:
        if paragraph.span.start < offset < paragraph.span.end:
            first = article.text[paragraph.span.start : offset].strip()
            second = article.text[offset : paragraph.span.end].strip()
            if first and second:
                body, at = _body(article), _position(article, paragraph.number)
                after = f"{first}\n\n{second}"
                new = [*body[:at], first, second, *body[at + 1 :]]
                return _with_body(article, paragraph.number, body[at], after, new)
    raise CorrectionError("error.split-inside")


def spoken_stamp(stamp: Stamp | None) -> str:
    """A stamp as the log keeps it: ISO 8601, with ``ZONE_UNKNOWN`` where it is."""
    if stamp is None:
        return ""
    if stamp.date_only:
        return stamp.when.date().isoformat()
    return stamp.when.isoformat(sep=" ") + (f" ({ZONE_UNKNOWN})" if stamp.zone is Zone.UNKNOWN else "")


def _body(article: Article) -> list[str]:
    return [p.span.of(article.text) for p in article.body]


def _position(article: Article, number: int) -> int:
    for position, paragraph in enumerate(article.body):
        if paragraph.number == number:
            return position
    raise CorrectionError("error.no-such-paragraph")


def _with_body(article: Article, number: int, before: str, after: str, body: list[str]) -> Change:
    return Change(_rebuilt(article, article.headline, body), f"¶{number}", before, after)


def _rebuilt(article: Article, headline: str, body: Sequence[str], **changes: object) -> Article:
    """The article over new text, all else kept."""
    kept = ("headlines", "byline", "outlet", "published", "modified", "language", "warnings")
    fields: dict[str, object] = {name: getattr(article, name) for name in kept}
    return build_article(headline, body, article.source, **(fields | changes))
