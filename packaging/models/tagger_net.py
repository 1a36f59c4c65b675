"""The tagger's network: a BERT encoder whose layers may differ in heads and inner width, and two heads.

Names of the weights are those of BERT, so that the base weights load as they are. A tagger made narrower
by prune_tagger.py tells its shape by the sizes of its weights.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "desktop"))

from crossread.mentions.tagger_windows import NAME_LABELS, ROLE_LABELS, SHAPES

WIDTH, HEAD, INNER, DEPTH = 384, 32, 1536, 6
"""Of all-MiniLM-L6-v2: hidden width, width of an attention head, inner width, layers."""

Weights = Mapping[str, torch.Tensor]


@dataclass(frozen=True, slots=True)
class LayerShape:
    """Attention heads and inner width of a layer."""

    heads: int = WIDTH // HEAD
    inner: int = INNER


class SelfAttention(nn.Module):
    def __init__(self, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(WIDTH, heads * HEAD) for _ in range(3))
        self.dropout = nn.Dropout(0.1)

    def forward(self, hidden: torch.Tensor, hide: torch.Tensor | None) -> torch.Tensor:
        def split(projected: torch.Tensor) -> torch.Tensor:
            return projected.view(*hidden.shape[:2], self.heads, HEAD).transpose(1, 2)

        query, key, value = split(self.query(hidden)), split(self.key(hidden)), split(self.value(hidden))
        scores = torch.matmul(query, key.transpose(2, 3)) * HEAD**-0.5
        if hide is not None:
            scores = scores + hide
        mixed = torch.matmul(self.dropout(scores.softmax(dim=-1)), value)
        return mixed.transpose(1, 2).reshape(*hidden.shape[:2], self.heads * HEAD)


class Output(nn.Module):
    """Back to the hidden width, added to what came in, normalised."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.dense = nn.Linear(width, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, inner: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
        return self.LayerNorm(self.dropout(self.dense(inner)) + hidden)


class Layer(nn.Module):
    def __init__(self, shape: LayerShape) -> None:
        super().__init__()
        self.attention = nn.ModuleDict(
            {"self": SelfAttention(shape.heads), "output": Output(shape.heads * HEAD)}
        )
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(WIDTH, shape.inner)})
        self.output = Output(shape.inner)

    def forward(self, hidden: torch.Tensor, hide: torch.Tensor | None) -> torch.Tensor:
        hidden = self.attention["output"](self.attention["self"](hidden, hide), hidden)
        return self.output(nn.functional.gelu(self.intermediate["dense"](hidden)), hidden)


class Embeddings(nn.Module):
    def __init__(self, words: int, positions: int) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(words, WIDTH)
        self.position_embeddings = nn.Embedding(positions, WIDTH)
        self.token_type_embeddings = nn.Embedding(SHAPES, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor) -> torch.Tensor:
        places = self.position_embeddings.weight[: ids.shape[1]]
        return self.dropout(
            self.LayerNorm(self.word_embeddings(ids) + self.token_type_embeddings(shapes) + places)
        )


class Tagger(nn.Module):
    """Input: ids and shapes, (batch, pieces), and a mask where windows differ in length.

    Output: scores of roles and of names, (batch, pieces, labels). The shape codes take the place of
    BERT's segment numbers.
    """

    def __init__(
        self, layers: Sequence[LayerShape] = (LayerShape(),) * DEPTH, words: int = 30522, positions: int = 512
    ) -> None:
        super().__init__()
        self.encoder = nn.ModuleDict(
            {
                "embeddings": Embeddings(words, positions),
                "encoder": nn.ModuleDict({"layer": nn.ModuleList(Layer(s) for s in layers)}),
            }
        )
        self.dropout = nn.Dropout(0.1)
        self.roles = nn.Linear(WIDTH, len(ROLE_LABELS))
        self.names = nn.Linear(WIDTH, len(NAME_LABELS))

    @property
    def layers(self) -> nn.ModuleList:
        return self.encoder["encoder"]["layer"]

    @property
    def embeddings(self) -> Embeddings:
        return self.encoder["embeddings"]

    def forward(
        self, ids: torch.Tensor, shapes: torch.Tensor, mask: torch.Tensor | None = None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        hide = None if mask is None else (1.0 - mask[:, None, None, :].float()) * -1e9
        hidden = self.embeddings(ids, shapes)
        for layer in self.layers:
            hidden = layer(hidden, hide)
        hidden = self.dropout(hidden)
        return self.roles(hidden), self.names(hidden)


def base_tagger(folder: Path) -> Tagger:
    """The untrained tagger: the encoder with one segment vector for each shape, all equal at first."""
    from transformers import BertModel

    weights = dict(BertModel.from_pretrained(folder, add_pooling_layer=False).state_dict())
    segments = "embeddings.token_type_embeddings.weight"
    weights[segments] = weights[segments][:1].expand(SHAPES, -1).clone()
    tagger = Tagger()
    tagger.load_state_dict(
        {f"encoder.{k}": v for k, v in weights.items() if not k.endswith("_ids")}, strict=False
    )
    return tagger


def tagger_of(weights: Weights) -> Tagger:
    """The tagger that has these weights, in the shape they tell."""
    prefix = "encoder.encoder.layer."
    depth = 1 + max(int(k[len(prefix) :].split(".")[0]) for k in weights if k.startswith(prefix))
    layers = [
        LayerShape(
            len(weights[f"{prefix}{n}.attention.self.query.weight"]) // HEAD,
            len(weights[f"{prefix}{n}.intermediate.dense.weight"]),
        )
        for n in range(depth)
    ]
    embeddings = "encoder.embeddings.{}_embeddings.weight"
    tagger = Tagger(
        layers, len(weights[embeddings.format("word")]), len(weights[embeddings.format("position")])
    )
    tagger.load_state_dict(dict(weights))
    return tagger


def load_tagger(path: Path) -> Tagger:
    return tagger_of(torch.load(path, map_location="cpu"))
