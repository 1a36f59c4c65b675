"""What the user prefers, kept beside the window's state; read once at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from crossread.settings import Settings

LANGUAGES = {"": "", "en": "English", "fr": "Français", "de": "Deutsch", "es": "Español", "ar": "العربية"}
"""Languages of the interface in their own names; "" is the system's."""


class Preferences(NamedTuple):
    """``kinds_off`` are the kinds of finding not looked for; the sliders are those of ``Settings``.

    ``archive`` is the address of a Memento TimeGate, asked only when the user asks for an archived copy.
    """

    language: str = ""
    size: int = 16
    links: float = 0.0
    findings: float = 0.0
    kinds_off: tuple[str, ...] = ()
    archive: str = "https://web.archive.org/web/"
    reduced_motion: bool = False
    hints: bool = True

    @property
    def settings(self) -> Settings:
        """The thresholds a comparison is computed with."""
        # Not at the top: the first picture of the window waits for the language, which is read here.
        from crossread.model import Kind
        from crossread.settings import Settings

        kinds = frozenset(kind for kind in Kind if kind.value not in self.kinds_off)
        return Settings(links=self.links, findings=self.findings, kinds=kinds)


def with_settings(preferences: Preferences, settings: Settings) -> Preferences:
    """The preferences with the thresholds and kinds of ``settings``."""
    from crossread.model import Kind

    off = tuple(kind.value for kind in Kind if kind not in settings.kinds)
    return preferences._replace(links=settings.links, findings=settings.findings, kinds_off=off)


def load(store: QSettings | None) -> Preferences:
    """Preferences as kept; anything missing or unreadable has its default."""
    if store is None:
        return Preferences()
    plain = Preferences()._asdict()
    return Preferences._make(
        _read(store.value(f"preferences/{name}"), default) for name, default in plain.items()
    )


def _read(kept: object, default: object) -> object:
    if kept is None:
        return default
    try:
        if isinstance(default, bool):
            return str(kept).lower() == "true"
        if isinstance(default, tuple):
            return tuple(part for part in str(kept).split(",") if part)
        if isinstance(default, float):
            return max(-1.0, min(1.0, float(str(kept))))
        if isinstance(default, int):
            return max(10, min(40, int(str(kept))))
    except ValueError:
        return default
    return str(kept)


def save(store: QSettings | None, preferences: Preferences) -> None:
    """Keep them."""
    if store is None:
        return
    for name, value in preferences._asdict().items():
        store.setValue(f"preferences/{name}", ",".join(value) if isinstance(value, tuple) else str(value))
