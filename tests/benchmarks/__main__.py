"""``dev.py bench NAME… [--data FILE] [--texts FILE] [--predict OUT]``: predictions, then the folder's scorer.

``--data`` takes another gold file of the same schema (for extraction, its ``pages/`` lies beside it);
``--texts`` the attribution file that holds the texts of a names file; ``--predict`` keeps the
predictions. Headlines are printed as ``name value``; ``all`` runs every scored benchmark.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.benchmarks import reliability
from tests.shared import bench

Row = dict[str, Any]


@dataclass(frozen=True)
class Benchmark:
    """``module.function`` of this package turns the gold file's rows into prediction rows."""

    folder: str
    gold: str
    adapter: str
    texts: str = ""
    """Where the texts stand that the gold file leaves out, relative to the folder of benchmarks."""

    def predict(self, gold: Path, texts: Path | None) -> list[Row]:
        module, _, function = self.adapter.partition(".")
        call: Callable[..., list[Row]] = getattr(import_module(f"tests.benchmarks.{module}"), function)
        rows = read_rows(gold)
        if self.folder == "extraction":
            return call(rows, gold.parent / "pages")
        if texts is not None:
            return call(rows, {row["id"]: row["text"] for row in read_rows(texts)})
        return call(rows)


SCORED = {
    "extraction": Benchmark("extraction", "dev.jsonl", "extraction.predict"),
    "figures": Benchmark("figures", "dev.jsonl", "figures.predict_figures"),
    "events": Benchmark("figures", "events_dev.jsonl", "figures.predict_figures"),
    "dates": Benchmark("figures", "dates_dev.jsonl", "figures.predict_dates"),
    "pairs": Benchmark("figures", "pairs_dev.jsonl", "figures.predict_pairs"),
    "attribution": Benchmark("attribution", "dev.jsonl", "attribution.predict"),
    "attribution-world": Benchmark("attribution", "world_dev.jsonl", "attribution.predict"),
    "attribution-rules": Benchmark("attribution", "dev.jsonl", "attribution.predict_by_rules"),
    "names": Benchmark("names", "gold_dev.jsonl", "names.predict", "attribution/dev.jsonl"),
    "names-world": Benchmark("names", "world_gold_dev.jsonl", "names.predict", "attribution/world_dev.jsonl"),
    "alignment": Benchmark("alignment", "dev.jsonl", "alignment.predict"),
    "divergence": Benchmark("divergence", "dev.jsonl", "divergence.predict"),
}

MEASURED = {
    "ui": "ui",
    "report": "report",
    "extraction-speed": "extraction_speed",
    "extraction-pdf": "extraction_pdf",
    "figures-speed": "figures_speed",
    "attribution-speed": "attribution_speed",
    "findings-speed": "findings_speed",
    "frozen-start": "frozen_start",
}
"""Benchmarks of speed and memory: a module of this package with ``main()`` printing ``name value``."""


def read_rows(path: Path) -> list[Row]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def score(name: str, options: argparse.Namespace) -> int:
    spec = SCORED[name]
    gold = Path(options.data) if options.data else bench(spec.folder, spec.gold)
    texts = Path(options.texts) if options.texts else bench(spec.texts) if spec.texts else None
    scorer = bench(spec.folder, "score.py")
    if not gold.is_file() or not scorer.is_file():
        print(f"{name}: {gold} is not here; the benchmarks need ../shared/bench beside the checkout.")
        return 1
    started = time.perf_counter()
    rows = spec.predict(gold, texts)
    taken = time.perf_counter() - started
    with tempfile.TemporaryDirectory() as folder:
        out = Path(options.predict) if options.predict else Path(folder, "predictions.jsonl")
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")
        command = [sys.executable, str(scorer), str(gold), str(out)]
        if texts is not None:
            command += ["--texts", str(texts)]
        print(f"== {name} ({len(rows)} rows predicted in {taken:.1f} s)", flush=True)
        code = subprocess.run([*command, *options.scorer]).returncode
    if name == "divergence":
        reliability.report(read_rows(gold), rows, scorer, Path(options.predict) if options.predict else None)
    return code


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="+", choices=[*SCORED, *MEASURED, "all"], metavar="NAME")
    parser.add_argument("--data", help="another gold file of the same schema")
    parser.add_argument("--texts", help="the file with the texts, where the gold file holds none")
    parser.add_argument("--predict", metavar="OUT", help="keep the predictions in this file")
    parser.add_argument("--scorer", nargs="*", default=[], metavar="ARG", help="further words for score.py")
    options = parser.parse_args()
    names = [n for name in options.names for n in (SCORED if name == "all" else [name])]
    if len(names) > 1 and (options.data or options.predict):
        parser.error("--data and --predict go with one benchmark")
    failed = 0
    for name in names:
        if name in MEASURED:
            failed |= int(import_module(f"tests.benchmarks.{MEASURED[name]}").main() or 0)
        else:
            failed |= score(name, options)
    return failed


if __name__ == "__main__":
    sys.exit(main())
