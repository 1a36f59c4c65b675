"""What stays and what goes on a web page."""

from __future__ import annotations

import json

import pytest
from tests.unit.sources.samples import BODY, HEADLINE, body_of, page, read

from crossread.sources.byline import persons, split_byline
from crossread.sources.stamps import first_stamp, parse_stamp, stamp_in_address

PARAGRAPHS = [f"<p>{p}</p>" for p in BODY]


def kinds(html: str) -> set[str]:
    return {w.kind.value for w in read(html).warnings}


@pytest.mark.parametrize(
    "piece",
    [
        '<p><a href="/x">MINISTER DENIES THAT THE FERRY WAS OVERLOADED AGAIN</a></p>',
        "<figure><img src=x><figcaption>The ferry at the pier on Monday morning, before it left.</figcaption></figure>",
        "<aside><h3>More</h3><p>Another story about the same harbour, told at some length here.</p></aside>",
        '<blockquote class="twitter-tweet"><p>The pier is full of people this morning, look at it.</p></blockquote>',
        '<p>Read more: <a href="/y">The harbour master resigns after a year</a></p>',
        '<div class="newsletter-signup"><p>Get the news of the harbour in your inbox every morning at six.</p></div>',
        '<div class="card"><a href="/z"><h3>Storm warning for the whole coast tonight</h3></a><p>Winds may reach 110 '
        "kilometres an hour, and the weather office asks people to stay at home.</p></div>",
        '<p style="display:none">This sentence is hidden from every reader who looks at the page in a browser.</p>',
        "<form><p>Leave a reply: your email address will not be published on this page.</p></form>",
    ],
)
def test_furniture_between_paragraphs_goes(piece: str) -> None:
    assert body_of(read(page(PARAGRAPHS[0] + PARAGRAPHS[1] + piece + PARAGRAPHS[2] + PARAGRAPHS[3]))) == BODY


@pytest.mark.parametrize(
    "tail",
    [
        "<p>Reporting by Lena Torv; Editing by Omar Haddad</p>",
        "<p><em>Lena Torv writes about ports and shipping for this paper and lives in Ostrava Bay.</em></p>",
        "<p>© 2026 Bay Courier. All rights reserved.</p>",
        "<p>Subscribe to our newsletter for the news of the day.</p>",
        "<h3>Related stories</h3>",
        "<p>Write to the author at lena.torv@courier.example</p>",
    ],
)
def test_tails_go(tail: str) -> None:
    assert body_of(read(page("".join(PARAGRAPHS) + tail))) == BODY


def test_a_split_container_is_put_together() -> None:
    split = f'<div class="part">{PARAGRAPHS[0]}{PARAGRAPHS[1]}</div><div class="ad-slot"></div>'
    split += f'<div class="part">{PARAGRAPHS[2]}{PARAGRAPHS[3]}</div>'
    assert body_of(read(page(split))) == BODY


def test_lists_headings_and_breaks_are_paragraphs() -> None:
    listed = "".join(PARAGRAPHS[:2]) + "<h2>What happens next</h2><ul><li>An inquiry opens on Friday.</li>"
    listed += "<li>The licence is looked at again.</li></ul>" + "".join(PARAGRAPHS[2:])
    body = body_of(read(page(listed)))
    assert body[2:5] == (
        "What happens next",
        "An inquiry opens on Friday.",
        "The licence is looked at again.",
    )
    assert body_of(read(page("<div>" + "<br><br>".join(BODY) + "</div>"))) == BODY


def test_inline_tags_do_not_split_and_ruby_is_read_once() -> None:
    text = "東京<ruby>港<rt>みなと</rt></ruby>の<b>フェリー</b>は月曜日、<a href=x>定員</a>を超える乗客を乗せて出航したと港湾局が火曜日に発表した。"
    body = body_of(
        read(
            page(
                f"<p>{text}</p>" * 1
                + "<p>運航会社はこの数字を否定し、乗客に危険はなかったと声明で述べた。調査は年内に行われる見通しだ。</p>"
            )
        )
    )
    assert body[0] == "東京港のフェリーは月曜日、定員を超える乗客を乗せて出航したと港湾局が火曜日に発表した。"


def test_control_characters_disappear() -> None:
    assert body_of(read(page("".join(PARAGRAPHS).replace("ferry", "fer\x00ry\x08")))) == BODY


def test_standfirst_is_kept() -> None:
    first = "Officials say the vessel was loaded beyond its licence for the third time this year"
    html = page().replace("</h1>", f'</h1><p class="standfirst">{first}</p>')
    assert body_of(read(html)) == (first, *BODY)


def ld(node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_json_ld_graph_with_references() -> None:
    graph = {
        "@graph": [
            {"@type": "WebPage", "name": "x"},
            {
                "@type": ["NewsArticle"],
                "headline": "Ferry &amp; port",
                "datePublished": "2026-03-03T09:00:00Z",
                "dateModified": "2026-03-04",
                "author": [{"@id": "#lena"}, {"@type": "Person", "name": "Omar Haddad"}],
            },
            {"@type": "Person", "@id": "#lena", "name": "Lena Torv"},
        ]
    }
    article = read(page(head=ld(graph)))
    assert article.byline == ("Lena Torv", "Omar Haddad")
    assert article.published is not None
    assert article.published.when.isoformat() == "2026-03-03T09:00:00+00:00"
    assert article.modified is not None
    assert article.modified.date_only
    assert "Ferry & port" in article.headlines


def test_broken_json_ld_is_mended_or_left() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Lena Torv"},}</script>'
    )
    assert read(page(head=head)).byline == ("Lena Torv",)
    assert read(page(head='<script type="application/ld+json">{"@type": </script>')).headline == HEADLINE


def test_headline_loses_the_outlet_and_all_candidates_stay() -> None:
    article = read(page(head=ld({"@type": "NewsArticle", "headline": f"{HEADLINE} - Bay Courier"})))
    assert article.headline == HEADLINE
    other = read(
        page().replace(f"<h1>{HEADLINE}</h1>", "<h1>Overloaded ferry leaves harbour master speechless</h1>")
    )
    assert len(other.headlines) == 2
    assert "headlines-differ" in {w.kind.value for w in other.warnings}


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("By Anna Berg, Omar Haddad and Li Wei", ["Anna Berg", "Omar Haddad", "Li Wei"]),
        ("Af Mette Lund og Jens Friis", ["Mette Lund", "Jens Friis"]),
        ("Von Karla Meier und Hans Roth", ["Karla Meier", "Hans Roth"]),
        ("ANNA BERG | Bay Courier", ["Anna Berg"]),
        ("Anna Berg, Senior Correspondent", ["Anna Berg"]),
        ("Anna Berg anna@courier.example @annaberg", ["Anna Berg"]),
        ("48213377", []),
        ("Bay Courier", []),
        ("松岡大地", ["松岡大地"]),
    ],
)
def test_bylines(raw: str, names: list[str]) -> None:
    assert split_byline(raw, "Bay Courier") == names


def test_an_organisation_counts_only_alone() -> None:
    assert persons(["Anna Berg", "Newsroom Staff"]) == ("Anna Berg",)
    assert persons(["Reuters"]) == ("Reuters",)


@pytest.mark.parametrize(
    ("raw", "iso", "known"),
    [
        ("2026-03-03T10:15:00+01:00", "2026-03-03T10:15:00+01:00", True),
        ("2026-03-03T10:15:00Z", "2026-03-03T10:15:00+00:00", True),
        ("2026-03-03 10:15:00", "2026-03-03T10:15:00", False),
        ("2026-03-03 10:15:00 +01:00", "2026-03-03T10:15:00+01:00", True),
        ("Tue, 03 Mar 2026 10:15:00 +0100", "2026-03-03T10:15:00+01:00", True),
    ],
)
def test_stamps(raw: str, iso: str, known: bool) -> None:
    stamp = parse_stamp(raw)
    assert stamp is not None
    assert stamp.when.isoformat() == iso
    assert (stamp.zone.value == "known") == known


def test_a_zone_is_taken_where_another_mark_has_it() -> None:
    stamp = first_stamp(["2026-03-03", "nonsense", "2026-03-03T10:15:00Z"])
    assert stamp is not None
    assert not stamp.date_only
    guess = stamp_in_address("https://courier.example/2026/03/03/ferry")
    assert guess is not None
    assert guess.guessed


def test_warnings() -> None:
    assert "no-date" in kinds("<html><body><article>" + "".join(PARAGRAPHS) + "</article></body></html>")
    assert "paywall" in kinds(page(PARAGRAPHS[0] + "<p>Subscribe to continue reading this article.</p>"))
    assert "live-blog" in kinds(page(head=ld({"@type": "LiveBlogPosting", "headline": HEADLINE})))
    assert "cut-off" in kinds(
        page("".join(PARAGRAPHS) + "<p>The minister then said that the harbour would …</p>")
    )
    consent = (
        "<p>We value your privacy. We and our 812 partners use cookies on this page.</p><p>Accept all</p>"
    )
    assert "consent-wall" in kinds(
        f"<html><body><div>{consent}<p>Our cookie policy says more.</p></div></body></html>"
    )
    german = "".join(
        f"<p>Der Fährbetreiber wies die Angaben der Hafenbehörde zum Teil {n} zurück und erklärte, dass zu keiner Zeit "
        "eine Gefahr für die Fahrgäste an Bord bestanden habe, wie eine Sprecherin am Dienstag in der Stadt sagte.</p>"
        for n in ("eins", "zwei", "drei", "vier")
    )
    long = "".join(f"<p>{p} {q}</p>" for p in BODY for q in BODY if p != q)
    assert "two-languages" in kinds(page(long + german))
    assert "very-short" in kinds(page(PARAGRAPHS[0]))
    assert not kinds(page())


def test_quotations_and_short_sentences_stay() -> None:
    quote = "<blockquote><p>We were never asked.</p></blockquote><p>Save the date, he said.</p>"
    body = body_of(read(page("".join(PARAGRAPHS[:2]) + quote + "".join(PARAGRAPHS[2:]))))
    assert body == (*BODY[:2], "We were never asked.", "Save the date, he said.", *BODY[2:])


def test_an_article_all_in_italics_stays_whole() -> None:
    assert body_of(read(page("".join(f"<p><em>{p}</em></p>" for p in BODY)))) == BODY


def test_paragraphs_that_all_look_different_stay() -> None:
    many = "".join(f'<div class="w{n}"><p class="p{n}">{p}</p></div>' for n, p in enumerate([*BODY, *BODY]))
    many = many.replace("ferry", "boat", 1)
    assert len(body_of(read(page(many)))) >= len(BODY)


def test_deep_nesting_loses_nothing() -> None:
    deep = "<div>" * 2000 + "".join(PARAGRAPHS) + "</div>" * 2000
    assert body_of(read(page(deep))) == BODY
