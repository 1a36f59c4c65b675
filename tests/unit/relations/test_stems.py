"""Stems are the same however many threads ask for them at once."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from crossread.relations import stems

WORDS = {
    "de": "überschwemmungen feuerwehrleute verletzungen behauptungen krankenhäusern".split(),
    "es": "inundaciones trabajadores declaraciones gobernadores hospitalizados".split(),
    "ar": "المسعفون والمستشفيات بالتصريحات فالمسؤولون وللمتظاهرين".split(),
    "en": "hospitalised firefighters statements generously committees".split(),
}


@pytest.mark.parametrize("language", WORDS)
def test_threads_do_not_disturb_each_other(language: str) -> None:
    made = [f"{word}{letter}" for word in WORDS[language] for letter in ("", "s", "en", "es", "a")] * 40
    stemmer = stems._stemmer(language)
    assert stemmer is not None
    alone = [stemmer(word) for word in made]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(lambda _: [stemmer(word) for word in made], range(4)))
    finally:
        sys.setswitchinterval(before)
    assert together == [alone] * 4


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert stems.stem("feuerwehr", "xx") == "feuerwehr"
