"""Every number of a run of tokens: where it stands, its value, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from crossread.mentions.numerals.digits import decimal_of, parse_digits, vulgar
from crossread.mentions.numerals.lexicon import Numbers, Phrases
from crossread.mentions.numerals.tokens import DIGITS, VULGAR, WORD, Token
from crossread.mentions.numerals.words import read_words

DIGIT, WORDS, FRACTION, ORDINAL, VAGUE, UNREADABLE = "digits", "words", "fraction", "ordinal", "vague", "id"
_MINUS = {"-", "−", "–"}


@dataclass(slots=True)
class Number:
    """Tokens ``first`` … ``last - 1``; ``low`` and ``high`` differ for open words only.

    ``form`` is how it is written; ``scaled`` says that a scale word or suffix is part of it;
    ``suffix`` is a one-letter suffix still to be judged ("m": million or metre?).
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    form: str
    scaled: bool = False
    suffix: str = ""
    factor: int = 1


def find_numbers(tokens: list[Token], lexicon: Numbers) -> list[Number]:
    """The numbers in order. Digits that are no number (1.2.3) come as UNREADABLE, to be left alone."""
    found = []
    i = 0
    while i < len(tokens):
        number = read_at(tokens, i, lexicon)
        if number is None:
            i += 1
        else:
            found.append(number)
            i = number.last
    return found


def read_at(tokens: list[Token], i: int, lexicon: Numbers) -> Number | None:
    """The number that starts at token i, if one does."""
    token = tokens[i]
    if token.kind == DIGITS:
        return _digits(tokens, i, lexicon)
    if token.kind == VULGAR:
        value = vulgar(token.text)
        return _scaled(tokens, Number(i, i + 1, value, value, FRACTION), lexicon)
    if token.kind != WORD:
        return None
    if lexicon.compound or lexicon.prefix or token.low in lexicon.starters:
        return _in_words(tokens, i, lexicon)
    return None


# ------------------------------------------------------------------------------------ digits


def _digits(tokens: list[Token], i: int, lexicon: Numbers) -> Number:
    raw, last = tokens[i].text, i + 1
    if lexicon.spaced:
        raw, last = _spaced(tokens, i)
    value = parse_digits(raw, lexicon.decimal)
    if value is None:
        return Number(i, last, Decimal(0), Decimal(0), UNREADABLE)
    number = Number(i, last, value, value, DIGIT)
    if _fraction(tokens, last, number) or _mixed(tokens, last, number) or _ordinal_ending(tokens, number):
        return _scaled(tokens, number, lexicon) if number.form != ORDINAL else number
    return _scaled(tokens, number, lexicon)


def _spaced(tokens: list[Token], i: int) -> tuple[str, int]:
    """Groups set apart by spaces: 1 234 567."""
    raw, last = tokens[i].text, i + 1
    if not (raw.isdigit() and len(raw) <= 3):
        return raw, last
    while last < len(tokens) and tokens[last].kind == DIGITS:
        head = tokens[last].text[:3]
        rest = tokens[last].text[3:]
        if not (head.isdigit() and len(head) == 3) or rest[:1].isdigit() or not _narrow(tokens, last):
            break
        raw += tokens[last].text
        last += 1
        if rest:
            break
    return raw, last


def _narrow(tokens: list[Token], i: int) -> bool:
    return tokens[i].start - tokens[i - 1].end == 1


def _fraction(tokens: list[Token], j: int, number: Number) -> bool:
    """1/2 as one number; dates (1/2/98) and pairs (9/11) of large parts are none."""
    if not (_adjacent(tokens, j, "/") and j + 1 < len(tokens) and tokens[j + 1].kind == DIGITS):
        return False
    if tokens[j + 1].gap or _adjacent(tokens, j + 2, "/"):
        return False
    below = parse_digits(tokens[j + 1].text)
    if below is None or not 2 <= below <= 100 or not 0 < number.low < below or number.low % 1 or below % 1:
        return False
    number.low = number.high = number.low / below
    number.last, number.form = j + 2, FRACTION
    return True


def _mixed(tokens: list[Token], j: int, number: Number) -> bool:
    """2½, 2 1/2, 2-1/2."""
    if number.low % 1:
        return False
    k = j + 1 if _adjacent(tokens, j, "-") else j
    if k >= len(tokens):
        return False
    if tokens[k].kind == VULGAR:
        number.low = number.high = number.low + vulgar(tokens[k].text)
        number.last = k + 1
        return True
    if tokens[k].kind != DIGITS or not tokens[k].text.isdigit() or not _adjacent(tokens, k + 1, "/"):
        return False
    part = Number(k, k + 1, Decimal(tokens[k].text), Decimal(tokens[k].text), DIGIT)
    if not _fraction(tokens, k + 1, part):
        return False
    number.low = number.high = number.low + part.low
    number.last = part.last
    return True


_ENDINGS = {"st", "nd", "rd", "th", "º", "ª", "er", "ère", "e", "ème"}


def _ordinal_ending(tokens: list[Token], number: Number) -> bool:
    j = number.last
    if j < len(tokens) and not tokens[j].gap and tokens[j].low in _ENDINGS:
        number.form, number.last = ORDINAL, j + 1
        return True
    return False


# ------------------------------------------------------------------------------------- words


def _in_words(tokens: list[Token], i: int, lexicon: Numbers) -> Number | None:
    return (
        _open_word(tokens, i, lexicon)
        or _with_article(tokens, i, lexicon)
        or _plain_words(tokens, i, lexicon)
        or _ordinal_word(tokens, i, lexicon)
    )


def _plain_words(tokens: list[Token], i: int, lexicon: Numbers) -> Number | None:
    if tokens[i].low in lexicon.scales and tokens[i].low in lexicon.suffixes:
        return None  # "mn" alone is no number
    read = read_words(tokens, i, lexicon)
    if read is None:
        return None
    value, j = Decimal(read[0]), read[1]
    number = Number(i, j, value, value, WORDS, scaled=value >= 1000)
    _point(tokens, number, lexicon)
    ordinal = _ends_ordinal(tokens, number, lexicon)
    if ordinal or _over(tokens, number, lexicon):
        return number
    return _scaled(tokens, number, lexicon)


def _point(tokens: list[Token], number: Number, lexicon: Numbers) -> None:
    """three point one four."""
    j = number.last
    if j + 1 >= len(tokens) or tokens[j].low not in lexicon.points:
        return
    decimals = ""
    j += 1
    while j < len(tokens) and lexicon.cardinals.get(tokens[j].low, 10) < 10:
        decimals += str(lexicon.cardinals[tokens[j].low])
        j += 1
    if decimals:
        number.low = number.high = number.low + Decimal("0." + decimals)
        number.last = j


def _ends_ordinal(tokens: list[Token], number: Number, lexicon: Numbers) -> bool:
    """twenty-fifth: the last element is an ordinal."""
    j = number.last + (1 if _adjacent(tokens, number.last, "-") else 0)
    if j >= len(tokens) or number.low % 10 or number.low == 0:
        return False
    value = lexicon.ordinals.get(tokens[j].low, 0)
    if not 0 < value < 10 or not (number.low % 100 >= 20):
        return False
    number.low = number.high = number.low + value
    number.last, number.form = j + 1, ORDINAL
    return True


def _over(tokens: list[Token], number: Number, lexicon: Numbers) -> bool:
    """two-thirds, three quarters, one in three is not one."""
    j = number.last + (1 if _adjacent(tokens, number.last, "-") else 0)
    if j >= len(tokens):
        return False
    below = lexicon.fractions.get(tokens[j].low, 0)
    if not 0 < number.low < below or (below == 4 and not _fraction_context(tokens, number, j)):
        return False
    if number.low > 1 and tokens[j].low in lexicon.ordinals:
        return False
    if number.low == 1 and not (j + 1 < len(tokens) and tokens[j + 1].low == "of") and j == number.last:
        return False
    number.low = number.high = decimal_of(Fraction(int(number.low), below))
    number.last, number.form = j + 1, FRACTION
    return True


def _fraction_context(tokens: list[Token], number: Number, j: int) -> bool:
    """ "three quarters of the city", not three business quarters: needs a hyphen or "of"."""
    return j > number.last or (j + 1 < len(tokens) and tokens[j + 1].low in ("of", "full"))


def _ordinal_word(tokens: list[Token], i: int, lexicon: Numbers) -> Number | None:
    value = lexicon.ordinals.get(tokens[i].low)
    if value is None:
        return None
    return Number(i, i + 1, Decimal(value), Decimal(value), ORDINAL)


def _with_article(tokens: list[Token], i: int, lexicon: Numbers) -> Number | None:
    """a hundred, a dozen, a million, a third of, half a million, half a dozen."""
    low = tokens[i].low
    if low in lexicon.alone:
        if i and tokens[i - 1].low in lexicon.not_half_after:
            return None  # "the second half"
        return _half(tokens, i, lexicon)
    if low not in lexicon.articles or i + 1 >= len(tokens):
        return None
    following = tokens[i + 1].low
    if (
        following in lexicon.collective
        or following in lexicon.multipliers
        or (following in lexicon.scales and following not in lexicon.suffixes)
    ):
        inner = _plain_words(tokens, i + 1, lexicon) or _collective(tokens, i + 1, lexicon)
        if inner is not None:
            inner.first = i
        return inner
    if following in lexicon.fractions and i + 2 < len(tokens) and tokens[i + 2].low == "of":
        part = decimal_of(Fraction(1, lexicon.fractions[following]))
        number = Number(i, i + 2, part, part, FRACTION)
        return _of_scale(tokens, number, lexicon)
    return None


def _of_scale(tokens: list[Token], number: Number, lexicon: Numbers) -> Number:
    """a quarter of a million."""
    j = number.last + 1
    if j + 1 < len(tokens) and tokens[j].low in lexicon.articles and tokens[j + 1].low in lexicon.scales:
        return _times(number, lexicon.scales[tokens[j + 1].low], j + 2)
    return number


def _collective(tokens: list[Token], i: int, lexicon: Numbers) -> Number | None:
    value = lexicon.collective.get(tokens[i].low)
    return None if value is None else Number(i, i + 1, Decimal(value), Decimal(value), WORDS)


def _half(tokens: list[Token], i: int, lexicon: Numbers) -> Number:
    part = decimal_of(Fraction(1, lexicon.alone[tokens[i].low]))
    number = Number(i, i + 1, part, part, FRACTION)
    j = i + 1
    while j < len(tokens) and j < i + 4 and (tokens[j].low in lexicon.articles or tokens[j].text == "-"):
        j += 1  # "half a dozen", "half-dozen", "half-a-dozen"
    if j < len(tokens):
        table = {**lexicon.collective, **lexicon.scales}
        if tokens[j].low in table:
            return _times(number, table[tokens[j].low], j + 1)
    return number


def _open_word(tokens: list[Token], i: int, lexicon: Numbers) -> Number | None:
    """several, dozens, a few hundred, tens of thousands."""
    times = _phrase(tokens, i, lexicon.vague_times)
    if times is not None:
        (low, high), j = times
        scale = _scale_word(tokens, j, lexicon)
        if scale is not None:
            factor, j = scale
            return Number(i, j, Decimal(low * factor), Decimal(high * factor + factor - 1), VAGUE, True)
    plain = _phrase(tokens, i, lexicon.vague)
    if plain is None:
        return None
    (low, high), j = plain
    return Number(i, j, Decimal(low), Decimal(high), VAGUE)


def _scale_word(tokens: list[Token], j: int, lexicon: Numbers) -> tuple[int, int] | None:
    """(factor, index after) of the scale words at j: "hundred", "hundred thousand", "dozen"."""
    factor = 1
    start = j
    while j < len(tokens):
        low = tokens[j].low
        value = lexicon.multipliers.get(low) or lexicon.scales.get(low) or lexicon.collective.get(low)
        if value is None:
            break
        factor *= value
        j += 1
    return (factor, j) if j > start else None


def _phrase(tokens: list[Token], i: int, table: Phrases) -> tuple[tuple[int, int], int] | None:
    for words, value in table.get(tokens[i].low, ()):
        j = i + len(words)
        if j <= len(tokens) and all(tokens[i + k].low == w for k, w in enumerate(words)):
            return (value[0], value[1]), j
    return None


# ------------------------------------------------------------------------------------- scale


def _scaled(tokens: list[Token], number: Number, lexicon: Numbers) -> Number:
    """Take in what multiplies: 3.6 million, 500k, two dozen, one and a half million."""
    j = number.last
    for words, half in lexicon.halves.get(tokens[j].low, ()) if j < len(tokens) else ():
        if all(j + k < len(tokens) and tokens[j + k].low == w for k, w in enumerate(words)):
            number.low = number.high = number.low + half
            number.last = j = j + len(words)
    if j >= len(tokens):
        return number
    if number.form == DIGIT and not tokens[j].gap and tokens[j].kind == WORD:
        return _suffix(tokens, number, lexicon)
    if tokens[j].text == "-" and not tokens[j].gap and j + 1 < len(tokens) and not tokens[j + 1].gap:
        j += 1
    scale = _scale_word(tokens, j, lexicon)
    if scale is not None:
        return _times(number, *scale)
    return number


def _suffix(tokens: list[Token], number: Number, lexicon: Numbers) -> Number:
    token = tokens[number.last]
    factor = lexicon.suffixes.get(token.low)
    if factor is None:
        return number
    if len(token.text) == 1 and token.text != "k":
        number.suffix, number.factor = token.text, factor
        return number
    return _times(number, factor, number.last + 1)


def _times(number: Number, factor: int, last: int) -> Number:
    number.low, number.high = number.low * factor, number.high * factor
    number.last, number.scaled = last, True
    return number


def _adjacent(tokens: list[Token], j: int, text: str) -> bool:
    return j < len(tokens) and tokens[j].text == text and not tokens[j].gap
