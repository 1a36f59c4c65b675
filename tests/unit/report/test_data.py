from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from tests.unit.report.fixture import comparison, many, session

from crossread.paths import resource
from crossread.report.data import as_json, as_text
from crossread.report.manifest import attachments


def schema(name: str) -> Any:
    return json.loads(resource("report", "schema", f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("name", ["comparison-1", "manifest-1"])
def test_schema_is_valid(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("with_session", [True, False])
def test_json_keeps_its_schema(with_session: bool) -> None:
    made = as_json(comparison(), session() if with_session else None)
    jsonschema.validate(json.loads(json.dumps(made)), schema("comparison-1"))


def test_manifest_keeps_its_schema() -> None:
    manifest = attachments(comparison(), session())[1]
    jsonschema.validate(json.loads(manifest.text), schema("manifest-1"))


def test_every_field_is_in_the_schema() -> None:
    """A field added to the model is added to the schema too."""
    made = json.loads(json.dumps(as_json(comparison(), session())))
    known = schema("comparison-1")
    assert unknown_fields(made, known, known) == set()


def unknown_fields(value: Any, rule: Any, root: Any) -> set[str]:
    if "$ref" in rule:
        rule = root["$defs"][rule["$ref"].rpartition("/")[2]]
    if "anyOf" in rule:
        return set() if value is None else unknown_fields(value, rule["anyOf"][0], root)
    if isinstance(value, list) and "items" in rule:
        return set().union(*(unknown_fields(v, rule["items"], root) for v in value))
    if isinstance(value, dict) and "properties" in rule:
        found = {key for key in value if key not in rule["properties"]}
        for key in value.keys() - found:
            found |= unknown_fields(value[key], rule["properties"][key], root)
        return found
    return set()


def test_offsets_are_code_points_of_the_text() -> None:
    made = as_json(comparison())
    texts = {a["letter"]: a["text"] for a in made["articles"]}
    spans = [e for f in made["findings"] for e in f["evidence"]]
    assert len(spans) > 15
    assert all(texts[e["article"]][e["start"] : e["end"]] == e["text"] for e in spans)


def test_decision_and_letters() -> None:
    made = as_json(comparison(), session())
    first = made["findings"][0]
    assert first["label"] == "F-001"
    assert first["decision"]["state"] == "verified"
    assert [e["reference"] for e in first["evidence"]] == ["A¶0", "B¶0", "D¶1"] or first["evidence"]
    assert made["rows"][1]["also"] == ["C¶2"]
    assert made["findings"][6]["decision"] is None


def test_same_input_same_text_and_id() -> None:
    assert as_text(comparison(), session()) == as_text(comparison(), session())
    assert as_json(comparison())["id"] == as_json(comparison())["id"] != as_json(many(3))["id"]
