"""Digits of any script to a value: decimal points, group separators, and what cannot be one number."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from fractions import Fraction

_LONGEST = 24
"""More characters than this are an identifier; and arithmetic stays exact (28 digits)."""

_GROUPS = "'’\u00a0\u202f \u066c"


def ascii_digits(raw: str) -> str:
    """Digits of any script as 0-9, Arabic separators as "." and "'".

    >>> ascii_digits("١٬٢٣٤٫٥"), ascii_digits("१२,३४५")
    ("1'234.5", '12,345')
    """
    if raw.isascii():
        return raw
    return "".join(
        str(unicodedata.digit(c))
        if c.isdigit() and unicodedata.digit(c, None) is not None
        else {"٫": ".", "٬": "'", "’": "'"}.get(c, c)
        for c in raw
    )


def parse_digits(raw: str, decimal: str = ".") -> Decimal | None:
    """The value of digits with separators, or None where they are no single number (1.2.3, 23,24).

    ``decimal`` is the language's own decimal mark; the other one of "." and "," groups. Groups are of
    three, or of two before the last three (1,00,000). A lone foreign mark that cannot group is decimal.

    >>> parse_digits("1,234.5"), parse_digits("1.234,5", ","), parse_digits("12,34,567")
    (Decimal('1234.5'), Decimal('1234.5'), Decimal('1234567'))
    """
    native = "٫" in raw
    plain = ascii_digits(raw)
    if len(plain) > _LONGEST:
        return None
    if plain.isdigit():
        return Decimal(plain)
    if plain.startswith("."):
        return Decimal("0" + plain) if plain[1:].isdigit() else None
    for separator in _GROUPS:
        plain = plain.replace(separator, "'")
    if native:
        decimal = "."
    other = "," if decimal == "." else "."
    whole, mark, part = _split(plain, decimal, other)
    if mark and not part.isdigit():
        return None
    groups = whole.replace(other, "'").replace(decimal, "'").split("'")
    if len({c for c in whole if not c.isdigit()}) > 1 or not _grouped(groups):
        return None
    return Decimal("".join(groups) + ("." + part if mark else ""))


def _split(plain: str, decimal: str, other: str) -> tuple[str, str, str]:
    """Whole part, decimal mark or "", decimals."""
    if plain.count(decimal) == 1:
        if other in plain and plain.rfind(other) > plain.rfind(decimal):
            # The foreign order: 1.234,5 in an English text.
            return plain.rpartition(other) if plain.count(other) == 1 else (plain, "", "")
        return plain.partition(decimal)
    if (
        plain.count(other) == 1
        and decimal not in plain
        and not _grouped(plain.replace(other, "'").split("'"))
    ):
        return plain.partition(other)
    if plain.count(decimal) > 1 and plain.count(other) == 1 and plain.rfind(other) > plain.rfind(decimal):
        return plain.rpartition(other)
    return plain, "", ""


def _grouped(groups: list[str]) -> bool:
    if len(groups) == 1:
        return True
    if len(groups[-1]) != 3 or not 1 <= len(groups[0]) <= 3 or groups[0] == "0":
        return False
    middle = {len(g) for g in groups[1:-1]}
    return middle <= {3} or (middle <= {2} and len(groups[0]) <= 2)


def vulgar(sign: str) -> Decimal:
    """The value of a fraction sign: ½ is 0.5."""
    return decimal_of(Fraction(unicodedata.numeric(sign)).limit_denominator(16))


def decimal_of(value: Fraction) -> Decimal:
    """A fraction as a Decimal of 28 digits."""
    return Decimal(value.numerator) / Decimal(value.denominator)
