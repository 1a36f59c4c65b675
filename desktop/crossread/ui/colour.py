"""Colour arithmetic on "#rrggbb": mixing, contrast, and an ink that can be read on a paper."""

from __future__ import annotations

from functools import cache

Rgb = tuple[int, int, int]


def rgb(colour: str) -> Rgb:
    """``"#0072B2"`` → (0, 114, 178)."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(over: str, under: str, share: float) -> str:
    """``share`` of ``over`` laid upon ``under``."""
    pairs = zip(rgb(over), rgb(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""

    def linear(channel: int) -> float:
        c = channel / 255
        return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)

    r, g, b = (linear(c) for c in rgb(colour))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    """WCAG contrast ratio, 1 … 21."""
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def readable(hue: str, paper: str, ink: str, ratio: float = 4.5) -> str:
    """``hue`` mixed with just as much ``ink`` as it takes to reach ``ratio`` on ``paper``."""
    for step in range(21):
        mixed = mix(ink, hue, step / 20)
        if contrast(mixed, paper) >= ratio:
            return mixed
    return ink
