"""One invented event in four accounts, with findings of every kind, built by hand.

The report's tests stand on values, not on what the detectors happen to find today.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from crossread.model import (
    Alignment,
    Article,
    Attribution,
    Band,
    Capture,
    Comparison,
    Correction,
    Decision,
    Entry,
    Evidence,
    Figure,
    Finding,
    Hedge,
    Kind,
    Link,
    Mentions,
    Name,
    NameType,
    ParagraphRef,
    Pin,
    PinKind,
    Quote,
    Referent,
    Relation,
    Row,
    Session,
    SharedPassage,
    Source,
    SourceKind,
    SourceWarning,
    Span,
    Speaker,
    Stamp,
    Standing,
    State,
    WarningKind,
    WhyCard,
    Zone,
)
from crossread.text import build_article

NOW = datetime(2026, 3, 9, 16, 5, tzinfo=UTC)

TEXTS = {
    "Tallis Courier": (
        "One Grey Hand operative killed in Tallis harbour raid",
        (
            "TALLIS, March 6. Security forces of the province killed one operative of the Grey Hand and "
            "captured several others in a raid on the harbour before dawn on Friday, the Courier has learned.",
            "Some of those captured are highly important, a security source told the Courier.",
            "“We will follow them to the last house, and nobody who feeds them will sleep,” Governor Ilan "
            "Morre said.",
            "The Grey Hand has 6,500 fighters in the three border provinces, according to the interior ministry.",
        ),
    ),
    "Meridian News Agency": (
        "At least two dead in raid on Tallis port, officials say",
        (
            "At least two people were killed and five detained when troops stormed a warehouse in the port "
            "of Tallis on Friday, two provincial officials said. The account could not be independently verified.",
            "“We will follow them to the last house,” the governor of the province, Ilan Morre, told reporters.",
            "A spokesman for the Grey Hand denied that any of its men had been in the port.",
            "Washington says the group, also known as GH, is a threat to the West. The capital rejects that.",
        ),
    ),
    "The Open Ledger": (
        "Dock workers dispute account of harbour raid",
        (
            "Three dock workers were among the dead when soldiers raided a warehouse at Tallis harbour on "
            "Thursday night, relatives and a union official told The Open Ledger.",
            "The authorities speak of one “terrorist” killed. Families of the men say nobody in the "
            "warehouse carried a weapon.",
            "The raid reportedly lasted less than 20 minutes.",
            "The military has killed 1,100 people in the border provinces this year, according to the union.",
        ),
    ),
    "صحيفة الميناء": (
        "مقتل شخصين في مداهمة ميناء تاليس",
        (
            "قُتل شخصان على الأقل واعتُقل خمسة آخرون في مداهمة مستودع في ميناء تاليس فجر الجمعة، بحسب مسؤولين محليين.",
            "وقال الحاكم إيلان موري: «سنلاحقهم حتى آخر بيت».",
        ),
    ),
}

STAMPS = (
    (datetime(2026, 3, 6, 8, 0, tzinfo=UTC), None),
    (datetime(2026, 3, 6, 10, 40, tzinfo=UTC), datetime(2026, 3, 6, 15, 2, tzinfo=UTC)),
    (datetime(2026, 3, 7, 6, 15), None),
    (datetime(2026, 3, 6), None),
)


def capture(position: int, outlet: str, body: str) -> Capture:
    address = f"https://www.example.org/{position}/tallis?utm=1&a=b"
    return Capture(address, SourceKind.ADDRESS, f"<p>{outlet} {body}</p>".encode(), NOW, "text/html", 200)


def article(position: int) -> Article:
    outlet = list(TEXTS)[position]
    headline, paragraphs = TEXTS[outlet]
    data = capture(position, outlet, paragraphs[0]).data
    published, modified = STAMPS[position]
    zone = Zone.KNOWN if published.tzinfo else Zone.UNKNOWN
    return build_article(
        headline,
        paragraphs,
        Source(
            location=f"https://www.example.org/{position}/tallis?utm=1&a=b",
            kind=SourceKind.ADDRESS,
            format="html",
            sha256=hashlib.sha256(data).hexdigest(),
            size=len(data),
            retrieved=NOW,
            final_address=f"https://www.example.org/{position}/tallis",
            archive_address="https://archive.example.org/tallis" if position == 1 else "",
            status=200,
            extractor="crossread-html 1",
        ),
        outlet=outlet,
        byline=("Mara Vint", "Joss Ekeland") if position == 1 else (),
        published=Stamp(published, zone, date_only=position == 3, guessed=position == 3),
        modified=Stamp(modified, Zone.KNOWN) if modified else None,
        language="ar" if position == 3 else "en",
        warnings=(
            (
                SourceWarning(
                    WarningKind.CUT_OFF, "The text may be cut off: it ends with “Read more”. Paste it."
                ),
            )
            if position == 2
            else ()
        ),
    )


def span(of: Article, words: str) -> Span:
    start = of.text.index(words)
    return Span(start, start + len(words))


def evidence(articles: tuple[Article, ...], position: int, words: str, **more: object) -> Evidence:
    return Evidence(position, span(articles[position], words), **more)  # type: ignore[arg-type]


WHY = WhyCard(
    rule="Both sides count people killed in the raid; the intervals [1, 1] and [2, ∞) do not meet.",
    version="1",
    features=(("what is counted", "people killed"), ("where", "Tallis harbour"), ("when", "2026-03-06")),
    normalised=(("one", "1"), ("At least two", "≥ 2")),
    thresholds=(("same event", "0.50"),),
    clears="If A counts only members of the Grey Hand, the figures are not comparable.",
)


def findings(a: tuple[Article, ...]) -> tuple[Finding, ...]:
    def made(
        number: int, kind: Kind, relation: Relation, summary: str, *ev: Evidence, **more: object
    ) -> Finding:
        name = hashlib.sha256(f"{number}{kind}".encode()).hexdigest()[:16]
        return Finding(name, kind, relation, summary, ev, WHY, str(kind), number, **more)  # type: ignore[arg-type]

    return (
        made(
            1,
            Kind.FIGURE,
            Relation.CONFLICT,
            "A and B give different numbers for people killed: one / at least two.",
            evidence(a, 0, "one operative of the Grey Hand", value="1", speaker="", side=0),
            evidence(
                a,
                1,
                "At least two people",
                value="≥ 2",
                speaker="two provincial officials",
                side=1,
                standing=Standing.SAID,
            ),
            evidence(a, 3, "شخصان على الأقل", value="≥ 2", speaker="مسؤولين محليين", side=1),
            weight=9.0,
            clock="B may be newer",
        ),
        made(
            2,
            Kind.FIGURE,
            Relation.COMPATIBLE,
            "A and B agree within their bounds on people captured: several / five.",
            evidence(a, 0, "several others", value="≥ 3", side=0),
            evidence(a, 1, "five detained", value="5", side=1, speaker="two provincial officials"),
            weight=4.0,
        ),
        made(
            3,
            Kind.FIGURE,
            Relation.NOT_COMPARABLE,
            "A and C count different things: fighters present / people killed this year.",
            evidence(a, 0, "6,500 fighters", value="6500", speaker="the interior ministry"),
            evidence(a, 2, "1,100 people", value="1100", speaker="the union", side=1),
            weight=1.0,
        ),
        made(
            4,
            Kind.DATE,
            Relation.CONFLICT,
            "A and C date the raid differently: Friday / Thursday night.",
            evidence(a, 0, "before dawn on Friday", value="2026-03-06"),
            evidence(a, 2, "Thursday night", value="2026-03-05", side=1, speaker="relatives"),
            weight=6.0,
        ),
        made(
            5,
            Kind.ATTRIBUTION,
            Relation.ATTRIBUTED_IN_ONE,
            "B attributes the deaths to two provincial officials; A states them in its own voice.",
            evidence(a, 0, "killed one operative"),
            evidence(a, 1, "two provincial officials said", standing=Standing.SAID, side=1),
            weight=5.0,
            origins=("provincial officials",),
        ),
        made(
            6,
            Kind.QUOTE,
            Relation.TRUNCATED,
            "B ends the governor’s sentence earlier than A, without marking the cut.",
            evidence(
                a,
                0,
                "“We will follow them to the last house, and nobody who feeds them will sleep,”",
                speaker="Governor Ilan Morre",
                standing=Standing.SAID,
            ),
            evidence(
                a,
                1,
                "“We will follow them to the last house,”",
                speaker="Ilan Morre",
                standing=Standing.SAID,
                side=1,
            ),
            evidence(a, 3, "«سنلاحقهم حتى آخر بيت»", speaker="إيلان موري", standing=Standing.SAID, side=1),
            weight=7.0,
        ),
        made(
            7,
            Kind.CERTAINTY,
            Relation.DIFFERENT,
            "B says the account could not be independently verified; A gives it without reserve.",
            evidence(a, 0, "killed one operative"),
            evidence(a, 1, "could not be independently verified", standing=Standing.HEDGED, side=1),
            weight=3.0,
        ),
        made(
            8,
            Kind.NAMING,
            Relation.LABEL,
            "One referent under different terms: Grey Hand, GH.",
            evidence(a, 0, "Grey Hand"),
            evidence(a, 1, "GH", side=1),
            weight=2.0,
        ),
        made(
            9,
            Kind.COVERAGE,
            Relation.NOT_FOUND,
            "The Grey Hand’s denial is stated in B; not found in the extracted text of A.",
            evidence(a, 1, "denied that any of its men had been in the port", standing=Standing.DENIED),
            weight=2.5,
        ),
        made(
            10,
            Kind.HEADLINE,
            Relation.UNSUPPORTED,
            "A’s headline counts one killed; the other articles give another number.",
            evidence(a, 0, "One Grey Hand operative killed"),
            weight=1.5,
        ),
        made(
            11,
            Kind.SHARED_COPY,
            Relation.SAME_TEXT,
            "A and B share eight words of one quotation.",
            evidence(a, 0, "We will follow them to the last house"),
            evidence(a, 1, "We will follow them to the last house"),
            weight=0.5,
            trivial=True,
        ),
    )


def mentions(articles: tuple[Article, ...]) -> tuple[Mentions, ...]:
    first, second = articles[0], articles[1]
    one = Mentions(
        first.id,
        figures=(Figure(span(first, "6,500"), Decimal(6500), Decimal(6500), noun="fighters"),),
        quotes=(Quote(span(first, "“We will follow"), (span(first, "We will follow"),), attribution=0),),
        attributions=(
            Attribution(
                (span(first, "Governor Ilan Morre"),),
                (span(first, "said"),),
                (span(first, "We will follow them to the last house"),),
                speaker=Speaker("Governor Ilan Morre", 0),
            ),
        ),
        names=(Name(span(first, "Ilan Morre"), NameType.PERSON, 0),),
        referents=(Referent("Ilan Morre", NameType.PERSON, ("Ilan Morre",), ("ilan morre",)),),
    )
    two = Mentions(
        second.id,
        hedges=(
            Hedge(
                span(second, "could not be independently verified"),
                span(second, "The account could not be independently verified."),
                "unverified",
                3,
            ),
        ),
        notices=("The sequence tagger was not available; rules were used.",),
    )
    return (one, two, *(Mentions(a.id) for a in articles[2:]))


def alignment(articles: tuple[Article, ...]) -> Alignment:
    words = "We will follow them to the last house"
    return Alignment(
        links=(
            Link(ParagraphRef(0, 1), ParagraphRef(1, 1), 0.81, Band.STRONG),
            Link(ParagraphRef(0, 3), ParagraphRef(1, 2), 0.77, Band.STRONG),
            Link(ParagraphRef(1, 1), ParagraphRef(2, 1), 0.42, Band.FAIR),
        ),
        rows=(
            Row(((0,), (0,), (0,), (0,)), 0.5),
            Row(((1,), (1,), (1,), (1,)), 0.7, also=(ParagraphRef(2, 2),)),
            Row(((3,), (2,), (), (2,)), 0.77, pinned=True),
            Row(((2,), (), (), ())),
            Row(((), (3,), (), ())),
            Row(((), (4,), (), ())),
            Row(((), (), (2,), ())),
            Row(((), (), (3,), ())),
            Row(((4,), (), (4,), ())),
        ),
        shared=(SharedPassage(((0, span(articles[0], words)), (1, span(articles[1], words))), 8),),
    )


def comparison() -> Comparison:
    articles = tuple(article(i) for i in range(len(TEXTS)))
    return Comparison(
        articles,
        mentions(articles),
        alignment(articles),
        findings(articles),
        "Crossread 0.1.0",
        ("The sequence tagger was not available; rules were used.",),
    )


def session(of: Comparison | None = None) -> Session:
    of = of or comparison()
    entries = tuple(
        Entry(
            capture(i, a.outlet, TEXTS[a.outlet][1][0]),
            a,
            a,
            label="close to the authorities" if i == 0 else "",
        )
        for i, a in enumerate(of.articles)
    )
    decided = (
        (of.findings[0].id, Decision(State.VERIFIED, "Checked with the hospital.", when=NOW)),
        (
            of.findings[5].id,
            Decision(
                State.FOLLOW_UP, "Ask for the recording.", response_sought="Governor’s office", when=NOW
            ),
        ),
        (of.findings[3].id, Decision(State.VERIFIED, checked_against="Harbour log", when=NOW)),
        (of.findings[2].id, Decision(State.DISMISSED, reason="Different things.", when=NOW)),
        (of.findings[4].id, Decision(State.VERIFIED, when=NOW)),
    )
    return Session(
        title="Raid on Tallis harbour",
        preparer="Nia Orlok",
        organisation="Northern Desk",
        entries=entries,
        pins=(Pin(PinKind.MATCH, (of.articles[0].id, 3), (of.articles[1].id, 2)),),
        corrections=(Correction(of.articles[2].id, "byline", "", "Open Ledger staff", NOW),),
        decisions=decided,
        id="session-1",
    )


def many(findings_wanted: int, articles_wanted: int = 8, paragraphs: int = 25) -> Comparison:
    """A large comparison for limits and speed: every finding has a version in two or three articles."""
    base = comparison()
    articles = []
    for position in range(articles_wanted):
        source = base.articles[position % 3]
        body = [source.text[p.span.start : p.span.end] for p in source.body]
        lines = [f"({n}) {body[n % len(body)]}" for n in range(paragraphs)]
        articles.append(
            build_article(source.headline, lines, source.source, outlet=f"{source.outlet} {position + 1}")
        )
    made = []
    for number in range(1, findings_wanted + 1):
        pattern = base.findings[(number - 1) % 9]
        spots = []
        for turn in range(2 + number % 2):
            position = (number + turn) % articles_wanted
            paragraph = articles[position].paragraph(1 + (number * 7 + turn) % paragraphs)
            start = paragraph.span.start + 5
            spots.append(
                Evidence(
                    position, Span(start, min(start + 60, paragraph.span.end)), turn, str(number), "officials"
                )
            )
        made.append(
            replace(
                pattern, id=f"{number:016x}", number=number, evidence=tuple(spots), weight=1000.0 - number
            )
        )
    rows = tuple(Row(((n,),) * articles_wanted) for n in range(1, paragraphs + 1))
    return Comparison(
        tuple(articles),
        tuple(Mentions(a.id) for a in articles),
        Alignment(rows=rows),
        tuple(made),
        base.rules,
    )
