#!/usr/bin/env python3
"""Make a trained tagger narrower: leave out the attention heads and inner units that matter least.

    python packaging/models/prune_tagger.py --bench ../shared/bench --trained build/second --out build/pruned

What matters is the change of the loss on training windows when a head or unit is left out, to first order.
Heads are ranked over all layers, inner units within each layer. What is left gets new output weights that
come nearest to the old outputs on those windows (least squares), so that no further training is needed.
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
STRONG = 16
"""Inner units of a layer kept for the strength of their output."""
RIDGE = 1e-4
"""Penalty on changed output weights, as a share of the mean square of an input."""


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


def chosen_units(
    scores: list[torch.Tensor], count: int, model: Tagger, given: list[torch.Tensor]
) -> list[list[int]]:
    """The ``count`` inner units of each layer that matter most.

    The few with the strongest output stay in any case: a rare huge output is not made up for by others.
    """
    chosen = []
    for row, layer, sums in zip(scores, model.layers, given, strict=True):
        strength = sums.diagonal()[:-1] * layer.output.dense.weight.detach().square().sum(dim=0)
        ranked = row.clone()
        ranked[strength.argsort(descending=True)[:STRONG]] = torch.inf
        chosen.append(sorted(ranked.argsort(descending=True)[:count].tolist()))
    return chosen


def products(model: Tagger, windows: list[tuple[torch.Tensor, ...]]) -> tuple[list, list]:
    """For each layer: sums of products of what goes into its two output layers, a constant 1 joined on."""
    denses = [layer.attention["output"].dense for layer in model.layers]
    denses += [layer.output.dense for layer in model.layers]
    sums = [torch.zeros(d.in_features + 1, d.in_features + 1) for d in denses]
    masks: list[torch.Tensor] = []

    def add(total: torch.Tensor, given: torch.Tensor) -> None:
        rows = given[masks[-1] > 0].float()
        rows = torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
        total += rows.T @ rows

    hooks = [
        dense.register_forward_pre_hook(lambda _, given, total=total: add(total, given[0]))
        for dense, total in zip(denses, sums, strict=True)
    ]
    with torch.no_grad():
        for batch in windows:
            masks.append(batch[2])
            model(*batch[:3])
    for hook in hooks:
        hook.remove()
    return sums[: len(model.layers)], sums[len(model.layers) :]


def refitted(
    weight: torch.Tensor, bias: torch.Tensor, products: torch.Tensor, kept: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Weight and bias over the kept inputs whose outputs are nearest to those over all inputs."""
    whole = torch.cat([weight, bias[:, None]], dim=1).double()
    rows = torch.cat([kept, torch.tensor([len(products) - 1])])
    inner = products.double()[rows][:, rows]
    inner += RIDGE * inner.diagonal().mean() * torch.eye(len(rows), dtype=torch.float64)
    # The penalty is on the change of the kept weights, not on their size.
    change = products.double()[rows] @ whole.T - products.double()[rows][:, rows] @ whole[:, rows].T
    fitted = (whole[:, rows].T + torch.linalg.solve(inner, change)).T.float()
    return fitted[:, :-1].contiguous(), fitted[:, -1].contiguous()


def pruned(model: Tagger, heads: list[list[int]], units: list[list[int]], given: tuple[list, list]) -> Tagger:
    """The tagger with these heads and inner units of each layer; ``given`` are the products of its inputs."""
    weights = dict(model.state_dict())
    for n, (kept_heads, kept_units) in enumerate(zip(heads, units, strict=True)):
        layer = f"encoder.encoder.layer.{n}."
        rows = torch.tensor([h * HEAD + i for h in kept_heads for i in range(HEAD)])
        inner = torch.tensor(kept_units)
        for part, kept in (
            *((f"attention.self.{name}", rows) for name in ("query", "key", "value")),
            ("intermediate.dense", inner),
        ):
            for kind in ("weight", "bias"):
                weights[f"{layer}{part}.{kind}"] = weights[f"{layer}{part}.{kind}"][kept]
        for part, kept, sums in (
            ("attention.output.dense", rows, given[0][n]),
            ("output.dense", inner, given[1][n]),
        ):
            key = f"{layer}{part}."
            weights[key + "weight"], weights[key + "bias"] = refitted(
                weights[key + "weight"], weights[key + "bias"], sums, kept
            )
    return tagger_of(weights)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--trained", type=Path, required=True, help="folder with tagger.pt")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--heads", type=int, default=48, help="attention heads kept, of all layers together")
    parser.add_argument("--inner", type=int, default=1280, help="inner units kept in each layer")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    model = load_tagger(options.trained / "tagger.pt").eval()
    tokenizer = tokenizer_of(base_folder())
    sampler = Sampler(campaign_texts(options.bench), world_texts(options.bench), tokenizer, options.seed)
    samples = sampler.epoch(0, renamed=0.3, world_share=0.3)[:WINDOWS]
    cut = batches(samples, 16, random.Random(options.seed))
    windows = [tensors(batch, "cpu") for batch in cut]
    given = products(model, windows)
    heads, units = importance(model, windows)
    kept_heads = chosen_heads(heads, options.heads)
    kept_units = chosen_units(units, options.inner, model, given[1])
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(pruned(model, kept_heads, kept_units, given).state_dict(), options.out / "tagger.pt")
    print("heads kept:", [len(row) for row in kept_heads], "inner units:", options.inner)


if __name__ == "__main__":
    main()
