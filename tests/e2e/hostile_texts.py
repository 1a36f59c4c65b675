"""Articles nobody should have to compare: a hostile headline, one endless paragraph, rolls of losses."""

from __future__ import annotations

from pathlib import Path

TITLE = 'Evil \u202eabc\u202c #import "x": y $x^2$ *bold* _it_ `raw` \\ @ref [x] {y} // /* &#7; &#0; &lt;script&gt;'
SENTENCE = "At least 12 people were killed in the harbour, police said today. "


def hostile_page(folder: Path) -> Path:
    """A page whose title holds control characters, overrides of direction and typesetting commands."""
    body = (
        "<p>The harbour was closed on Monday after 12 people were killed, officials said.</p>"
        '<p>#eval("1+1") and $ sum_(i=0)^n $ and \u202e reversed \u202c text, a minister said, '
        "while 30 people were injured.</p>"
    )
    path = folder / "a.html"
    head = f"<!DOCTYPE html><html lang=en><head><title>{TITLE}</title></head>"
    path.write_text(f"{head}<body><article><h1>{TITLE}</h1>{body * 3}</article></body></html>", "utf-8")
    return path


def endless(folder: Path, times: int) -> Path:
    """One paragraph of one sentence again and again."""
    path = folder / "b.txt"
    path.write_text("Harbour report\n\n" + SENTENCE * times, "utf-8")
    return path


def roll(folder: Path, number: int, paragraphs: int) -> Path:
    """A list of losses by town, two figures of one kind in a paragraph, other ones in every article."""
    lines = [
        f"In {_town(n)}, {(n * (number + 3)) % 88 + 2} people were killed when the river rose, and "
        f"{(n * (number + 5)) % 77 + 2} people were killed in {_town(n + 31)}, the council said."
        for n in range(paragraphs)
    ]
    path = folder / f"roll-{number}.txt"
    path.write_text(f"Losses by town, list {number}\n\n" + "\n\n".join(lines), "utf-8")
    return path


def _town(n: int) -> str:
    first, second, third = "bdfglmnprst"[n % 11], "aeiou"[n % 5], "bdfglmnprst"[n // 11 % 11]
    return f"{first}{second}{third}a{first}o".capitalize()
