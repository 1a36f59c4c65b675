"""Draw the program's icons at all sizes: SVG → PNG, ICO, ICNS in resources/icons/app.

    python packaging/icons.py

Two drawings of one idea, two offset columns of text and a ribbon from a line of one to a line of the other:
``crossread.svg`` with room for detail, ``crossread-small.svg`` for 32 pixels and less, where whole pixels
decide. ``document.svg`` is the page that a ``.crossread`` file shows. The results are committed.
"""

from __future__ import annotations

import io
import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from release.facts import ICONS, PACKAGING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SMALL = 32
"""Up to this many pixels the small drawing is used."""

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC_MARGIN = 100 / 1024
"""Apple's grid leaves a margin around the rounded square, where Windows and Linux fill the tile."""

ICNS_TYPES = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic13": 256,
    b"ic09": 512,
    b"ic14": 512,
    b"ic10": 1024,
}
"""ICNS chunk → pixels; ic11 to ic14 are the doubled sizes. The old icp4 and icp5 are left out: some
versions of the Finder take their PNG for raw pixels."""


def main() -> int:
    for path, data in (drawn(ICONS) | background(PACKAGING / "macos")).items():
        path.write_bytes(data)
        print(f"{path.name}: {len(data)} bytes")
    return 0


def drawn(folder: Path) -> dict[Path, bytes]:
    """Every derived file of the folder's three SVGs, as path → bytes."""
    files: dict[Path, bytes] = {}
    for size in PNG_SIZES:
        files[folder / f"crossread-{size}.png"] = png(render(_drawing(folder, size), size))
    program = {size: render(_drawing(folder, size), size) for size in ICO_SIZES}
    document = {size: render(folder / "document.svg", size) for size in ICO_SIZES}
    files[folder / "crossread.ico"] = ico(program)
    files[folder / "document.ico"] = ico(document)
    sizes = set(ICNS_TYPES.values())
    mac = {
        size: render(_drawing(folder, size), size, margin=MAC_MARGIN if size > SMALL else 0) for size in sizes
    }
    files[folder / "crossread.icns"] = icns(mac)
    files[folder / "document.icns"] = icns({s: render(folder / "document.svg", s) for s in sizes})
    return files


def background(folder: Path) -> dict[Path, bytes]:
    """The picture behind the icons of the disk image, once more at double size for sharp screens."""
    svg, size = folder / "background.svg", (640, 400)
    double = (size[0] * 2, size[1] * 2)
    return {
        folder / "background.png": png(render(svg, size)),
        folder / "background@2x.png": png(render(svg, double)),
    }


def _drawing(folder: Path, size: int) -> Path:
    return folder / ("crossread-small.svg" if size <= SMALL else "crossread.svg")


def render(svg: Path, size: int | tuple[int, int], *, margin: float = 0.0) -> Image.Image:
    """The drawing as a picture of ``size`` pixels (one number: square); ``margin`` is a share left free."""
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.read_bytes()))
    if not renderer.isValid():
        raise ValueError(f"{svg.name} is no SVG that Qt can draw")
    width, height = (size, size) if isinstance(size, int) else size
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = margin * width
    renderer.render(painter, QRectF(edge, edge, width - 2 * edge, height - 2 * edge))
    painter.end()
    return Image.frombytes("RGBA", (width, height), bytes(image.constBits()))


def png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def ico(pictures: Mapping[int, Image.Image]) -> bytes:
    """An ICO whose every size is its own drawing, not one shrunk."""
    out = io.BytesIO()
    biggest = pictures[max(pictures)]
    others = [pictures[s] for s in sorted(pictures)]
    biggest.save(
        out, "ICO", sizes=[(s, s) for s in sorted(pictures)], append_images=others, bitmap_format="png"
    )
    return out.getvalue()


def icns(pictures: Mapping[int, Image.Image]) -> bytes:
    """Apple's icon file: a head, then chunks of type, length and PNG."""
    chunks = b""
    for kind, size in ICNS_TYPES.items():
        data = png(pictures[size])
        chunks += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


if __name__ == "__main__":
    sys.exit(main())
