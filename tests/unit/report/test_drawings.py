from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from crossread.report.blocks import Bar, Cell, Map, Ranges
from crossread.report.drawings import map_svg, number, ranges_svg, short

SVG = "{http://www.w3.org/2000/svg}"
EXACT = Bar("A", "Four soldiers", "4", Decimal(4), Decimal(4))
OPEN = Bar("B", "at least six", "≥ 6", Decimal(6), None)
ROUGH = Bar("C", "about nine", "≈ 9", Decimal(8), Decimal(10), about=True)
AT_MOST = Bar("D", "at most 12", "≤ 12", Decimal(0), Decimal(12), open_low=True)


def drawn(*bars: Bar, low: int = 4, high: int = 12, logarithmic: bool = False) -> Any:
    block = Ranges("soldiers", bars, Decimal(low), Decimal(high), logarithmic, "alt")
    return etree.fromstring(ranges_svg(block))


def test_shapes_tell_exact_open_and_rough_apart() -> None:
    root = drawn(EXACT, OPEN, ROUGH, AT_MOST)
    assert len(root.findall(f"{SVG}circle")) == 1
    rough = [r for r in root.findall(f"{SVG}rect") if r.get("stroke-dasharray")]
    assert len(rough) == 1
    arrows = [p.get("d") for p in root.findall(f"{SVG}path") if p.get("fill") == "#1d1d1f"]
    assert len(arrows) == 2
    written = [t.text for t in root.findall(f"{SVG}text")]
    assert {"A", "Four soldiers", "4", "≥ 6", "≈ 9", "≤ 12"} <= set(written)


def test_larger_stands_further_right() -> None:
    bars = [replace(EXACT, low=Decimal(n), high=Decimal(n)) for n in (4, 7, 12)]
    for logarithmic in (False, True):
        places = [float(c.get("cx")) for c in drawn(*bars, logarithmic=logarithmic).findall(f"{SVG}circle")]
        assert places == sorted(places)
        assert len(set(places)) == 3


@given(st.decimals(0, 10**12, places=2), st.decimals(0, 10**12, places=2), st.booleans())
def test_any_numbers_give_a_drawing(a: Decimal, b: Decimal, logarithmic: bool) -> None:
    low, high = min(a, b), max(a, b)
    block = Ranges("x", (Bar("A", "x", "1", low, high),), low, high, logarithmic, "alt")
    root = etree.fromstring(ranges_svg(block))
    assert 0 < len(root.findall(f"{SVG}text")) < 40


def test_text_is_escaped() -> None:
    root = drawn(replace(EXACT, text="<script>&\"'"))
    assert "<script>&\"'" in [t.text for t in root.findall(f"{SVG}text")]
    assert not root.findall(f".//{SVG}script")


def test_coverage_map_has_three_marks() -> None:
    key = tuple((cell, cell.value) for cell in Cell)
    root = etree.fromstring(map_svg(Map(("A", "B", "C"), (("fact & more", tuple(Cell)),), key, "alt")))
    filled = [r for r in root.findall(f"{SVG}rect") if r.get("fill") == "#1d1d1f"]
    dashed = [r for r in root.findall(f"{SVG}rect") if r.get("stroke-dasharray")]
    assert (len(filled), len(dashed)) == (2, 2)
    assert [t.text for t in root.findall(f"{SVG}text")].count("?") == 2


@pytest.mark.parametrize(
    ("value", "shown"), [("1200", "1\u202f200"), ("0.50", "0.5"), ("3E+6", "3\u202f000\u202f000")]
)
def test_number(value: str, shown: str) -> None:
    assert number(Decimal(value)) == shown


def test_short() -> None:
    assert short("abc", 10) == "abc"
    assert short("a" * 50, 10) == "a" * 8 + " …"
