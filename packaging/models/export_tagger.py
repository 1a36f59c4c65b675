#!/usr/bin/env python3
"""Make the shipped files of a trained tagger: tagger.onnx (int8, per channel), tokenizer.json, checksum.

python packaging/models/export_tagger.py --trained BUILD_FOLDER --out resources/models
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tagger_net import Tagger, load_tagger
from train_tagger import base_folder, tokenizer_of


def export(model: Tagger, path: Path, *, full_range: bool) -> None:
    """Write the model as int8 ONNX: inputs ids and shapes (batch, pieces); outputs roles, names.

    There is no mask: windows of one batch are equally long.
    """
    example = torch.ones((2, 8), dtype=torch.long)
    axes = {0: "batch", 1: "pieces"}
    names = ("ids", "shapes", "roles", "names")
    with tempfile.TemporaryDirectory() as folder:
        plain, prepared = Path(folder, "plain.onnx"), Path(folder, "prepared.onnx")
        torch.onnx.export(
            model,
            (example, torch.zeros_like(example)),
            str(plain),
            input_names=list(names[:2]),
            output_names=list(names[2:]),
            dynamic_axes=dict.fromkeys(names, axes),
            opset_version=17,
            dynamo=False,
        )
        prepared.write_bytes(plain.read_bytes())
        # Seven-bit weights where the processor adds pairs of products in 16 bits, so that sums cannot
        # saturate on one machine and not on another.
        quantize_dynamic(
            str(prepared),
            str(path),
            per_channel=True,
            reduce_range=not full_range,
            weight_type=QuantType.QInt8,
        )
    made = onnx.load(str(path))
    made.producer_name, made.doc_string = "crossread", ""
    onnx.save(made, str(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--trained", type=Path, required=True, help="folder with tagger.pt")
    parser.add_argument("--weights", default="tagger.pt")
    parser.add_argument("--base", type=Path, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--full-range", action="store_true", help="eight-bit weights")
    options = parser.parse_args()
    logging.getLogger().setLevel(logging.ERROR)
    torch.set_num_threads(1)
    model = load_tagger(options.trained / options.weights).eval()
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "tagger.onnx"
    export(model, path, full_range=options.full_range)
    tokenizer_of(options.base or base_folder()).save(str(options.out / "tokenizer.json"), pretty=False)
    files = (path, options.out / "tokenizer.json")
    sums = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files}
    (options.out / "checksums.json").write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
