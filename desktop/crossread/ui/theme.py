"""The themes: a handful of named colours each, drawn with equal care."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossread.ui.colour import contrast, mix, readable

if TYPE_CHECKING:
    from crossread.model import Kind


class Theme(NamedTuple):
    """Colours as "#rrggbb".

    ``paper`` lies under the texts, ``desk`` around them, ``panel`` under lists and fields; ``quiet``
    is the ink of small print; ``line`` parts rows; ``accent`` marks focus and the current finding.
    ``tint`` is the share of a kind's hue behind its words.
    """

    id: str
    dark: bool
    paper: str
    ink: str
    quiet: str
    desk: str
    panel: str
    line: str
    strong_line: str
    accent: str
    on_accent: str
    hover: str
    chosen: str
    warning: str
    tint: float

    def hue(self, kind: Kind) -> str:
        """The pure hue of a kind, for bars and tints."""
        from crossread.ui.kinds import LOOKS  # the first picture needs colours, not kinds

        return LOOKS[kind].hue or self.ink

    def kind_ink(self, kind: Kind) -> str:
        """The hue as ink: read at 4.5:1 on paper, panel and desk."""
        worst = self.panel if self.dark else self.desk
        return readable(self.hue(kind), worst, self.ink, 7.0 if self.id == "contrast" else 4.5)

    def kind_line(self, kind: Kind) -> str:
        """The hue for underlines and bars: 3:1 on paper."""
        return readable(self.hue(kind), self.paper, self.ink, 4.5 if self.id == "contrast" else 3.0)

    def strong_share(self, kind: Kind) -> float:
        """How much of the hue lies behind chosen words: as much as leaves them readable."""
        share = self.tint * 2.4
        while contrast(self.ink, mix(self.hue(kind), self.paper, share)) < 4.6:
            share -= 0.02
        return share

    def found_tint(self, now: bool) -> str:
        """The paper behind words a search found; ``now`` the ones the user is at."""
        share = 0.5 if now else 0.22
        while contrast(self.ink, mix(self.accent, self.paper, share)) < 4.6:
            share -= 0.02
        return mix(self.accent, self.paper, share)

    def kind_tint(self, kind: Kind, factor: float = 1.0) -> str:
        """The paper behind words of a kind."""
        return mix(self.hue(kind), self.paper, min(1.0, self.tint * factor))


LIGHT = Theme(
    id="light",
    dark=False,
    paper="#FBFAF7",
    ink="#1D1D1F",
    quiet="#66645F",
    desk="#F1EFE9",
    panel="#FFFFFF",
    line="#E4E1D9",
    strong_line="#8C897F",
    accent="#8A3B12",
    on_accent="#FFFFFF",
    hover="#ECE9E1",
    chosen="#F3E6DC",
    warning="#8A5A00",
    tint=0.15,
)
DARK = Theme(
    id="dark",
    dark=True,
    paper="#1B1C1F",
    ink="#E7E5E0",
    quiet="#A09D96",
    desk="#141517",
    panel="#222327",
    line="#303237",
    strong_line="#7C7E84",
    accent="#F0A070",
    on_accent="#1B1C1F",
    hover="#2A2B30",
    chosen="#3A2C24",
    warning="#E6B450",
    tint=0.18,
)
CONTRAST = Theme(
    id="contrast",
    dark=True,
    paper="#000000",
    ink="#FFFFFF",
    quiet="#E0E0E0",
    desk="#000000",
    panel="#000000",
    line="#8A8A8A",
    strong_line="#FFFFFF",
    accent="#FFD400",
    on_accent="#000000",
    hover="#2B2B2B",
    chosen="#3A3200",
    warning="#FFD400",
    tint=0.18,
)
THEMES = {theme.id: theme for theme in (LIGHT, DARK, CONTRAST)}
