"""A synthetic set of PDF articles whose paragraphs are known, set by Typst with our own fonts.

1 to 4 columns, running heads and feet, hyphenated justified text, indents or spaced paragraphs, a
headline across the columns, Arabic from right to left; and one written by hand, line by line across
both columns, as some newspaper systems do.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import typst

from crossread.paths import resource

_WORDS = (
    "the minister said on Tuesday that government officials had agreed to a temporary arrangement with "
    "representatives of northern provinces after negotiations in the capital while independent observers "
    "reported considerable disagreement about responsibility for reconstruction and administration of "
    "harbour facilities damaged during extraordinary winter storms according to international organisations "
    "monitoring humanitarian conditions and several neighbouring communities expressed disappointment over "
    "insufficient compensation for agricultural losses"
).split()
_ARABIC = (
    "قال المتحدث باسم الوزارة إن السلطات المحلية أعلنت يوم الثلاثاء عن اتفاق مؤقت مع ممثلي المقاطعات الشمالية بعد "
    "مفاوضات طويلة في العاصمة بينما أشار مراقبون مستقلون إلى خلافات حول المسؤولية عن إعادة الإعمار في المرافق "
    "المتضررة خلال العواصف الشتوية وفق منظمات دولية"
).split()


@dataclass(frozen=True)
class Made:
    """A PDF and what a reader reads in it."""

    name: str
    columns: int
    headline: str
    paragraphs: tuple[str, ...]
    data: bytes


def sentence(chance: random.Random, words: list[str], full_stop: str = ".") -> str:
    picked = [chance.choice(words) for _ in range(chance.randint(8, 22))]
    picked[0] = picked[0].capitalize()
    return " ".join(picked) + full_stop


def paragraphs(seed: int, count: int, words: list[str] = _WORDS) -> tuple[str, ...]:
    chance = random.Random(seed)
    return tuple(" ".join(sentence(chance, words) for _ in range(chance.randint(1, 5))) for _ in range(count))


def make(
    name: str,
    columns: int,
    count: int,
    *,
    indent: bool = False,
    justify: bool = True,
    words: list[str] = _WORDS,
    headline: str = "Harbour talks end with a temporary arrangement",
    language: str = "en",
) -> Made:
    """A typeset article; ``indent`` marks paragraphs by an indent, else by space between them."""
    texts = paragraphs(len(name) * 31 + columns, count, words)
    rtl = language == "ar"
    font = "Noto Naskh Arabic" if rtl else "Source Serif 4"
    spacing = "0.65em" if indent else "1.2em"
    first = "(amount: 1.4em, all: true)" if indent else "0em"
    body = "\n\n".join(texts)
    source = f"""
#set document(title: "{headline}")
#set text(font: "{font}", size: 10pt, lang: "{language}", dir: {"rtl" if rtl else "ltr"}, hyphenate: true)
#set par(justify: {str(justify).lower()}, first-line-indent: {first}, spacing: {spacing})
#set page(width: 210mm, height: 297mm, margin: 22mm,
  header: [The Harbour Gazette #h(1fr) Saturday edition], footer: [Gazette News Service #h(1fr) #context counter(page).display()])
#align(center, text(size: 20pt, weight: "bold", hyphenate: false)[#par(first-line-indent: 0em, justify: false)[{headline}]])
#v(8pt)
#columns({columns}, gutter: 6mm)[
{body}
]
"""
    data = typst.compile(
        source.encode(), format="pdf", font_paths=[str(resource("fonts"))], ignore_system_fonts=True
    )
    assert isinstance(data, bytes)
    return Made(name, columns, headline, texts, data)


def by_hand(lines: list[tuple[float, float, float, str]]) -> bytes:
    """A one-page PDF in Helvetica from ``(x, y, size, text)``, drawn in the order given."""
    drawn = []
    for x, y, size, text in lines:
        safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        drawn.append(f"BT /F1 {size} Tf {x} {y} Td ({safe}) Tj ET")
    stream = "\n".join(drawn).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)


def interleaved() -> Made:
    """Two columns drawn line by line across both, hyphenated, the first opened by a drop cap."""
    left = [
        "he ferry that left the port on",
        "Monday carried more passen-",
        "gers than its licence allows, the",
        "harbour office said.",
        "   A spokeswoman named no one",
        "and gave no figure for those on",
        "board, but called the case a se-",
        "rious one.",
    ]
    right = [
        "The company that owns it has",
        "been warned twice since the",
        "spring, records show, and paid",
        "a fine in June.",
        "   It did not answer questions",
        "on Tuesday. A hearing is to be",
        "held before the end of the year",
        "in the capital.",
    ]
    lines: list[tuple[float, float, float, str]] = [
        (60, 760, 20, "Ferry carried too many, port office says"),
        (60, 690, 38, "T"),
    ]
    for row, pair in enumerate(zip(left, right, strict=True)):
        for text, x in zip(pair, (60, 320), strict=True):
            inset = 26 if x == 60 and row < 3 else 14 if text.startswith(" ") else 0
            lines.append((x + inset, 710 - 13 * row, 10, text.strip()))
    texts = (
        "The ferry that left the port on Monday carried more passengers than its licence allows, the harbour "
        "office said.",
        "A spokeswoman named no one and gave no figure for those on board, but called the case a serious one.",
        "The company that owns it has been warned twice since the spring, records show, and paid a fine in June.",
        "It did not answer questions on Tuesday. A hearing is to be held before the end of the year in the capital.",
    )
    return Made("interleaved", 2, "Ferry carried too many, port office says", texts, by_hand(lines))


def whole_set() -> list[Made]:
    made = []
    for columns, counts in ((1, (8, 30)), (2, (14, 45)), (3, (16, 50)), (4, (24,))):
        for count in counts:
            made.append(make(f"spaced-{columns}-{count}", columns, count))
            made.append(make(f"indented-{columns}-{count}", columns, count, indent=True))
            made.append(make(f"ragged-{columns}-{count}", columns, count, justify=False))
    headline = "اتفاق مؤقت بعد مفاوضات الميناء"
    made.extend(make(f"arabic-{n}", n, 18, words=_ARABIC, language="ar", headline=headline) for n in (1, 2))
    made.append(interleaved())
    return made
