from __future__ import annotations

import base64
import hashlib
import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from tests.unit.report.fixture import NOW, comparison, session
from tests.unit.report.hostile import hostile

from crossread.model import Comparison, Session
from crossread.report import ANY_STATE, Filter, Options, Part, as_json, build, html
from crossread.report.manifest import attachments

FULL = Options(NOW, filter=Filter(states=ANY_STATE), parts=frozenset(Part))


def made(of: Comparison, given: Session | None, options: Options = FULL) -> str:
    return html.render(build(of, given, options), options, attachments(of, given)).decode()


@pytest.fixture(scope="module")
def page() -> Any:
    return BeautifulSoup(made(comparison(), session()), "lxml")


def test_headings_in_order(page: Any) -> None:
    levels = [int(h.name[1]) for h in page.find_all(re.compile("^h[1-6]$"))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_link_leads_somewhere(page: Any) -> None:
    ids = [e["id"] for e in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    inside = [a["href"][1:] for a in page.find_all("a", href=True) if a["href"].startswith("#")]
    assert len(inside) > 30
    assert set(inside) <= set(ids)


def test_asks_nothing_of_anybody(page: Any) -> None:
    policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for kind, element in (("style", page.style), ("script", page.find_all("script")[-1])):
        digest = base64.b64encode(hashlib.sha256(element.string.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert not page.find_all(["link", "iframe", "object", "embed", "base", "form"])
    assert all(e["src"].startswith("data:") for e in page.find_all(src=True))
    assert not page.find_all(style=True)
    assert not re.search(
        r"url\(|@import|fetch\(|XMLHttp|localStorage", page.style.string + page.find_all("script")[-1].string
    )


def test_tables_and_drawings_speak(page: Any) -> None:
    for table in page.find_all("table"):
        assert table.thead.find_all("th", scope="col")
        assert all(row.find("th", scope="row") for row in table.tbody.find_all("tr"))
    drawings = page.find_all("svg")
    assert drawings
    assert all(len(d["aria-label"]) > 20 for d in drawings)


def test_direction_of_quoted_text(page: Any) -> None:
    said = page.select("#F-001 td.said")
    assert [(c["lang"], c["dir"]) for c in said] == [("en", "ltr"), ("en", "ltr"), ("ar", "rtl")]
    assert page.html["dir"] == "ltr"


def test_carries_its_data(page: Any) -> None:
    data = json.loads(page.find(id="comparison.json").string)
    assert data == json.loads(json.dumps(as_json(comparison(), session())))


def test_no_text_becomes_markup() -> None:
    of, given = hostile()
    text = made(of, given)
    parsed = BeautifulSoup(text, "lxml")
    kinds = [s.get("type") for s in parsed.find_all("script")]
    assert kinds == ["application/json", "application/json", None]
    assert not parsed.find_all("img")
    assert not [e for e in parsed.find_all(True) if any(a.startswith("on") for a in e.attrs)]
    assert "alert(1)" in parsed.main.get_text()
    assert "\u202e" not in parsed.main.get_text()
    data = json.loads(parsed.find(id="comparison.json").string)
    assert "</script>" in data["articles"][0]["text"]


def test_logo(tmp_path: Path) -> None:
    picture = tmp_path / "logo.svg"
    picture.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    options = Options(NOW, logo=picture)
    text = made(comparison(), session(), options)
    assert '<img class="logo" alt="Logo: Nia Orlok, Northern Desk" src="data:image/svg+xml;base64,' in text
