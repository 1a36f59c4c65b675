"""The thresholds and switches that change what is computed. Part of a comparison's provenance."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.model import Kind, Session


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may turn.

    ``links`` and ``findings`` are the two sliders, -1.0 (fewer) … 0.0 (as tuned) … 1.0 (more).
    ``kinds`` are the kinds of finding looked for.
    """

    links: float = 0.0
    findings: float = 0.0
    kinds: frozenset[Kind] = frozenset(Kind)

    @classmethod
    def of(cls, session: Session) -> Settings:
        """The settings a session is compared with."""
        return cls(session.links, session.findings, session.kinds)


DEFAULT = Settings()
