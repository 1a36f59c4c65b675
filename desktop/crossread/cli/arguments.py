"""The command line's grammar."""

from __future__ import annotations

import argparse

from crossread import __version__
from crossread.model import Kind, State

VERBS = ("compare", "extract", "report", "verify", "batch")

_AFTER = """\
Without a verb, `crossread [FILES or ADDRESSES…]` opens the window.

exit codes:
  0    done
  1    failed; the sentence on standard error says why
  2    the command was not understood
  3    done in part: some sources failed (they are named), the others were used
  130  stopped with Ctrl+C
"""


def parser() -> argparse.ArgumentParser:
    """The parser of every verb; ``parse_args`` leaves the verb in ``.verb``."""
    top = argparse.ArgumentParser(
        prog="crossread",
        description="Compares how different outlets report the same event: claims, figures, attributions.",
        epilog=_AFTER,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Crossread {__version__}")
    top.add_argument(
        "--self-test", metavar="OUT.json", help="try every part of this installation, write what works"
    )
    verbs = top.add_subparsers(dest="verb", metavar="VERB")
    _compare(verbs)
    _extract(verbs)
    _report(verbs)
    _verify(verbs)
    _batch(verbs)
    return top


Verbs = argparse._SubParsersAction  # the type argparse gives no public name


def _add(verbs: Verbs[argparse.ArgumentParser], name: str, what: str) -> argparse.ArgumentParser:
    return verbs.add_parser(
        name,
        help=what,
        description=what[0].upper() + what[1:] + ".",
        epilog=_AFTER.partition("\n\n")[2],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _compare(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "compare", "set two or more articles side by side and list where they differ")
    verb.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, a folder or a web address")
    verb.add_argument(
        "-o",
        "--output",
        action="append",
        default=[],
        metavar="FILE",
        help="write a report (.pdf, .html, .docx, .xlsx, .csv, .json) or a comparison to open later "
        "(.crossread); may be given several times",
    )
    verb.add_argument("--json", metavar="FILE", help="write the comparison as JSON; - is standard output")
    _what_is_found(verb)
    _how_it_looks(verb)
    verb.add_argument("--title", default="", help="what the event is called in the report")
    verb.add_argument("--preparer", default="", help="who prepared the report")
    verb.add_argument("--organisation", default="", help="for whom")
    verb.add_argument(
        "--base", default="A", metavar="LETTER", help="the article whose order the rows follow (A)"
    )


def _extract(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "extract", "show what is read out of a file or an address")
    verb.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, a folder or a web address")
    verb.add_argument(
        "--json",
        nargs="?",
        const="-",
        metavar="FILE",
        help="as JSON, to a file or (without FILE) to standard output",
    )


def _report(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "report", "make a report of a saved comparison")
    verb.add_argument("file", metavar="FILE.crossread")
    verb.add_argument(
        "-o", "--output", action="append", required=True, metavar="FILE", help="may be given several times"
    )
    verb.add_argument(
        "--only", type=_states, metavar="STATES", help="only findings in these states: " + _names(State)
    )
    _what_is_found(verb)
    _how_it_looks(verb)


def _verify(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "verify", "check that a saved comparison or a report's data did not change")
    verb.add_argument("file", metavar="FILE", help="a .crossread file, or a report that carries its data")


def _batch(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "batch", "compare many events: every subfolder of FOLDER is one event")
    verb.add_argument("folders", nargs="+", metavar="FOLDER")
    verb.add_argument(
        "-o", "--output", metavar="FOLDER", help="where the results go (beside each event if not given)"
    )
    verb.add_argument("--format", default="json", metavar="ENDINGS", help="e.g. json,pdf,crossread (json)")
    _what_is_found(verb)
    _how_it_looks(verb)


def _what_is_found(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--kinds", type=_kinds, metavar="KINDS", help="only these kinds of finding: " + _names(Kind)
    )
    verb.add_argument(
        "--links", type=_slider, default=None, metavar="N", help="-1 fewer … 1 more paragraphs linked (0)"
    )
    verb.add_argument(
        "--findings", type=_slider, default=None, metavar="N", help="-1 fewer … 1 more findings (0)"
    )
    verb.add_argument("--all", action="store_true", help="every finding, the trivial ones too, and all text")


def _how_it_looks(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--paper", choices=("a4", "us-letter"), default="a4", help="paper of a PDF (a4)")
    verb.add_argument(
        "--language", default="en", metavar="CODE", help="language of the report: en, fr, de, es, ar (en)"
    )


def _names(of: type[Kind] | type[State]) -> str:
    return ",".join(of)


def _kinds(given: str) -> frozenset[Kind]:
    return frozenset(Kind(name) for name in _known(given, set(Kind), "kind of finding"))


def _states(given: str) -> frozenset[State]:
    return frozenset(State(name) for name in _known(given, set(State), "state"))


def _known(given: str, known: set[str], what: str) -> list[str]:
    names = [name.strip().lower().lstrip(".") for name in given.split(",") if name.strip()]
    for name in names:
        if name not in known:
            raise argparse.ArgumentTypeError(
                f"there is no {what} “{name}”; known are {', '.join(sorted(known))}"
            )
    if not names:
        raise argparse.ArgumentTypeError(f"name at least one {what}")
    return names


def _slider(given: str) -> float:
    try:
        value = float(given)
    except ValueError:
        value = float("nan")
    if not -1.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError("a number from -1 to 1 is needed")
    return value
