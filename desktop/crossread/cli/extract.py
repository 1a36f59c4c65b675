"""``crossread extract``: what is read out of a file or an address."""

from __future__ import annotations

import argparse

from crossread.cli import output, terminal
from crossread.cli.loading import load_all


def run(given: argparse.Namespace) -> int:
    """Show every article of the sources; 3 where some of them failed, 1 where all did."""
    loaded = load_all(given.sources, terminal.progress())
    if not loaded.entries:
        return loaded.code
    if given.json:
        articles = [output.article_json(entry) for entry in loaded.entries]
        output.write_json(articles[0] if len(articles) == 1 else articles, given.json)
    else:
        terminal.say("\n".join(output.article_text(entry) for entry in loaded.entries))
    return loaded.code
