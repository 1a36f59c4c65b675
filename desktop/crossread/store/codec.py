"""Frozen values of ours as JSON and back, by their declared types; what comes back is checked.

The file may be a stranger's: every value is of the declared type or ``Damaged`` is raised, and no
class is looked up by a name from the file.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from crossread.model import Span

T = TypeVar("T")


class Damaged(ValueError):
    """A stored value is not what it must be; the message names the place in it."""


def to_json(value: Any) -> str:
    """A value of ours as compact JSON: letters as they are, spans as ``[start,end]``."""
    plain = _plain(value)
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        # File names that are not Unicode come as lone surrogates; escaped they survive.
        return json.dumps(plain, separators=(",", ":"), allow_nan=False)
    return text


def from_json(kind: type[T], text: str) -> T:
    """The value of type ``kind`` written as ``text``. Raises Damaged."""
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Damaged(f"{kind.__name__}: not JSON") from error
    return typing.cast(T, _value(kind, raw, kind.__name__))


def _plain(value: Any) -> Any:
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if dataclasses.is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return value


def _value(kind: Any, raw: Any, where: str) -> Any:
    """``raw`` as a value of the annotated type ``kind``; ``where`` names it in errors."""
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return _optional(kind, raw, where)
    if origin is tuple:
        return _tuple(kind, raw, where)
    if kind is Span:
        return _made(Span, _value(tuple[int, int], raw, where), where)
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind, raw, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _made(kind, (_value(str, raw, where),), where)
    if kind is datetime:
        return _made(datetime.fromisoformat, (_value(str, raw, where),), where)
    if kind is float and type(raw) is int:
        return float(raw)
    # Exact types: to Python True is an int, to this file it is not.
    if type(raw) is not kind:
        raise Damaged(f"{where}: {kind.__name__} expected")
    return raw


def _optional(kind: Any, raw: Any, where: str) -> Any:
    options = typing.get_args(kind)
    if raw is None and type(None) in options:
        return None
    return _value(next(o for o in options if o is not type(None)), raw, where)


def _tuple(kind: Any, raw: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(raw, list):
        raise Damaged(f"{where}: list expected")
    members = typing.get_args(kind)
    if len(members) == 2 and members[1] is Ellipsis:
        return tuple(_value(members[0], each, where) for each in raw)
    if len(raw) != len(members):
        raise Damaged(f"{where}: {len(members)} values expected")
    return tuple(_value(member, each, where) for member, each in zip(members, raw, strict=True))


def _dataclass(kind: Any, raw: Any, where: str) -> Any:
    if not isinstance(raw, dict):
        raise Damaged(f"{where}: object expected")
    hints = _hints(kind)
    given = {n: _value(hints[n], v, f"{where}.{n}") for n, v in raw.items() if n in hints}
    return _made(kind, (), where, **given)


def _made(maker: Any, arguments: tuple[Any, ...], where: str, **named: Any) -> Any:
    try:
        return maker(*arguments, **named)
    except (TypeError, ValueError) as error:
        raise Damaged(f"{where}: {error}") from error


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)
