"""Of two sentences: what holds at a distance in the one what the other tells without it."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.detectors._claims import Claims
from crossread.detectors._reading import Reading
from crossread.model import Standing
from crossread.relations.triggers import FLAT, Trigger, triggers

SENSES = ("no", "open", "doubted", "claimed", "coming", "if", "sure")
_WEAK = frozenset({"if", "sure"})
"""Senses that by themselves make no difference in certainty."""
_CREDITED = frozenset({Standing.SAID, Standing.CLAIMED, Standing.DENIED, Standing.BELIEVES})
"""Standings of words that are another's: "she alleges" tells no less than "she said"."""
_HEAD = 0.6
"""What the head counts of all a trigger governs."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """A trigger of a sense that the other sentence has not, and what of its words the other tells.

    ``share`` of the governed words by rarity, ``mass`` in all; ``head`` whether the head is among them;
    ``apart`` how many grades the other sentence is surer or less sure of them.
    """

    trigger: Trigger
    share: float
    mass: float
    head: bool
    apart: int

    @property
    def weight(self) -> float:
        return round(self.share * (1 - _HEAD + _HEAD * self.head), 4)


class Governed:
    """The triggers of each sentence of a comparison, set against the sentences it is linked to."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self.readings = claims.readings
        self._hedges = [m.hedges for m in claims.mentions]
        self._known: dict[tuple[int, int], tuple[tuple[Trigger, ...], frozenset[str]]] = {}

    def of(self, reading: Reading) -> tuple[tuple[Trigger, ...], frozenset[str]]:
        """The triggers of a sentence and their senses."""
        key = reading.article, reading.index
        if key not in self._known:
            hedges = [h for h in self._hedges[reading.article] if reading.span.contains(h.span)]
            found = triggers(reading.tokens, reading.stems, hedges)
            senses = frozenset(t.sense for t in found)
            self._known[key] = found, senses | {"claimed"} if self._credited(reading) else senses
        return self._known[key]

    def _credited(self, reading: Reading) -> bool:
        attributions = self.claims.mentions[reading.article].attributions
        inside = self.claims.attributed(reading.article, reading.index)
        return any(attributions[k].standing in _CREDITED for k in inside)

    def differ(self, a: Reading, b: Reading) -> bool:
        """Whether one sentence has a trigger of a sense that the other has not."""
        (first, one), (second, two) = self.of(a), self.of(b)
        only = {t.sense for t in first} - two | {t.sense for t in second} - one
        return not only <= _WEAK

    def features(self, a: Reading, b: Reading) -> dict[str, float]:
        found = sorted(
            (*self.contrasts(a, b), *self.contrasts(b, a)), key=lambda c: (-c.weight, c.trigger.at)
        )
        one, two = self.of(a)[1], self.of(b)[1]
        top = found[0] if found else None
        most = dict.fromkeys(SENSES, 0.0)
        for c in found:
            most[c.trigger.sense] = max(most[c.trigger.sense], c.weight)
        return (
            {f"governed: {sense}": weight for sense, weight in most.items()}
            | {f"in both: {sense}": float(sense in one and sense in two) for sense in SENSES}
            | {
                "best governed": top.weight if top else 0.0,
                "best governed share": top.share if top else 0.0,
                "best governed in common": top.mass if top else 0.0,
                "best governed head": float(bool(top and top.head)),
                "best governed grades apart": float(top.apart) if top else 0.0,
                "triggers that govern": float(min(6, len(found))),
            }
        )

    def contrasts(self, a: Reading, b: Reading) -> list[Contrast]:
        """What governs in the first sentence some of what the second tells."""
        found = []
        others, senses = self.of(b)
        for t in self.of(a)[0]:
            both = t.governed & b.bag
            if not both or not t.head or t.sense in senses:
                continue
            mass = self.readings.mass(both)
            share = mass / self.readings.mass(t.governed) if mass else 0.0
            grade = min((o.grade for o in others if o.governed & both), default=FLAT)
            apart = abs(grade - t.grade)
            found.append(Contrast(t, round(share, 4), round(mass, 3), t.head in b.bag, apart))
        return found
