"""The written files as other programs see them: qpdf, Debian's Chromium, LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from tests.unit.report.fixture import NOW, comparison, session
from tests.unit.report.hostile import hostile

from crossread.report import ANY_STATE, Filter, Options, Part, export

pytestmark = pytest.mark.full

FULL = Options(NOW, filter=Filter(states=ANY_STATE), parts=frozenset(Part))


def program(name: str) -> str:
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed here")
    return found


def chromium(folder: Path, page: str, *flags: str, size: str = "1300,2400") -> str:
    """Run Chromium without a screen, a profile or the network; what it prints."""
    command = [
        program("chromium"),
        *"--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync".split(),
        *"--disable-background-networking --disable-component-update --hide-scrollbars".split(),
        f"--user-data-dir={folder / 'profile'}",
        f"--window-size={size}",
        *flags,
        page,
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def inked(picture: Path) -> float:
    """The share of pixels that differ from the corner's."""
    with Image.open(picture) as opened:
        grey = opened.convert("L").resize((200, 300))
        ground = grey.getpixel((0, 299))
        assert isinstance(ground, int | float)
        return sum(abs(p - ground) > 40 for p in grey.tobytes()) / (200 * 300)


@pytest.mark.parametrize("kind", ["usual", "hostile"])
def test_qpdf_finds_no_fault(tmp_path: Path, kind: str) -> None:
    of, given = hostile() if kind == "hostile" else (comparison(), session())
    export(of, given, FULL, tmp_path / "r.pdf")
    checked = subprocess.run(
        [program("qpdf"), "--check", str(tmp_path / "r.pdf")], capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "No syntax or stream encoding errors" in checked.stdout


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_chromium_shows_the_page(tmp_path: Path, theme: str) -> None:
    export(comparison(), session(), FULL, tmp_path / "r.html")
    flags = ["--blink-settings=preferredColorScheme=0"] if theme == "dark" else []
    shot = tmp_path / "r.png"
    chromium(tmp_path, (tmp_path / "r.html").as_uri(), f"--screenshot={shot}", *flags)
    with Image.open(shot) as opened:
        red = opened.convert("RGB").getpixel((2, 2))[0]  # type: ignore[index]
    assert (red < 60) == (theme == "dark")
    assert 0.02 < inked(shot) < 0.5


def test_chromium_runs_our_script_and_no_other(tmp_path: Path) -> None:
    of, given = hostile()
    export(of, given, FULL, tmp_path / "r.html")
    text = chromium(tmp_path, (tmp_path / "r.html").as_uri(), "--dump-dom")
    assert "10 of 10 findings printed here" in text
    assert text.count("<script") == text.count("</script>") == 3
    assert "<img" not in text


def test_chromium_jumps_to_a_finding(tmp_path: Path) -> None:
    export(comparison(), session(), FULL, tmp_path / "r.html")
    text = chromium(tmp_path, (tmp_path / "r.html").as_uri() + "#F-006", "--dump-dom")
    assert '<article class="card now" id="F-006"' in text


def test_chromium_prints_every_finding(tmp_path: Path) -> None:
    export(comparison(), session(), FULL, tmp_path / "r.html")
    out = tmp_path / "printed.pdf"
    chromium(tmp_path, (tmp_path / "r.html").as_uri(), f"--print-to-pdf={out}", "--no-pdf-header-footer")
    with pypdfium2.PdfDocument(out) as opened:
        text = " ".join(page.get_textpage().get_text_bounded() for page in opened)
        assert len(opened) > 4
    assert all(f"F-{n:03d}" in text for n in range(1, 11))
    assert "Light or dark" not in text


@pytest.mark.parametrize("kind", ["usual", "hostile"])
def test_libreoffice_opens_the_word_file(tmp_path: Path, kind: str) -> None:
    of, given = hostile() if kind == "hostile" else (comparison(), session())
    export(of, given, FULL, tmp_path / "r.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "r.docx")], capture_output=True, timeout=240, check=True)
    with pypdfium2.PdfDocument(tmp_path / "r.pdf") as opened:
        text = " ".join(page.get_textpage().get_text_bounded() for page in opened)
        assert len(opened) > 6
    assert all(f"F-{n:03d}" in text for n in range(1, 11))
    assert "شخصان" in text or "ﻥﺎﺼﺨﺷ" in text or kind == "hostile"
    assert of.articles[1].source.sha256 in text.replace(" ", "")
