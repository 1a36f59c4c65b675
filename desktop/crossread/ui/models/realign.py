"""Re-aligning by hand, as pins."""

from __future__ import annotations

from crossread import session as acts
from crossread.model import Comparison, ParagraphRef, Pin, PinKind, Session


def key(comparison: Comparison, ref: ParagraphRef) -> tuple[str, int]:
    """A paragraph by article id, as pins name it."""
    return comparison.articles[ref.article].id, ref.number


def partners(comparison: Comparison, ref: ParagraphRef) -> list[ParagraphRef]:
    """The paragraphs of other articles in the same row."""
    for row in comparison.alignment.rows:
        if ref.article < len(row.cells) and ref.number in row.cells[ref.article]:
            return [ParagraphRef(a, n) for a, cell in enumerate(row.cells) for n in cell if a != ref.article]
    return []


def beside(comparison: Comparison, ref: ParagraphRef, article: int) -> ParagraphRef | None:
    """The paragraph of an article that stands beside another, or beside the nearest that has one."""
    if ref.article == article:
        return ref
    found: dict[int, int] = {}
    for row in comparison.alignment.rows:
        if max(ref.article, article) < len(row.cells) and row.cells[article]:
            for number in row.cells[ref.article]:
                found[number] = row.cells[article][0]
    nearest = min(found, key=lambda number: (abs(number - ref.number), number), default=None)
    return None if nearest is None else ParagraphRef(article, found[nearest])


def match(session: Session, comparison: Comparison, a: ParagraphRef, b: ParagraphRef) -> Session:
    """Two paragraphs of different articles report the same thing."""
    return acts.pin(session, Pin(PinKind.MATCH, key(comparison, a), key(comparison, b)))


def unmatch(session: Session, comparison: Comparison, ref: ParagraphRef) -> Session:
    """A paragraph does not belong with those of its row."""
    for other in partners(comparison, ref):
        session = acts.pin(session, Pin(PinKind.UNMATCH, key(comparison, ref), key(comparison, other)))
    return session


def alone(session: Session, comparison: Comparison, ref: ParagraphRef) -> Session:
    """A paragraph matches nothing in the other articles."""
    return acts.pin(session, Pin(PinKind.ALONE, key(comparison, ref)))


def move(session: Session, comparison: Comparison, ref: ParagraphRef, row: int) -> Session:
    """Take a paragraph out of its row and into another one.

    It is matched with one paragraph of each other article of that row, and no longer with those it
    stood beside. Nothing changes where the row holds no other article, or holds it already.
    """
    cells = comparison.alignment.rows[row].cells
    if ref.number in cells[ref.article]:
        return session
    targets = [ParagraphRef(a, cell[0]) for a, cell in enumerate(cells) if cell and a != ref.article]
    if not targets:
        return session
    session = unmatch(session, comparison, ref)
    for target in targets:
        session = match(session, comparison, ref, target)
    return session
