"""What an article is called on screen. The one place that knows about blind review."""

from __future__ import annotations

from urllib.parse import urlsplit

from crossread.model import Article, Entry, SourceKind, Stamp, Zone, letter
from crossread.ui.words import day, tr


def outlet_name(entry: Entry, position: int, *, blind: bool = False) -> str:
    """The user's label, else the outlet, else the domain or the file; only the letter in blind review."""
    if blind:
        return tr("Outlet {letter}", letter=letter(position))
    article = entry.article
    if entry.label or article.outlet:
        return entry.label or article.outlet
    source = article.source
    if source.kind is SourceKind.PASTED:
        return tr("Pasted text")
    if source.kind is SourceKind.ADDRESS:
        return urlsplit(source.final_address or source.location).netloc.removeprefix("www.")
    return source.location.replace("\\", "/").rpartition("/")[2] or tr("Untitled")


def on_its_way(name: str, *, blind: bool = False) -> str:
    """A source that is not read yet; where it lies names the outlet, so blind review hides it."""
    return tr("A source on its way") if blind else name


def without_place(sentence: str, name: str, *, blind: bool = False) -> str:
    """A sentence about a source, in blind review without its address or file."""
    if blind:
        place = name.replace("\\", "/")
        for part in sorted(
            {name, place, urlsplit(place).netloc, place.rpartition("/")[2]}, key=len, reverse=True
        ):
            sentence = sentence.replace(part, "…") if len(part) > 3 else sentence
    return sentence


def stamp_text(stamp: Stamp | None, *, year: bool = False) -> str:
    """A time as the article states it, in its own zone; "no date" where there is none."""
    if stamp is None:
        return tr("no date")
    text = day(stamp.when.date(), year=year)
    if not stamp.date_only:
        text += " " + stamp.when.strftime("%H:%M")
        offset = stamp.when.utcoffset()
        if stamp.zone is Zone.KNOWN and offset is not None:
            minutes = int(offset.total_seconds() // 60)
            sign = "−" if minutes < 0 else "+"
            text += " UTC" + (f"{sign}{abs(minutes) // 60}" if minutes else "")
            text += f":{abs(minutes) % 60:02d}" if minutes % 60 else ""
    return ("~" if stamp.guessed else "") + text


def times(article: Article) -> str:
    """Published, and modified where it differs."""
    text = stamp_text(article.published)
    if article.modified is not None and article.modified != article.published:
        text += " · " + tr("updated {when}", when=stamp_text(article.modified))
    return text
