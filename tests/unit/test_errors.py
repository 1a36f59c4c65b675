"""Every error says a sentence of the catalogues, keeps it on its way, and nobody writes one of his own."""

from __future__ import annotations

import ast
import copy
import errno
import importlib
import pickle
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import crossread
from crossread import errors
from crossread.errors import CrossreadError, FetchError, SourceError, TooManyRequests, UpdateError, reason
from crossread.model import Message
from crossread.sources.answers import error_for_status
from crossread.store import faults
from crossread.wording import LANGUAGES, Template, catalogue, say, told

PACKAGE = Path(crossread.__file__).resolve().parent
OTHERS = [language for language in LANGUAGES if language != "en"]
HELPERS = {"damaged": faults.FileDamaged}
"""Functions that make an error and take something else than its name."""


def kinds() -> list[type[CrossreadError]]:
    """Every error class of the program, those of all its modules."""
    for module in pkgutil.walk_packages([str(PACKAGE)], "crossread."):
        importlib.import_module(module.name)
    found: list[type[CrossreadError]] = [CrossreadError]
    for kind in found:
        found += [each for each in kind.__subclasses__() if each not in found]
    return [kind for kind in found if kind.__module__.startswith("crossread.")]


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Every call in the package that makes an error: where, the call, the class."""
    names = {kind.__name__ for kind in kinds()} - {"Damaged"}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                function = node.func
                name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
                if name in names:
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node, name


def fields(template: Template) -> set[str]:
    forms = [template] if isinstance(template, str) else template.values()
    return {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}


def sentence_of(call: ast.Call, name: str) -> str | None:
    """The sentence a call names, or the class for those that have one of their own."""
    kind = next(k for k in kinds() if k.__name__ == name)
    place = {SourceError: 1, errors.Cancelled: 9, UpdateError: 9}
    at = next((n for base, n in place.items() if issubclass(kind, base)), 0)
    if kind.__name__ == "WrongInput":
        at = 1
    if len(call.args) <= at:
        return getattr(kind, "ID", "error.cancelled" if kind is errors.Cancelled else None)
    argument = call.args[at]
    return argument.value if isinstance(argument, ast.Constant) else None


def test_every_error_of_the_code_names_a_sentence_and_fills_it() -> None:
    english, seen = catalogue("en"), set()
    for where, call, name in calls():
        id = sentence_of(call, name)
        assert id in english, f"{where}: {name} without a sentence of resources/i18n/engine"
        given = {each.arg for each in call.keywords if each.arg}
        given |= {"name"} if issubclass(getattr(errors, name, Exception), SourceError) else set()
        assert fields(english[id]) <= given, f"{where}: {name} does not fill {id}"
        seen.add(id)
    assert len(seen) > 60


def test_no_error_is_raised_with_a_sentence_written_out() -> None:
    """A string with blanks inside handed to an error is a sentence that no translation knows."""
    written = [
        where
        for where, call, _ in calls()
        for each in (*call.args, *(k.value for k in call.keywords))
        for part in ast.walk(each)
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value.strip()
    ]
    assert written == []


def test_every_sentence_of_an_error_is_raised_somewhere() -> None:
    raised = {sentence_of(call, name) for _, call, name in calls()}
    raised |= {kind.ID for kind in kinds() if issubclass(kind, SourceError | UpdateError)}
    raised |= {"error.cancelled"}
    assert {id for id in catalogue("en") if id.startswith("error.")} - raised == set()


@pytest.mark.parametrize("language", OTHERS)
def test_every_kind_that_has_its_own_sentence_says_it_in_every_language(language: str) -> None:
    named = [kind("/tmp/bridge.html") for kind in kinds() if issubclass(kind, SourceError)]
    plain = [kind() for kind in kinds() if issubclass(kind, UpdateError | errors.Cancelled)]
    assert len(named) > 20
    assert len(plain) > 3
    for error in (*named, *plain):
        sentence = told(error.message, language)
        assert sentence.strip()
        assert sentence != str(error)
        assert "{" not in sentence
        assert not isinstance(error, SourceError) or "bridge.html" in sentence


@pytest.mark.parametrize(
    "error",
    [
        errors.Cancelled(),
        errors.MissingFile("/home/x/bridge.html"),
        errors.EmptySource("", "error.nothing-to-paste"),
        errors.UpdatesUnreachable(),
        faults.DiskFull("error.disk-full", name="mill.crossread"),
        faults.damaged(Path("mill.crossread"), say("damage.rows", table="log")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_it_survives_copying_and_pickling(error: CrossreadError) -> None:
    for other in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert [told(other.message, x) for x in LANGUAGES] == [told(error.message, x) for x in LANGUAGES]
        assert getattr(other, "location", None) == getattr(error, "location", None)


def test_the_field_of_a_wrong_input_is_kept() -> None:
    from crossread.ui.models.correcting import WrongInput

    other = pickle.loads(pickle.dumps(WrongInput("modified", "error.time-year")))
    assert (other.field, str(other)) == ("modified", "The year must lie between 1900 and 2100.")


def test_text_and_message_are_one_sentence() -> None:
    error = FetchError("https://example.org/mill?x=1")
    assert isinstance(error.message, Message)
    assert type(str(error)) is str
    assert str(error) == error.message
    assert "“https://example.org/mill” could not be loaded." in str(error)
    assert told(error.message, "de").startswith("„https://example.org/mill“ konnte nicht geladen werden.")


def test_the_wait_a_server_asks_for_has_its_plural() -> None:
    def said(seconds: int, language: str) -> str:
        error = error_for_status("https://example.org/a", 429, {"Retry-After": str(seconds)})
        assert isinstance(error, TooManyRequests)
        return told(error.message, language)

    assert said(90, "en").endswith("Try again in 2 minutes.")
    assert said(1, "de").endswith("Versuchen Sie es in einer Sekunde noch einmal.")
    assert said(3 * 3600, "fr").endswith("Réessayez dans 3 heures.")
    assert said(86_400, "es").endswith("Inténtelo de nuevo dentro de un día.")
    assert [said(n * 60, "ar").split("بعد ")[1] for n in (1, 2, 3, 11)] == [
        "دقيقة واحدة.",
        "دقيقتين.",
        "3 دقائق.",
        "11 دقيقة.",
    ]


def test_the_systems_reasons_are_said_too() -> None:
    denied = PermissionError(errno.EACCES, "Permission denied")
    assert reason(denied) == "permission denied"
    assert told(reason(denied), "de") == "Zugriff verweigert"
    assert reason(OSError(999_999, "Strange news")) == "strange news"
    assert reason(OSError()) == "OSError"


def test_a_name_stays_whole_in_a_sentence_that_runs_from_the_right() -> None:
    sentence = told(errors.MissingFile("C:\\texts\\mill one.html").message, "ar")
    assert "«\u2068mill one.html\u2069»" in sentence
