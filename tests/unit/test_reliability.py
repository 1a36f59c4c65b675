"""The reliability table of the divergence benchmark."""

from __future__ import annotations

from types import SimpleNamespace

from tests.benchmarks.reliability import bins, drawing, error, judged, lines


def test_findings_fall_into_ranges_and_certainty_into_the_last() -> None:
    found = bins([(0.25, True), (0.35, False), (1.0, True)])
    assert [(b.low, b.number) for b in found] == [(0.2, 2), (0.8, 1)]
    assert found[0].right == 0.5
    assert abs(found[0].said - 0.3) < 1e-9


def test_calibration_error_is_the_gap_weighed_by_findings() -> None:
    assert error(bins([(0.5, True), (0.5, False)])) == 0.0
    assert abs(error(bins([(0.9, False), (0.5, True), (0.5, False), (0.9, False)])) - 0.45) < 1e-9
    assert error([]) == 0.0


def test_the_scorer_judges_and_every_kind_has_its_lines() -> None:
    scorer = SimpleNamespace(widened=lambda gold: gold, matches=lambda guess, item: guess["at"] == item["at"])
    gold = [{"event": "flood", "findings": [{"at": 3}]}]
    predicted = [
        {
            "event": "flood",
            "findings": [
                {"kind": "date", "confidence": 0.7, "at": 3},
                {"kind": "quote", "confidence": 0.3, "at": 4},
            ],
        }
    ]
    by_kind = judged(gold, predicted, scorer)
    assert by_kind == {"all": [(0.7, True), (0.3, False)], "date": [(0.7, True)], "quote": [(0.3, False)]}
    told = lines(by_kind)
    assert told[1].split() == ["date", "0.6", "to", "0.8", "1", "0.70", "1.00", "##############|#####."]
    assert [line for line in told if line.startswith("calibration_error")] == [
        "calibration_error_date 0.300",
        "calibration_error_quote 0.300",
        "calibration_error_all 0.300",
    ]


def test_the_drawing_has_a_point_for_each_range() -> None:
    assert drawing(bins([(0.25, True), (0.9, True)])).count("<circle") == 2
