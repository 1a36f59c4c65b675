"""The learned tagger: which words are source, cue and content of an attribution, and which are names.

One int8 ONNX model (all-MiniLM-L6-v2, two heads, see resources/models/MODEL_CARD.md), run by
onnxruntime on one thread so that equal text gives equal spans. English only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.mentions.found import FoundName
from crossread.mentions.tagger_decoding import Decoded, decode, half_spans, word_logs
from crossread.mentions.tagger_windows import NAME_LABELS, ROLE_LABELS, Piece, Window, windows
from crossread.model import Article, NameType, Pulse, Span, still
from crossread.paths import resource

MODEL, TOKENIZER = "tagger.onnx", "tokenizer.json"
HALF = 0.3
"""Probability from which a word may be a source for a cue that has none."""


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """A source, cue or content as tagged; ``score`` is the mean probability of its labels, 0..1."""

    role: str
    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class Tags:
    """What the tagger says about an article, each in text order.

    ``half`` are words that are rather no source, but may be one.
    """

    roles: tuple[RoleSpan, ...]
    names: tuple[FoundName, ...]
    half: tuple[RoleSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class _Loaded:
    session: Any
    tokenizer: Any


class TaggerMissing(Exception):
    """The tagger cannot run here; the message is the reason in plain words."""


_SLOW = ["SkipLayerNormFusion"]
"""Fusions of onnxruntime whose kernel is slower than the parts it joins (an eighth of all time)."""


@cache
def _load() -> _Loaded:
    """The model and its tokenizer; loaded once, and by one thread first where several ask."""
    try:
        import onnxruntime
        from tokenizers import Tokenizer
    except (ImportError, OSError) as error:
        raise TaggerMissing(str(error)) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = 3
    try:
        session = onnxruntime.InferenceSession(
            resource("models", MODEL).read_bytes(),
            options,
            providers=["CPUExecutionProvider"],
            disabled_optimizers=_SLOW,
        )
        tokenizer = Tokenizer.from_file(str(resource("models", TOKENIZER)))
    except (OSError, RuntimeError, ValueError) as error:
        raise TaggerMissing(str(error)) from error
    return _Loaded(session, tokenizer)


def read_tags(article: Article, pulse: Pulse = still) -> Tags:
    """Tag an English article. Raises TaggerMissing where the runtime or the model cannot be loaded.

    ``pulse`` hears of every window, and may raise to stop.
    """
    found = []
    for window in article_windows(article):
        pulse(window.offsets[-2][1], len(article.text))
        found.append(tag_window(article.text, window))
    return gathered(found)


def article_windows(article: Article) -> list[Window]:
    """What the model sees of an article, one piece after the other. Raises TaggerMissing."""
    loaded = _load()
    return windows(article.text, [_pieces(loaded, article.text, p.span) for p in article.paragraphs])


def tag_window(text: str, window: Window) -> Tags:
    """The tags of one window of a text; may run on several threads at once."""
    groups = word_groups(text, window.offsets)
    if not groups:
        return Tags((), ())
    role_logs, name_logs = word_logs(_scores(_load(), window), groups)
    edges = [(window.offsets[g[0]][0], window.offsets[g[-1]][1]) for g in groups]
    decoded = decode(role_logs, ROLE_LABELS)
    roles = tuple(RoleSpan(*tagged) for tagged in _spans(decoded, edges))
    half = tuple(_half_sources(text, decoded, edges))
    named = _spans(decode(name_logs, NAME_LABELS), edges)
    return Tags(roles, tuple(FoundName(span, NameType(label)) for label, span, _ in named), half)


def gathered(parts: Iterable[Tags]) -> Tags:
    """The tags of windows that follow each other as those of a whole article."""
    parts = list(parts)
    return Tags(
        tuple(role for part in parts for role in part.roles),
        tuple(name for part in parts for name in part.names),
        tuple(role for part in parts for role in part.half),
    )


def _pieces(loaded: _Loaded, text: str, span: Span) -> list[Piece]:
    encoded = loaded.tokenizer.encode(span.of(text), add_special_tokens=False)
    at = span.start
    return [
        Piece(i, at + start, at + end) for i, (start, end) in zip(encoded.ids, encoded.offsets, strict=True)
    ]


def _scores(loaded: _Loaded, window: Window) -> tuple[Any, Any]:
    """Scores of both heads (pieces, labels)."""
    import numpy

    ids = numpy.array([window.ids], dtype=numpy.int64)
    shapes = numpy.array([window.shapes], dtype=numpy.int64)
    roles, names = loaded.session.run(None, {"ids": ids, "shapes": shapes})
    return roles[0], names[0]


Edges = Sequence[tuple[int, int]]
"""First and behind-the-last code point of each word."""


def _spans(decoded: Decoded, edges: Edges) -> Iterator[tuple[str, Span, float]]:
    """``(label, span, score)`` of the labelled runs of words."""
    for label, first, last in spans_of(decoded.labels):
        score = sum(decoded.sure[first : last + 1]) / (last + 1 - first)
        yield label, Span(edges[first][0], edges[last][1]), score


def _half_sources(text: str, decoded: Decoded, edges: Edges) -> Iterator[RoleSpan]:
    for first, last, chance in half_spans(decoded, ROLE_LABELS, "source", HALF):
        span = Span(edges[first][0], edges[last][1])
        if "\n" not in span.of(text):
            yield RoleSpan("source", span, chance)


def word_groups(text: str, offsets: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Positions of the pieces of each word; special pieces are left out."""
    groups: list[list[int]] = []
    previous = -1
    for position, (start, end) in enumerate(offsets):
        if start == end:
            previous = -1
            continue
        if start == previous and text[start].isalnum() and text[start - 1].isalnum():
            groups[-1].append(position)
        else:
            groups.append([position])
        previous = end
    return groups


def spans_of(labels: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """``(label, first, last)`` of the runs in a sequence of B-, I- and O labels."""
    first: int | None = None
    for position, label in enumerate([*labels, "O"]):
        if first is not None and not (label[0] == "I" and label[2:] == labels[first][2:]):
            yield labels[first][2:], first, position - 1
            first = None
        if first is None and label != "O":
            first = position
