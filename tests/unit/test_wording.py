"""The engine's sentences: every language has them all, and a message stays what it is on its way."""

from __future__ import annotations

import ast
import copy
import json
import pickle
from decimal import Decimal
from pathlib import Path
from string import Formatter

import pytest

from crossread.model import Kind, Message
from crossread.paths import resource
from crossread.wording import (
    LANGUAGES,
    Template,
    catalogue,
    named,
    parts,
    plural,
    say,
    stored,
    stored_act,
    told,
)

PACKAGE = Path(__file__).resolve().parent.parent.parent / "desktop" / "crossread"
TRANSLATIONS = [language for language in LANGUAGES if language != "en"]
HEADLINES = ("figure", "name", "figure-others", "name-others")
CATEGORIES = {"en": {"one", "other"}, "ar": {"zero", "one", "two", "few", "many", "other"}}


def forms(template: Template) -> list[str]:
    return [template] if isinstance(template, str) else list(template.values())


def fields(template: Template) -> set[str]:
    """The values a sentence needs, with how each list is told; a form for one or two may say its number."""
    found = [
        {f"{name}:{spec}" for _, name, spec, _ in Formatter().parse(form) if name} for form in forms(template)
    ]
    return set.union(*found) - {"count:"}


def test_a_catalogue_for_each_language_of_the_reports() -> None:
    reports = {path.stem for path in resource("i18n", "report").glob("*.json")}
    assert {path.stem for path in resource("i18n", "engine").glob("*.json")} == set(LANGUAGES) == reports


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_sentence_is_missing_and_every_value_is_told(language: str) -> None:
    english, other = catalogue("en"), catalogue(language)
    assert list(other) == list(english)
    for id, template in other.items():
        assert fields(template) == fields(english[id]), (language, id)
        assert all(form.strip() or id.startswith(("list.", "number.")) for form in forms(template)), (
            language,
            id,
        )
        if not isinstance(template, str):
            assert "other" in template
            assert set(template) <= CATEGORIES.get(language, CATEGORIES["en"])


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_sentence_was_left_in_english(language: str) -> None:
    """Whole sentences differ from the English; short words may be the same in two languages."""
    english, other = catalogue("en"), catalogue(language)
    same = [id for id in english if other[id] == english[id] and "".join(forms(english[id])).count(" ") > 4]
    assert same == []


def test_everything_the_code_says_is_in_the_catalogue_and_nothing_else() -> None:
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))]
    asked = {text for tree in trees for text in _asked(tree)}
    assert {id for id in asked if id not in catalogue("en")} == set()
    written = {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    # Words of ours by kind, unit, …: their ids are put together from the group and the word.
    groups = (
        "feature.",
        "quantity.",
        "unit.",
        "role.",
        "check.",
        "people.",
        "month.",
        "date.season.",
        "date.edge.",
    )
    groups += ("system.", "group.", "time.")
    unused = {id for id in catalogue("en") if id not in written and not id.startswith(groups)}
    built = {f"naming.{name}{part}" for name in ("label", "spelling") for part in ("", "-rule", "-clears")}
    built |= {f"headline.{what}{part}" for what in HEADLINES for part in ("", "-rule", "-clears")}
    built |= {f"coverage.{state}" for state in ("absent", "unsure", "absent-unsure")}
    assert unused - built == set()


def _asked(tree: ast.AST) -> list[str]:
    """The ids that ``say`` is called with, where they are written out."""
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
    named_by = [n.args[0] for n in calls if isinstance(n.func, ast.Name) and n.func.id == "say" and n.args]
    chosen = [each for n in named_by for each in ([n.body, n.orelse] if isinstance(n, ast.IfExp) else [n])]
    return [n.value for n in chosen if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def test_every_feature_that_decides_has_a_name() -> None:
    decisions = json.loads(resource("models", "divergence.json").read_text("utf-8"))
    features: set[str] = set()

    def gather(node: object) -> None:
        if isinstance(node, list):
            features.add(node[0])
            gather(node[2])
            gather(node[3])

    for decision in decisions.values():
        features |= {row[0] for row in decision["linear"]}
        for tree in decision["trees"]:
            gather(tree)
    missing = sorted(f for f in features if f"feature.{f}" not in catalogue("en"))
    assert missing == [], "name these in resources/i18n/engine, in every language"


def test_every_kind_of_people_and_body_has_a_name() -> None:
    from crossread.mentions.speakers_phrases import plural_noun
    from crossread.mentions.speakers_roles import body_nouns, role_nouns

    nouns = {f"group.{plural_noun(noun)}" for noun in role_nouns() | body_nouns()}
    missing = sorted(nouns - set(catalogue("en")))
    assert missing == [], "name these in resources/i18n/engine, in every language"


def test_every_check_and_every_quantity_has_a_name() -> None:
    from crossread.detectors import all_detectors
    from crossread.mentions.figures.kinds import kinds

    wanted = [f"check.{d.id}" for d in all_detectors()]
    wanted += [f"quantity.{kind}" for kind, _ in kinds("en").words.values()]
    assert [id for id in wanted if id not in catalogue("en")] == []
    assert len(all_detectors()) >= len(Kind)


# ---------------------------------------------------------------------------------- the message


def test_a_message_is_its_english() -> None:
    made = say("naming.label", who=("A", "B", "C"), versions=say("versions", items=("rebels", "insurgents")))
    assert made == "A, B and C use different terms: rebels / insurgents."
    assert isinstance(made, Message)
    assert json.loads(json.dumps(made)) == str(made)
    assert told(made, "fr") == "A, B et C emploient des termes différents\xa0: rebels / insurgents."
    assert told("words of nobody", "fr") == "words of nobody"
    assert told(made, "xx") == str(made)


def test_it_survives_copying_and_pickling() -> None:
    made = say("clock.revised-down", said=say("clock.newer", who="B"))
    for other in (copy.deepcopy(made), pickle.loads(pickle.dumps(made, protocol=5))):
        assert (other, other.id, other.values) == (made, made.id, made.values)
        assert told(other, "de") == "B ist vielleicht neuer, nach unten berichtigt"


def test_it_is_never_changed() -> None:
    with pytest.raises(AttributeError):
        say("clock.unknown").id = "clock.newer"


def test_equal_words_of_different_meaning_are_kept_apart() -> None:
    ours = say("figures.differ", who=("A", "B"), what=named("quantity", "killed"), versions="2 / 3")
    theirs = say("figures.differ", who=("A", "B"), what=say("words.noun", words="killed"), versions="2 / 3")
    assert ours == theirs
    assert "tués" in told(ours, "fr")
    assert "«\xa0killed\xa0»" in told(theirs, "fr")


def test_numbers_and_plurals() -> None:
    weighed = say("why.for", value=Decimal("0.50"), weight=Decimal("1.20"))
    assert (weighed, told(weighed, "de")) == ("0.50 (for, 1.20)", "0,50 (dafür, 1,20)")
    shared = [say("shared.passage", who=("A", "B"), count=n, opening="x") for n in (1, 14, 103)]
    assert [told(s, "en").split(" share ")[1].split(":")[0] for s in shared] == [
        "one word",
        "14 words in a row",
        "103 words in a row",
    ]
    assert ["كلمة واحدة" in told(s, "ar") for s in shared] == [True, False, False]
    assert "103 كلمات" in told(shared[2], "ar")
    assert [plural("ar", n) for n in (0, 1, 2, 5, 14, 100)] == "zero one two few many other".split()


def test_words_of_an_article_are_kept_apart_from_a_sentence_of_the_other_direction() -> None:
    made = say("headline.name", who="A", words="Vossberg")
    assert told(made, "ar") == "في عنوان \u2068A\u2069 اسم، «\u2068Vossberg\u2069»، لم يُعثر عليه في نصه."
    assert "\u2068" not in told(made, "de")
    arabic = say("headline.name", who="A", words="فوسبرغ")
    assert "„\u2068فوسبرغ\u2069“" in told(arabic, "de")
    assert "“\u2068فوسبرغ\u2069”" in told(arabic, "en")
    assert "\u2068" not in arabic


def test_an_article_cannot_end_the_isolate_early() -> None:
    made = say("headline.name", who="A", words="one\u2069\u202etwo")
    assert "\u2068onetwo\u2069" in told(made, "ar")


def test_braces_in_an_article_are_only_braces() -> None:
    made = say("headline.name", who="A", words="{who} {0}")
    assert "„{who} {0}“" in told(made, "de")


def test_warnings_of_older_files_are_recognised() -> None:
    plain = str(say("warning.two-languages", language="fr"))
    assert type(plain) is str
    assert told(stored(plain), "es").startswith("Parte del texto parece estar en otro idioma (fr).")
    assert stored("Nothing we ever said.") == "Nothing we ever said."


ACTS = {id: template for id, template in catalogue("en").items() if id.startswith("act.")}
FILLED = {
    "letter": "B",
    "a": "A¶3",
    "b": say("place.headline", letter="C"),
    "name": "Mühle am Fluss.crossread",
    "version": 1,
    "to": 2,
    "act": say("act.alone", a=say("place.headline", letter="A")),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", ACTS)
def test_an_act_is_recognised_in_whatever_language_it_was_written_down(id: str, language: str) -> None:
    made = say(id, **{field.strip(":"): FILLED[field.strip(":")] for field in fields(ACTS[id])})
    read = stored_act(told(made, language))
    assert isinstance(read, Message)
    assert read.id == id
    for other in LANGUAGES:
        assert told(read, other) == told(made, other)


def test_what_is_no_act_of_ours_stays_as_it_is() -> None:
    for text in ("Name it", "Remove everything", "Saved as ", "", "Make £ the base", "Remove B " * 400):
        assert stored_act(text) == text
        assert not isinstance(stored_act(text), Message)


def test_an_undo_inside_an_undo_is_read_to_its_end() -> None:
    read = stored_act("Undo: Undo: Match A¶3 with B headline")
    assert told(read, "de") == "Rückgängig: Rückgängig: A¶3 und B Überschrift einander zuordnen"


def test_parts_for_programs() -> None:
    made = say("clock.revised-down", said=say("clock.newer", who="B"))
    assert parts(made) == {
        "id": "clock.revised-down",
        "values": {"said": {"text": "B may be newer", "id": "clock.newer", "values": {"who": "B"}}},
    }
