"""Who a source is."""

from __future__ import annotations

import re

import pytest
from tests.unit.mentions.made import article

from crossread.mentions.found import FoundName
from crossread.mentions.names_referents import group
from crossread.mentions.speakers import resolve
from crossread.model import NameType, Span, Speaker
from crossread.wording import told

_MARK = re.compile(r"\[([A-Z]+):([^\]]*)\]|([{}])")


def speakers(*marked: str) -> list[Speaker]:
    """The speakers of sources in braces; names are marked ``[PER:Ana Lopez]``, also inside them."""
    paragraphs, names, sources, offset = [], [], [], 0
    for text in marked:
        plain, opened, at = "", 0, 0
        for hit in _MARK.finditer(text):
            plain += text[at : hit.start()]
            at = hit.end()
            here = offset + len(plain)
            if hit.group(3) == "{":
                opened = here
            elif hit.group(3) == "}":
                sources.append((Span(opened, here),))
            else:
                names.append(FoundName(Span(here, here + len(hit.group(2))), NameType(hit.group(1))))
                plain += hit.group(2)
        plain += text[at:]
        paragraphs.append(plain)
        offset += len(plain) + 2
    made = article(*paragraphs)
    got, known = group(made, names)
    found, _ = resolve(made, sources, got, known)
    assert all(s is not None for s in found)
    return [s for s in found if s is not None]


def labels(*marked: str) -> list[str]:
    return [s.label for s in speakers(*marked)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("{[ORG:Health Ministry] spokesman [PER:Ana Lopez]} said so.", "Ana Lopez"),
        ("{[PER:Ana Lopez], head of the [ORG:Harbour Authority],} said so.", "Ana Lopez"),
        ("{Officials at the [ORG:Harbour Authority]} said so.", "Harbour Authority"),
        ("{A [ORG:Harbour Authority] report} said so.", "Harbour Authority"),
        ("{A study by [PER:Ana Lopez]} said so.", "Ana Lopez"),
        ("{[LOC:Kenya]} denied it.", "Kenya"),
        ("{[LOC:Tehran]} denied it.", "Iran"),
        ("{[PER:Ana Lopez] and [PER:Eva Okoro]} said so.", "Ana Lopez and Eva Okoro"),
        ("{The [PER:Okoro] administration} said so.", "Okoro administration"),
    ],
)
def test_names_in_the_phrase(text: str, label: str) -> None:
    (speaker,) = speakers(text)
    assert (speaker.label, speaker.resolved) == (label, True)
    assert speaker.referent is not None


@pytest.mark.parametrize(
    ("text", "group_"),
    [
        ("{[MISC:Iranian] officials} said so.", "officials of Iran"),
        ("{An official in [LOC:Tehran]} said so.", "officials of Iran"),
        ("{Aides of [PER:Ana Lopez]} said so.", "aides of Ana Lopez"),
        ("{Police} said so.", "police"),
    ],
)
def test_unnamed_people_are_a_kind_of_origin(text: str, group_: str) -> None:
    (speaker,) = speakers(text)
    assert (speaker.referent, speaker.group) == (None, group_)


def test_officials_there_are_of_the_place_named_before() -> None:
    (speaker,) = speakers("The ship left [LOC:Kenya] on Monday, {officials there} said.")
    assert speaker.group == "officials of Kenya"


def test_pronoun_is_the_last_speaker() -> None:
    text = "{[PER:Daniel Okoro]} met [PER:Ana Lopez]. Nobody came, {he} said."
    assert labels(text) == ["Daniel Okoro", "Daniel Okoro"]


def test_a_state_in_capitals_is_no_pronoun() -> None:
    assert labels("[PER:Ana Lopez] {[PER:Ana Lopez]} said no. {US} then said yes.")[-1] != "Ana Lopez"
    assert labels("{[ORG:WHO]} warned of fever.") == ["WHO"]


def test_pronoun_follows_a_new_topic() -> None:
    got = labels(
        "{[PER:Daniel Okoro]} said the road was closed.",
        "[PER:Peter Hahn] came on Monday. {He} said it was open.",
    )
    assert got == ["Daniel Okoro", "Peter Hahn"]


def test_pronoun_heeds_the_given_name() -> None:
    text = "{[PER:Maria Lopez]} said no. [PER:Daniel Okoro] listened. {She} said it twice."
    assert labels(text)[1] == "Maria Lopez"


def test_after_an_unnamed_officer_he_is_the_officer() -> None:
    got = speakers("{[PER:Daniel Okoro]} said no.", "{A police officer} said yes. {He} said it twice.")
    assert got[2].referent is None


def test_role_given_elsewhere() -> None:
    got = labels("Interior Minister [PER:Ana Lopez] came.", "{The minister} said the road was open.")
    assert got == ["Ana Lopez"]


def test_short_title_gives_a_role() -> None:
    assert labels("Gen. [PER:Daniel Okoro] came.", "{The general} said no.") == ["Daniel Okoro"]


def test_the_paper_and_the_group() -> None:
    assert labels("{The [ORG:Harbour Times]} said so.", "{The paper} said it again.")[1] == "Harbour Times"
    assert labels("The [ORG:Red Dawn Movement] struck.", "{The movement} said so.") == ["Red Dawn Movement"]


def test_the_report_is_whose_report_it_was() -> None:
    got = labels("The [ORG:Harbour Authority] said in {its annual report} no.", "{The report} said it again.")
    assert got[1] in {"Harbour Authority", "The report"}
    assert (
        labels("{A [ORG:Harbour Authority] report} said no.", "{The report} said more.")[1]
        == "Harbour Authority"
    )


def test_unknown_spokesman_is_not_resolved_and_has_candidates() -> None:
    got = speakers("[PER:Ana Lopez] met [PER:Eva Okoro].", "{The spokesman} said no.")
    assert not got[0].resolved
    assert len(got[0].candidates) == 2


def test_who_is_the_one_before_the_comma() -> None:
    assert labels("[PER:Ana Lopez], {who} said no, left.") == ["Ana Lopez"]


def test_it_denies_is_who_was_accused() -> None:
    got = labels("{[LOC:Kenya]} blamed [LOC:Uganda]. {It} denied the charge.")
    assert got[1] == "Uganda"


def test_they_are_those_who_spoke_together() -> None:
    got = speakers("{[PER:Ana Lopez] and [PER:Eva Okoro]} said no.", "{They} said it twice.")
    assert got[1].others


def test_who_is_named_in_a_quotation_is_no_new_topic() -> None:
    got = labels("{[PER:Daniel Okoro]} said no.", "“[PER:Peter Hahn] is wrong about this,” {he} said.")
    assert got == ["Daniel Okoro", "Daniel Okoro"]


def test_a_person_at_the_end_of_a_long_title() -> None:
    text = "{Deputy chief of the [ORG:Coastal Guard] General [PER:Daniel Okoro]} said so."
    assert labels(text) == ["Daniel Okoro"]


def test_a_ministry_is_no_movement() -> None:
    first, second = speakers(
        "{The [ORG:Vale Liberation Front]} claimed it.", "{The ministry} said it would look into it."
    )
    assert first.label == "Vale Liberation Front"
    assert second.referent is None
    assert second.label == "The ministry"


def test_the_ministry_is_the_one_that_spoke_before() -> None:
    first, _, third = speakers(
        "{The [ORG:Ministry of Fisheries]} gave a number.",
        "{The [ORG:Vale Liberation Front]} gave another.",
        "{The ministry} repeated its own.",
    )
    assert third.referent == first.referent is not None


def test_where_several_bodies_could_be_meant_they_are_candidates() -> None:
    (only,) = speakers("Staff of the [ORG:Harbour Authority] met. {The committee} said nothing was decided.")
    assert not only.resolved
    assert only.candidates == (0,)


def test_the_name_behind_a_role_and_a_comma() -> None:
    assert labels("{The group's spokesman, [PER:Sarrin Dole],} said so.") == ["Sarrin Dole"]


def test_the_spokesman_is_of_the_body_whose_spokesman_spoke() -> None:
    first, second = speakers(
        "{A spokesman for the [ORG:Water Board]} confirmed it.", "{The spokesman} gave no details."
    )
    assert second.resolved
    assert second.referent == first.referent is not None
    assert second.group == "spokesmen of Water Board"


def test_either_of_two_who_met_is_not_resolved() -> None:
    (only,) = speakers("[PER:Vesk Arlo] and [PER:Tarn Doll] met on Friday. {He} said it went well.")
    assert not only.resolved
    assert only.candidates == (0, 1)


def test_of_two_who_met_the_one_who_spoke_is_meant() -> None:
    first, second = speakers(
        "[PER:Vesk Arlo] and [PER:Tarn Doll] met on Friday. {[PER:Tarn Doll]} called it short. {He} left."
    )
    assert second.referent == first.referent is not None


def test_the_governor_of_a_place_before_the_comma() -> None:
    first, second = speakers(
        "{The governor of [LOC:Talmar], [PER:Rena Osk],} agreed.", "{The governor} left."
    )
    assert second.label == first.label == "Rena Osk"


def test_officials_there_are_of_the_state_of_the_capital() -> None:
    first, second = speakers("{Officials in [LOC:Kabul]} agreed.", "{Officials there} left.")
    assert first.group == second.group == "officials of Afghanistan"


def test_the_report_of_nobody_known_has_the_body_named_before_as_candidate() -> None:
    first, second = speakers(
        "{The [ORG:Harbour Authority]} met on Friday.", "{The report} said the wall was thin."
    )
    assert not second.resolved
    assert second.candidates == (first.referent,)


def test_kinds_of_people_and_several_speakers_are_said_in_every_language() -> None:
    officials, police, joint = speakers(
        "{[MISC:Iranian] officials} said so.",
        "{Police in [LOC:Tehran]} said so.",
        "{[PER:Ana Lopez] and [PER:Eva Okoro]} said so.",
    )
    assert [told(officials.group, x) for x in ("en", "de", "fr", "es")] == [
        "officials of Iran",
        "Amtsträger (Iran)",
        "responsables (Iran)",
        "funcionarios (Iran)",
    ]
    assert told(officials.group, "ar") == "مسؤولون (\u2068Iran\u2069)"
    assert told(police.group, "de") == "Polizei (Iran)"
    assert told(joint.label, "de") == "Ana Lopez und Eva Okoro"
