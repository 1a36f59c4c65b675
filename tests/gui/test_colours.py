"""Contrast of every theme: text at 4.5:1, lines and controls at 3:1."""

from __future__ import annotations

import pytest

from crossread.model import Kind
from crossread.ui.colour import contrast, mix, readable
from crossread.ui.theme import THEMES, Theme


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_text_can_be_read(theme: Theme) -> None:
    for under in (theme.paper, theme.panel, theme.desk, theme.hover, theme.chosen):
        assert contrast(theme.ink, under) >= 7
        assert contrast(theme.quiet, under) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.warning, theme.panel) >= 4.5
    assert contrast(theme.accent, theme.panel) >= 4.5
    assert contrast(theme.strong_line, theme.panel) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("kind", list(Kind))
def test_kinds_can_be_read(theme: Theme, kind: Kind) -> None:
    for under in (theme.paper, theme.desk, theme.panel):
        assert contrast(theme.kind_ink(kind), under) >= 4.5
    assert contrast(theme.kind_line(kind), theme.paper) >= 3
    assert contrast(theme.ink, theme.kind_tint(kind)) >= 7
    strong = mix(theme.hue(kind), theme.paper, theme.strong_share(kind))
    assert contrast(theme.ink, strong) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_what_a_search_found_can_be_read_and_tints_may_lie_upon_each_other(theme: Theme) -> None:
    for now in (False, True):
        assert contrast(theme.ink, theme.found_tint(now)) >= 4.5
    for first in Kind:
        for second in Kind:
            both = mix(theme.hue(second), theme.kind_tint(first), theme.tint)
            assert contrast(theme.ink, both) >= 4.5


def test_readable_takes_no_more_ink_than_needed() -> None:
    assert readable("#000000", "#ffffff", "#111111") == "#000000"
    assert contrast(readable("#E69F00", "#ffffff", "#000000"), "#ffffff") >= 4.5
