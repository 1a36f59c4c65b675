"""Speed of the window, without a screen: ``dev.py bench ui`` prints ``name value`` lines.

Start and memory are measured in processes of their own; scrolling, filter, jump and the event-loop probe
in one window of 8 articles with 150 paragraphs each and 500 findings. The texts are made by rule.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ARTICLES, PARAGRAPHS, FINDINGS = 8, 150, 500
WORDS = (
    "the of killed officials said on Monday attack province fighters several people wounded government "
    "spokesman according agency district governor border village security forces statement rescue workers "
    "hospital doctors hundreds families river bridge market morning evening police commander minister"
).split()
RUNS = 7
LOADS = 10
"""Times the sample is loaded: what else the machine does meets some of them."""


def name(chance: random.Random) -> str:
    """A word nobody uses, so that paragraphs on one topic resemble each other and no others."""
    return "".join(chance.choice("bdfgklmnprst") + chance.choice("aeiou") for _ in range(3))


def paragraph(chance: random.Random, topic: list[str]) -> str:
    """Three or four sentences of common words with words of a topic among them, and a figure."""
    sentences = []
    for _ in range(chance.randint(3, 4)):
        words = [chance.choice(WORDS) for _ in range(chance.randint(8, 14))] + chance.sample(topic, 5)
        chance.shuffle(words)
        sentences.append(" ".join(words).capitalize() + ".")
    if topic[0] < "g":  # a figure in every fifth paragraph or so, as in news
        sentences.insert(1, f"At least {chance.randint(3, 40)} {topic[0]} workers were hurt, officials said.")
    return " ".join(sentences)


def made(articles: int, paragraphs: int, findings: int):  # type: ignore[no-untyped-def]
    """A session and its comparison: rows across all articles, findings on random words of two of them."""
    from crossread import session as acts
    from crossread.model import (
        Alignment,
        Capture,
        Comparison,
        Entry,
        Evidence,
        Finding,
        Kind,
        Link,
        Mentions,
        ParagraphRef,
        Relation,
        Row,
        Source,
        SourceKind,
        Span,
        WhyCard,
    )
    from crossread.text import build_article

    chance = random.Random(7)
    topics = [[name(chance) for _ in range(10)] for _ in range(paragraphs)]
    now = datetime(2026, 1, 2, tzinfo=UTC)
    entries = []
    for i in range(articles):
        texts = [paragraph(chance, topics[k]) for k in range(paragraphs)]
        source = Source(f"{i}.html", SourceKind.FILE, "html", "0" * 64, 1, now)
        article = build_article(f"Headline {i}", texts, source, outlet=f"Outlet {i}")
        entries.append(Entry(Capture(f"{i}.html", SourceKind.FILE, b"x", now), article, article))
    session = acts.add_entries(acts.new(), entries)
    all_articles = tuple(e.article for e in entries)
    found = []
    kinds, relations = list(Kind), list(Relation)
    for n in range(findings):
        evidence = []
        number = chance.randint(1, paragraphs)
        for a in chance.sample(range(articles), 2):
            p = all_articles[a].paragraph(number).span
            start = chance.randint(p.start, p.end - 20)
            evidence.append(Evidence(a, Span(start, start + chance.randint(6, 20))))
        found.append(
            Finding(
                f"f{n}",
                kinds[n % len(kinds)],
                relations[n % len(relations)],
                f"A and B differ on matter {n}.",
                tuple(evidence),
                WhyCard("made", "1"),
                "made",
                n + 1,
                float(findings - n),
            )
        )
    rows = tuple(
        Row(tuple((k,) if chance.random() < 0.8 else () for _ in range(articles)), 0.5)
        for k in range(paragraphs + 1)
    )
    missing = [[k for k in range(paragraphs + 1) if not rows[k].cells[a]] for a in range(articles)]
    alone = tuple(
        Row(tuple((k,) if i == a else () for i in range(articles)), 0.0)
        for a in range(articles)
        for k in missing[a]
    )
    links = tuple(
        Link(ParagraphRef(0, k), ParagraphRef(1, k), 0.5)
        for k in range(paragraphs)
        if rows[k].cells[0] and rows[k].cells[1]
    )
    mentions = tuple(Mentions(a.id) for a in all_articles)
    comparison = Comparison(all_articles, mentions, Alignment(links, rows + alone), tuple(found), "made")
    return session, comparison


def clocked(*codes: str) -> list[tuple[float, float]]:
    """Median wall and processor seconds of new processes that run some codes, by turns: whatever else the
    machine does meets all of them alike."""
    times: list[list[tuple[float, float]]] = [[] for _ in codes]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CROSSREAD_HOME": home}
        # As installed: compiled once, in a folder of our own where the checkout may hold no caches.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(home) / "cache")
        for run in range(RUNS + 1):
            for code, seen in zip(codes, times, strict=True):
                begin, used = time.perf_counter(), spent()
                subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True)
                if run:  # the first one compiles
                    seen.append((time.perf_counter() - begin, spent() - used))
    return [(statistics.median(w for w, _ in seen), statistics.median(c for _, c in seen)) for seen in times]


def spent() -> float:
    """Processor seconds of all processes that ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); w = QMainWindow(); w.resize(1280, 800); w.show()
app.processEvents(); w.repaint()
import os; os._exit(0)
"""
OURS = """
from crossread.ui import app as a
app = a.application()
import crossread.__main__
from crossread.ui import preferences
from crossread.ui.language import speak
from crossread.ui.style import Style
from crossread.ui.window import Window
speak(app, preferences.load(None).language)
s = Style(); s.set_theme("light"); w = Window(s, at_once=False); w.show()
app.processEvents(); w.repaint()
import os; os._exit(0)
"""


def start() -> None:
    (bare, bare_cpu), (ours, ours_cpu) = clocked(BARE, OURS)
    print(f"start_bare_ms {bare * 1000:.0f}")
    print(f"start_ms {ours * 1000:.0f}")
    print(f"start_ratio {ours / bare:.2f}")
    print(f"start_cpu_ratio {ours_cpu / bare_cpu:.2f}")


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def window(layout: str = "rows"):  # type: ignore[no-untyped-def]
    from crossread.ui import app
    from crossread.ui.models.view import Layout

    session, comparison = made(ARTICLES, PARAGRAPHS, FINDINGS)
    made_window = app.make_window(session, comparison, layout=Layout(layout))
    made_window.resize(1920, 1080)
    made_window.show()
    app.wait(lambda: made_window.bench.texts.settled, 30)
    return made_window


def gone(w) -> None:  # type: ignore[no-untyped-def]
    """Close a window and take it out of the world, so that nothing measured later has to do with it."""
    from shiboken6 import delete

    w.close()
    delete(w)


def frames(w, step: int) -> list[float]:  # type: ignore[no-untyped-def]
    """Milliseconds for each scrolled and painted frame."""
    from PySide6.QtWidgets import QApplication

    view = w.bench.texts.view
    bar = view.columns[0].verticalScrollBar()
    bar.setValue(0)
    QApplication.processEvents()
    times = []
    for value in range(0, min(bar.maximum(), step * 400), step):
        begin = time.perf_counter()
        bar.setValue(value)
        QApplication.processEvents()
        times.append((time.perf_counter() - begin) * 1000)
    return times


def scrolling() -> None:
    for layout in ("rows", "columns", "read"):
        w = window(layout)
        times = frames(w, 60)
        print(f"scroll_{layout}_p50_ms {percentile(times, 0.5):.1f}")
        print(f"scroll_{layout}_p95_ms {percentile(times, 0.95):.1f}")
        if layout == "rows":
            pages = frames(w, 900)
            print(f"page_{layout}_p95_ms {percentile(pages, 0.95):.1f}")
            acting(w)
        gone(w)


def acting(w) -> None:  # type: ignore[no-untyped-def]
    """Filter and jump: from the act to the painted window."""
    from PySide6.QtWidgets import QApplication

    from crossread.model import Kind

    def timed(act) -> float:  # type: ignore[no-untyped-def]
        begin = time.perf_counter()
        act()
        QApplication.processEvents()
        return (time.perf_counter() - begin) * 1000

    kinds = list(Kind)
    filtered = [
        timed(lambda k=k: w.desk.set_filter(kinds=frozenset(kinds) - {kinds[k % 9]})) for k in range(18)
    ]
    w.desk.clear_filter()
    jumps = [timed(lambda: w.desk.step(1)) for _ in range(40)]
    print(f"filter_p95_ms {percentile(filtered, 0.95):.1f}")
    print(f"jump_p95_ms {percentile(jumps, 0.95):.1f}")


def memory() -> None:
    code = (
        "from tests.benchmarks.ui import window, frames\n"
        "w = window(); frames(w, 300)\n"
        "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"
        "import os, sys; sys.stdout.flush(); os._exit(0)"
    )
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    out = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=root, check=True, capture_output=True, text=True
    )
    print(f"memory_mb {out.stdout.split()[-1]}")


def opening() -> None:
    """A saved comparison of 8 × 60 paragraphs, made before: from the click to the texts on screen."""
    from crossread.settings import DEFAULT
    from crossread.store import Store
    from crossread.ui import cache

    session, comparison = made(ARTICLES, 60, 120)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.crossread"
        with Store.create(path) as store:
            store.save(replace(session, entries=()), session, "made")
        cache.remember(session, DEFAULT, comparison)
        seconds, gaps = probed(lambda w: w.files.open(str(path)))
    print(f"open_saved_s {seconds:.2f}")
    told("open_saved", gaps)


def loading() -> None:
    """The sample from disk through the real engine, and eight articles at once, with the event loop probed
    all the while."""
    from crossread import pipeline
    from crossread.ui import cache

    loads = []
    for _ in range(LOADS):
        cache.forget()
        pipeline._READ.clear()
        loads.append(probed(lambda w: w.adding.sample()))
    print(f"sample_s {statistics.median(seconds for seconds, _ in loads):.2f}")
    longest = sorted(max(wall for wall, _ in gaps) for _, gaps in loads)
    print("sample_block_max_ms_of_each_load " + " ".join(f"{ms:.0f}" for ms in longest))
    told("sample", [gap for _, gaps in loads for gap in gaps])
    with tempfile.TemporaryDirectory() as folder:
        for entry in made(ARTICLES, 60, 1)[0].entries:
            text = "\n\n".join(p.span.of(entry.article.text) for p in entry.article.paragraphs)
            (Path(folder) / f"{entry.article.outlet}.txt").write_text(text, "utf-8")
        cache.forget()
        seconds, gaps = probed(lambda w: w.adding.locations([folder]))
    print(f"eight_s {seconds:.2f}")
    told("eight", gaps)


def showing() -> None:
    """The large comparison and what is done to it, with the event loop probed all the while."""
    from crossread.model import State
    from crossread.ui.models.view import Layout
    from crossread.ui.opening import load_ahead

    load_ahead(lambda _what, _share: None)  # as the program does a second after its start
    session, comparison = made(ARTICLES, PARAGRAPHS, FINDINGS)
    seconds, gaps = probed(lambda w: w.desk.start(session, comparison))
    print(f"show_large_s {seconds:.2f}")
    told("show_large", gaps)
    acts = {
        "columns": lambda w: w.show_layout(Layout.COLUMNS),
        "read": lambda w: w.show_layout(Layout.READ),
        "fold": lambda w: w.desk.look(only_differences=True),
        "zoom": lambda w: w.set_zoom(1.25),
        "tables": lambda w: w.bench.show_page(1),
        "blind": lambda w: w.desk.look(blind=True),
        "word": lambda w: w.desk.set_filter(words="matter 12"),
        "all": lambda w: w.desk.clear_filter(),
        "export": exporting,
        "decide_all": lambda w: w.desk.decide(State.VERIFIED, [f.id for f in w.desk.findings]),
    }
    w = window()
    w.desk.keep = None
    for name, act in acts.items():
        told(name, turns(w, lambda act=act: act(w)))
    gone(w)
    w = window()
    w.desk.step(1)
    turns(w, lambda: None)
    gaps = [gap for theme in ("dark", "contrast", "light") for gap in switched(w, theme)]
    told("theme", gaps)
    gone(w)


def exporting(w) -> None:  # type: ignore[no-untyped-def]
    dialog = w.exporting.dialog()
    dialog.show()
    w.destroyed.connect(dialog.close)


def switched(w, theme: str) -> list[tuple[float, float]]:  # type: ignore[no-untyped-def]
    """How long the turns of another theme took. Raises RuntimeError where the screen was not done by then."""
    from crossread.ui import app

    gaps = turns(w, lambda: w.look.set_theme(theme))
    seen = w.screen().grabWindow(w.winId()).toImage()
    app.wait(lambda: False, 0.3)
    w.repaint()
    if w.screen().grabWindow(w.winId()).toImage() != seen:
        raise RuntimeError(f"the theme {theme} was not all on screen when its turns were over")
    return gaps


def told(name: str, gaps: list[tuple[float, float]]) -> None:
    """The longest turn of the event loop: by the clock, and what of it this process had to itself."""
    wall = [w for w, _ in gaps]
    print(f"{name}_block_max_ms {max(wall):.0f}")
    print(f"{name}_block_cpu_max_ms {max(c for _, c in gaps):.0f}")
    print(f"{name}_blocks_over_50_ms {sum(w > 50 for w in wall)}")


def turn() -> tuple[float, float]:
    """One turn of the event loop, in ms: by the clock, and on the processor."""
    from PySide6.QtWidgets import QApplication

    return measured(QApplication.processEvents)


def measured(act) -> tuple[float, float]:  # type: ignore[no-untyped-def]
    wall, cpu = time.perf_counter(), time.thread_time()
    act()
    return (time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000


def turns(w, act) -> list[tuple[float, float]]:  # type: ignore[no-untyped-def]
    """How long an act and every turn of the loop after it took, until the texts have settled."""
    gaps = [measured(act)]
    end = time.perf_counter() + 20
    while time.perf_counter() < end and (len(gaps) < 20 or not w.bench.texts.settled):
        gaps.append(turn())
        time.sleep(0.001)
    return gaps


def probed(act):  # type: ignore[no-untyped-def]
    """Seconds until a comparison is on screen, and how long each turn of the event loop took in ms."""
    from crossread.ui import app
    from crossread.ui.style import Style
    from crossread.ui.window import Window

    style = Style()
    style.set_theme("light")
    w = Window(style)
    w.resize(1920, 1080)
    w.show()
    w.build()
    app.wait(lambda: False, 0.3)
    begin = time.perf_counter()
    gaps = [measured(lambda: act(w))]
    while (w.desk.comparison is None or w.desk.loader.under_way or w.desk.comparing) and (
        time.perf_counter() - begin < 100
    ):
        gaps.append(turn())
        time.sleep(0.001)
    gaps.append(turn())
    seconds = time.perf_counter() - begin
    gaps += turns(w, lambda: None)
    gone(w)
    return seconds, gaps


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("CROSSREAD_HOME", tempfile.mkdtemp())
    from crossread.ui import app

    app.application()
    start()
    memory()
    scrolling()
    opening()
    showing()
    loading()


if __name__ == "__main__":
    main()
