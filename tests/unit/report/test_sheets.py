from __future__ import annotations

import csv
import io

import pytest
from openpyxl import load_workbook
from tests.unit.report.fixture import NOW, comparison, session
from tests.unit.report.hostile import hostile

from crossread.report import ANY_STATE, Filter, Options
from crossread.report.sheets import Sheet, csv_bytes, is_formula, sheets, xlsx_bytes

OPTIONS = Options(NOW, filter=Filter(states=ANY_STATE, trivial=True))

FORMULAS = ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "|x", "%1"]


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_tables_hold_every_version() -> None:
    made = {s.name: s for s in sheets(comparison(), session(), OPTIONS)}
    findings = made["findings"]
    assert len(findings.rows) == sum(len(f.evidence) for f in comparison().findings)
    first = dict(zip(findings.header, findings.rows[0], strict=True))
    assert first["finding"] == "F-001"
    assert first["state"] == "verified"
    assert first["reference"] == "A¶1"
    assert first["words"] == "one operative of the Grey Hand"
    assert [r[0] for r in made["sources"].rows] == ["A", "B", "C", "D"]
    assert made["speakers"].rows[0][:6] == ("Ilan Morre", "named", "A", "Tallis Courier", "1", "8")
    assert made["names"].rows[0] == ("Ilan Morre", "PER", "", "A", "Tallis Courier", "Ilan Morre", "1")
    assert "value" in made["ledger"].header
    assert made["coverage"].rows[2][1:6] == ("¶3", "¶2", "cannot tell", "¶2", "by hand")


@pytest.mark.parametrize("text", FORMULAS)
def test_csv_formulas_are_neutralised(text: str) -> None:
    data = csv_bytes(Sheet("x", ("a",), ((text,),)))
    cell = read(data)[1][0]
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "|", "%"))
    assert cell.startswith("'")


def test_csv_is_what_excel_reads() -> None:
    data = csv_bytes(Sheet("x", ("a", "b"), (('say "x"', "شخصان,\nزائد"),)))
    assert data.startswith(b"\xef\xbb\xbf")
    assert read(data) == [["a", "b"], ['say "x"', "شخصان, زائد"]]
    assert data.count(b"\r\n") == 2


@pytest.mark.parametrize("text", FORMULAS)
def test_xlsx_holds_no_formula(text: str) -> None:
    book = load_workbook(io.BytesIO(xlsx_bytes((Sheet("x", ("a",), ((text,),)),), OPTIONS)))
    cell = book["x"]["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert is_formula(text)


def test_xlsx_is_whole_and_equal_each_time() -> None:
    tables = sheets(comparison(), session(), OPTIONS)
    data = xlsx_bytes(tables, OPTIONS)
    assert xlsx_bytes(tables, OPTIONS) == data
    book = load_workbook(io.BytesIO(data))
    assert book.sheetnames == [t.name for t in tables]
    for table in tables:
        page = book[table.name]
        assert page.max_row == len(table.rows) + 1
        assert page.freeze_panes == "B2"


def test_hostile_text() -> None:
    of, given = hostile()
    tables = sheets(of, given, OPTIONS)
    book = load_workbook(io.BytesIO(xlsx_bytes(tables, OPTIONS)))
    assert all(c.data_type != "f" for page in book for row in page.iter_rows() for c in row)
    for table in tables:
        assert len(read(csv_bytes(table))) == len(table.rows) + 1
