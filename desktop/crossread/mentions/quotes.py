"""Words in quotation marks, as newspapers write them: several paragraphs, no closing mark, inner quotes."""

from __future__ import annotations

import re

from crossread.model import Article, Quote, Span

# Opening mark → marks that close it. A German „…“ closes with the English opener.
_PAIRS = {
    "“": "”",
    "«": "»",
    "„": "“”",
    "「": "」",
    "『": "』",
    "‹": "›",
    '"': '"',
    "‘": "’",
    "'": "'",
    "”": "”",
}
_SINGLE = "‘'"
_SCARE_WORDS = 3
_WORDS = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """All outermost quotations in text order.

    A paragraph that leaves a quotation open and is followed by one that begins with a quotation mark
    goes on in it (the newspaper convention); otherwise the quotation ends with its paragraph.
    """
    quotes: list[Quote] = []
    running: list[Span] = []  # pieces of a quotation open across paragraphs
    began = 0
    for position, paragraph in enumerate(article.paragraphs):
        after = article.paragraphs[position + 1].span if position + 1 < len(article.paragraphs) else None
        for opened, closed, mark in _ranges(article.text, paragraph.span):
            begins_paragraph = opened == paragraph.span.start
            if running and begins_paragraph:
                running.append(Span(opened + 1, closed))
            else:
                running, began = [Span(opened + 1, closed)], opened
            goes_on = (
                closed == paragraph.span.end
                and not _closes(article.text, closed - 1, mark, opened)
                and after is not None
                and article.text.startswith(mark, after.start)
            )
            if not goes_on:
                quotes.append(_quote(article.text, began, paragraph.span.end, running))
                running = []
    return tuple(quotes)


def _closes(text: str, at: int, mark: str, opened: int) -> bool:
    return at > opened and text[at] in _PAIRS[mark]


def _quote(text: str, began: int, limit: int, pieces: list[Span]) -> Quote:
    end = pieces[-1].end
    if end < limit and text[end : end + 1] in set("".join(_PAIRS.values())):
        end += 1
    inside = text[pieces[0].start : pieces[-1].end]
    few = len(_WORDS.findall(inside)) <= _SCARE_WORDS
    scare = few and inside[-1:] not in ".,!?" and len(pieces) == 1
    return Quote(Span(began, end), tuple(pieces), scare=scare)


def _ranges(text: str, span: Span) -> list[tuple[int, int, str]]:
    """``(place of the opening mark, end of the words, opening mark)`` of the quotations of a paragraph."""
    found = []
    at = span.start
    while at < span.end:
        mark = text[at]
        if mark in _PAIRS and mark != "”" and _opens(text, at, span):
            closed = _closing(text, at, span)
            if closed is None and mark not in _SINGLE:
                # Left open: goes on in the next paragraph, or the closing mark was forgotten.
                found.append((at, span.end, mark))
                break
            if closed is not None:
                if closed > at + 1:
                    found.append((at, closed, mark))
                at = closed
        at += 1
    return found


def _opens(text: str, at: int, span: Span) -> bool:
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1] if at + 1 < span.end else " "
    if text[at] in "\"'‘":
        # "'90s" and "'em" after a space look like openings: a digit never opens a single quotation.
        return not before.isalnum() and not after.isspace() and (text[at] == '"' or after.isalpha())
    return True


def _closing(text: str, opened: int, span: Span) -> int | None:
    """Where the closing mark stands, or None."""
    mark = text[opened]
    depth = 0
    for at in range(opened + 1, span.end):
        character = text[at]
        if character == mark and mark not in "\"'‘" and character not in _PAIRS[mark]:
            depth += 1
        elif character in _PAIRS[mark]:
            if mark in _SINGLE and not _single_closes(text, at, opened, span):
                continue
            if mark == '"' and _opens(text, at, span) and at > opened + 1 and text[at - 1].isspace():
                # A straight mark that looks like an opening one: the closing one was forgotten.
                return None if _odd(text, at, span) else at
            if depth == 0:
                return at
            depth -= 1
    return None


def _odd(text: str, at: int, span: Span) -> bool:
    return text.count('"', at, span.end) % 2 == 1


def _single_closes(text: str, at: int, opened: int, span: Span) -> bool:
    """Whether a single mark closes a quotation and is no apostrophe ("the workers' union", "don't")."""
    before, after = text[at - 1], text[at + 1] if at + 1 < span.end else " "
    if after.isalnum() or before.isspace():
        return False
    if before in ".,!?…":
        return True
    # "workers'" closes only where no better candidate follows before the next opening mark.
    if before == "s" and after == " ":
        rest = text[at + 1 : span.end]
        later = re.search(r"[.,!?…]['’](?![^\W_])", rest)
        opener = re.search(r"(?<![^\W_])['‘](?=[^\W_])", rest)
        return not (later and (opener is None or later.start() < opener.start()))
    return True
