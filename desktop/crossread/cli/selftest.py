"""``crossread --self-test out.json``: does this installation do everything it is there for?

Used on the frozen program as on the checkout: whatever was lost in packing (a model, a font, a
detector, a reader of a format) fails here. Nothing of the user's is read or written.
"""

from __future__ import annotations

import contextlib
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from crossread import RULES, __version__, pipeline, report, sources
from crossread import session as act
from crossread.cli import output, terminal
from crossread.cli.selftest_files import HEADLINE, PARAGRAPHS, all_files
from crossread.detectors import all_detectors
from crossread.errors import CrossreadError
from crossread.mentions.tagger import read_tags
from crossread.model import Comparison, Entry, Kind, Session, State
from crossread.paths import resource, resources
from crossread.report.options import ANY_STATE, Filter, Options
from crossread.sources.formats import registry
from crossread.store import Store, verify


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one step; ``detail`` says what was seen, or what went wrong."""

    name: str
    ok: bool
    seconds: float
    detail: str


class Failed(Exception):
    """A step did not see what it must see; a line for whoever builds Crossread, not for its users."""


def run(out: str, show_window: Callable[[], str] | None) -> int:
    """Try every part, write what works as JSON; 1 if any step failed."""
    with tempfile.TemporaryDirectory(prefix="crossread-") as folder, _home(Path(folder, "home")):
        steps = [_tried(name, step) for name, step in _steps(Path(folder), show_window)]
    ok = all(step.ok for step in steps)
    output.write_json({**_about(), "ok": ok, "steps": [asdict(step) for step in steps]}, out)
    return 0 if ok else 1


def _about() -> dict[str, object]:
    return {
        "format": "crossread-self-test",
        "program": f"Crossread {__version__}",
        "rules": RULES,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "frozen": bool(getattr(sys, "frozen", False)),
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "resources": str(resources()),
        "detectors": [detector.id for detector in all_detectors()],
        "formats": [form.id for form in registry()],
        "reports": list(report.endings()),
    }


def _steps(folder: Path, show_window: Callable[[], str] | None) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "resources", _resources
    yield "formats", lambda: _formats(folder)
    yield "detectors", _detectors
    yield "tagger", _tagger
    held: list[tuple[Session, Comparison]] = []
    yield "sample", lambda: _sample(held)
    yield "reports", lambda: _reports(folder, *_first(held))
    yield "saved comparison", lambda: _saved(folder, *_first(held))
    if show_window is not None:
        yield "window", show_window


def _first(held: list[tuple[Session, Comparison]]) -> tuple[Session, Comparison]:
    if not held:
        raise Failed("the sample could not be compared")
    return held[0]


# --------------------------------------------------------------------------------------- steps


def _resources() -> str:
    wanted = ("samples", "lexicon", "models", "fonts", "icons", "i18n", "report")
    missing = [name for name in wanted if not any(resource(name).glob("*"))]
    if missing:
        raise Failed(f"missing: {', '.join(missing)}")
    return f"{sum(1 for _ in resources().rglob('*'))} files"


def _formats(folder: Path) -> str:
    files = all_files()
    known = {form.id for form in registry()}
    wrong = [f"{id}: no reader" for id in sorted(set(files) - known)]
    wrong += [f"{id}: not tried" for id in sorted(known - set(files))]
    for id, (name, data) in files.items():
        if id not in known:
            continue
        path = folder / name
        path.write_bytes(data)
        wrong += [f"{id}: {fault}" for entry in sources.load(str(path)) for fault in _faults(entry, id)]
    if wrong:
        raise Failed("; ".join(wrong))
    return ", ".join(files)


def _faults(entry: Entry, id: str) -> Iterator[str]:
    article = entry.article
    if article.headline != HEADLINE:
        yield f"headline read as {article.headline!r}"
    read = [" ".join(p.span.of(article.text).split()) for p in article.body]
    if read != list(PARAGRAPHS):
        yield f"text read as {read!r}"
    if id != "gzip" and article.source.format != id:
        yield f"taken for {article.source.format}"


def _detectors() -> str:
    found = all_detectors()
    without = set(Kind) - {detector.kind for detector in found}
    if without:
        raise Failed(f"no detector for {', '.join(sorted(without))}")
    return ", ".join(detector.id for detector in found)


def _tagger() -> str:
    (entry, *_) = sources.load(str(_samples()[0]))
    tags = read_tags(entry.article)
    if not tags.roles or not tags.names:
        raise Failed("the tagger sees nothing in the sample")
    return f"{len(tags.roles)} roles, {len(tags.names)} names"


def _samples() -> list[Path]:
    return sorted(resource("samples").glob("*.html"))


def _sample(held: list[tuple[Session, Comparison]]) -> str:
    entries = [entry for path in _samples() for entry in sources.load(str(path))]
    session = act.add_entries(act.new("Self-test"), entries)
    comparison = pipeline.compare_session(session)
    if not comparison.findings:
        raise Failed("no findings")
    if comparison.notices:
        raise Failed("; ".join(comparison.notices))
    first = comparison.findings[0].id
    session = act.decide(session, first, datetime.now(UTC), state=State.VERIFIED, note="Self-test ✓")
    held.append((session, comparison))
    return f"{len(comparison.articles)} articles, {len(comparison.findings)} findings"


def _reports(folder: Path, session: Session, comparison: Comparison) -> str:
    options = Options(time=datetime.now(UTC).replace(microsecond=0), filter=Filter(states=ANY_STATE))
    sizes = []
    for ending in report.endings():
        path = folder / f"report{ending}"
        report.export(comparison, session, options, path)
        sizes.append(f"{ending} {path.stat().st_size} bytes")
        if path.stat().st_size < 500:
            raise Failed(f"{path.name} is nearly empty")
    return ", ".join(sizes)


def _saved(folder: Path, session: Session, comparison: Comparison) -> str:
    path = folder / "self-test.crossread"
    with Store.create(path) as store:
        store.save(store.session(), session, "Self-test")
    with Store.open(path) as store:
        again = store.session()
    if again != session:
        raise Failed("the session came back different")
    if [f.id for f in pipeline.compare_session(again).findings] != [f.id for f in comparison.findings]:
        raise Failed("the findings came back different")
    failed = [check.sentence for check in verify(path) if not check.holds]
    if failed:
        raise Failed("; ".join(failed))
    return f"{path.stat().st_size} bytes, verified"


# ------------------------------------------------------------------------------------- running


@contextlib.contextmanager
def _home(folder: Path) -> Iterator[None]:
    """The user's folder stands elsewhere for as long as the test runs."""
    before = os.environ.get("CROSSREAD_HOME")
    os.environ["CROSSREAD_HOME"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["CROSSREAD_HOME"]
        else:
            os.environ["CROSSREAD_HOME"] = before


def _tried(name: str, step: Callable[[], str]) -> Step:
    started = time.perf_counter()
    detail = ""
    with _Trial() as trial:
        detail = step()
    seconds = round(time.perf_counter() - started, 3)
    made = Step(name, not trial.fault, seconds, trial.fault or detail)
    terminal.complain(f"{'ok    ' if made.ok else 'FAILED'}  {name}: {made.detail}")
    return made


class _Trial:
    """Takes note of whatever a step raises: a test must tell of every fault, and go on to the next step."""

    fault = ""

    def __enter__(self) -> _Trial:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if kind is None or not issubclass(kind, Exception):
            return False
        self.fault = str(error) if issubclass(kind, CrossreadError | Failed) else f"{kind.__name__}: {error}"
        self.fault = self.fault or kind.__name__
        return True
