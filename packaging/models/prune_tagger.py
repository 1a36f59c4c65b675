#!/usr/bin/env python3
"""Make a trained tagger narrower: leave out the attention heads and inner units that matter least.

    python packaging/models/prune_tagger.py --bench ../shared/bench --trained build/second --out build/pruned

What matters is the change of the loss on training windows when a head or unit is left out, to first order.
Heads are ranked over all layers, inner units within each layer. The result needs training with the wide
tagger as its teacher (train_tagger.py --start … --teacher …).
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from tagger_data import Sampler, campaign_texts, world_texts
from tagger_net import HEAD, Tagger, load_tagger, tagger_of
from train_tagger import base_folder, batches, loss_of, tensors, tokenizer_of

WINDOWS = 600
"""Training windows looked at."""


def importance(model: Tagger, windows: list[tuple[torch.Tensor, ...]]) -> tuple[list, list]:
    """For each layer: importance of every head, and of every inner unit."""
    heads = [torch.ones(layer.attention["self"].heads, requires_grad=True) for layer in model.layers]
    units = [torch.ones(layer.output.dense.in_features, requires_grad=True) for layer in model.layers]
    for layer, head, unit in zip(model.layers, heads, units, strict=True):
        layer.attention["output"].dense.register_forward_pre_hook(
            lambda _, given, gate=head: (given[0] * gate.repeat_interleave(HEAD),)
        )
        layer.output.dense.register_forward_pre_hook(lambda _, given, gate=unit: (given[0] * gate,))
    sums = [torch.zeros_like(gate) for gate in (*heads, *units)]
    for batch in windows:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = loss_of(model, batch, names_share=0.5)
        for total, grad in zip(sums, torch.autograd.grad(loss, [*heads, *units]), strict=True):
            total += grad.abs()
    return sums[: len(heads)], sums[len(heads) :]


def chosen_heads(scores: list[torch.Tensor], count: int) -> list[list[int]]:
    """The ``count`` heads that matter most of all layers; every layer keeps at least one."""
    ranked = sorted(
        ((float(s), n, h) for n, row in enumerate(scores) for h, s in enumerate(row)), reverse=True
    )
    best = [(n, int(row.argmax())) for n, row in enumerate(scores)]
    kept = set(best)
    for _, layer, head in ranked:
        if len(kept) < count:
            kept.add((layer, head))
    return [sorted(h for n, h in kept if n == layer) for layer in range(len(scores))]


def pruned(model: Tagger, heads: list[list[int]], units: list[list[int]]) -> Tagger:
    weights = dict(model.state_dict())
    for n, (kept_heads, kept_units) in enumerate(zip(heads, units, strict=True)):
        layer = f"encoder.encoder.layer.{n}."
        rows = torch.tensor([h * HEAD + i for h in kept_heads for i in range(HEAD)])
        for part in ("query", "key", "value"):
            for kind in ("weight", "bias"):
                weights[f"{layer}attention.self.{part}.{kind}"] = weights[
                    f"{layer}attention.self.{part}.{kind}"
                ][rows]
        out = f"{layer}attention.output.dense.weight"
        weights[out] = weights[out][:, rows]
        inner = torch.tensor(kept_units)
        for kind in ("weight", "bias"):
            weights[f"{layer}intermediate.dense.{kind}"] = weights[f"{layer}intermediate.dense.{kind}"][inner]
        weights[f"{layer}output.dense.weight"] = weights[f"{layer}output.dense.weight"][:, inner]
    return tagger_of(weights)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--trained", type=Path, required=True, help="folder with tagger.pt")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--heads", type=int, default=48, help="attention heads kept, of all layers together")
    parser.add_argument("--inner", type=int, default=1152, help="inner units kept in each layer")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    model = load_tagger(options.trained / "tagger.pt").eval()
    tokenizer = tokenizer_of(base_folder())
    sampler = Sampler(campaign_texts(options.bench), world_texts(options.bench), tokenizer, options.seed)
    samples = sampler.epoch(0, renamed=0.3, world_share=0.3)[:WINDOWS]
    cut = batches(samples, 16, random.Random(options.seed))
    heads, units = importance(model, [tensors(batch, "cpu") for batch in cut])
    kept_heads = chosen_heads(heads, options.heads)
    kept_units = [sorted(row.argsort(descending=True)[: options.inner].tolist()) for row in units]
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(pruned(model, kept_heads, kept_units).state_dict(), options.out / "tagger.pt")
    print("heads kept:", [len(row) for row in kept_heads], "inner units:", options.inner)


if __name__ == "__main__":
    main()
