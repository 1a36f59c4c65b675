"""Windows of paragraphs and the shapes of their pieces."""

from __future__ import annotations

from itertools import pairwise

from crossread.mentions.tagger_windows import CLS, LONGEST, SEP, Piece, quoted_ranges, windows


def pieces_of(text: str, start: int, end: int) -> list[Piece]:
    """One piece a word, numbered from 1000."""
    made, at = [], start
    for word in text[start:end].split(" "):
        made.append(Piece(1000 + len(made), at, at + len(word)))
        at += len(word) + 1
    return made


def test_packs_paragraphs_with_a_separator() -> None:
    text = "one two\n\nthree four"
    (window,) = windows(text, [pieces_of(text, 0, 7), pieces_of(text, 9, 19)])
    assert window.ids == (CLS, 1000, 1001, SEP, 1000, 1001, SEP)
    assert window.offsets[1] == (0, 3)
    assert window.offsets[3] == (0, 0)


def test_no_window_is_too_long_and_no_piece_is_lost() -> None:
    text = " ".join(f"w{i}" for i in range(1000))
    pieces = pieces_of(text, 0, len(text))
    made = windows(text, [pieces[:30], pieces[30:500], pieces[500:]])
    assert all(len(w.ids) <= LONGEST for w in made)
    seen = [o for w in made for o in w.offsets if o[0] != o[1]]
    assert seen == [(p.start, p.end) for p in pieces]
    assert all(a < b for a, b in pairwise(seen))


def test_first_window_may_be_shorter() -> None:
    text = " ".join("word" for _ in range(60))
    pieces = pieces_of(text, 0, len(text))
    made = windows(text, [pieces[:20], pieces[20:40], pieces[40:]], first=25)
    assert len(made) == 2
    assert len(made[0].ids) <= 25


def test_shapes_tell_case_and_quotation() -> None:
    text = "the Mayor of NATO’s McKay “left Rome” today"
    (window,) = windows(text, [pieces_of(text, 0, len(text))])
    by_word = {text[s:e]: shape for (s, e), shape in zip(window.offsets, window.shapes, strict=True) if e}
    assert by_word["the"] == 0
    assert by_word["Mayor"] == 1
    assert by_word["McKay"] == 3
    assert by_word["Rome”"] == 5
    assert by_word["today"] == 0


def test_open_quotation_ends_with_its_paragraph() -> None:
    text = "“open\n\nnext “closed” end"
    edges = quoted_ranges(text)
    assert [(text[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True)] == ["“open", "“closed"]
