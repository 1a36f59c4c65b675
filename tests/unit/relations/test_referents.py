"""One referent across articles, and origins."""

from __future__ import annotations

from crossread.mentions.names_fold import keys
from crossread.model import Attribution, Mentions, NameType, Referent, Speaker
from crossread.relations.referents import merge_referents, origin


def referent(*forms: str, type_: NameType = NameType.ORGANISATION) -> Referent:
    folded = set().union(*(keys(f) for f in forms))
    return Referent(forms[0], type_, forms, tuple(sorted(folded)))


def person(*forms: str) -> Referent:
    return referent(*forms, type_=NameType.PERSON)


def mentions(*referents: Referent) -> Mentions:
    return Mentions(article="x", referents=referents)


def test_spellings_and_acronyms_unite() -> None:
    across = merge_referents(
        [
            mentions(referent("al-Qaida"), referent("Coastal Relief Union")),
            mentions(referent("CRU"), referent("Al Qaeda")),
        ]
    )
    assert across.ids == ((0, 1), (1, 0))
    assert across.referents[0].labels == ("al-Qaida", "Al Qaeda")
    assert across.referents[1].canonical == "Coastal Relief Union"
    assert across.same((0, 0), (1, 1))


def test_three_names_of_one_group_are_one() -> None:
    across = merge_referents(
        [mentions(referent("IS-K")), mentions(referent("ISKP")), mentions(referent("ISIS-K"))]
    )
    assert len(across.referents) == 1


def test_an_acronym_that_fits_two_bodies_joins_neither() -> None:
    across = merge_referents(
        [mentions(referent("Coastal Relief Union"), referent("Central Rail Unit")), mentions(referent("CRU"))]
    )
    assert len(across.referents) == 3


def test_words_of_a_body_in_any_order_and_with_one_left_out() -> None:
    across = merge_referents(
        [
            mentions(referent("Vale Front")),
            mentions(referent("Vale Liberation Front", "VLF")),
            mentions(referent("Liberation Front of the Vale")),
        ]
    )
    assert len(across.referents) == 1


def test_a_short_name_that_fits_two_bodies_joins_neither() -> None:
    across = merge_referents(
        [
            mentions(referent("Vale Front")),
            mentions(referent("Vale Liberation Front"), referent("Vale Workers Front")),
        ]
    )
    assert len(across.referents) == 3


def test_two_bodies_side_by_side_in_one_article_stay_apart() -> None:
    across = merge_referents(
        [
            mentions(referent("Vale Front"), referent("Vale Liberation Front")),
            mentions(referent("Vale Liberation Front")),
        ]
    )
    assert not across.same((0, 0), (0, 1))


def test_surname_joins_the_one_person_who_has_it() -> None:
    one = merge_referents([mentions(person("Ana Lopez")), mentions(person("Lopez"))])
    assert len(one.referents) == 1
    two = merge_referents([mentions(person("Ana Lopez"), person("Eva Lopez")), mentions(person("Lopez"))])
    assert len(two.referents) == 3


def test_a_person_and_a_place_of_one_name_stay_apart() -> None:
    across = merge_referents(
        [mentions(referent("Lincoln", type_=NameType.PLACE)), mentions(person("Lincoln"))]
    )
    assert len(across.referents) == 2


def said(speaker: Speaker | None) -> Attribution:
    return Attribution((), (), (), speaker=speaker)


def test_origins() -> None:
    across = merge_referents([mentions(referent("Pentagon")), mentions(referent("the Pentagon"))])
    assert origin(said(Speaker("Pentagon", 0)), 0, across) == origin(
        said(Speaker("the Pentagon", 0)), 1, across
    )
    officials = Speaker("Iranian officials", group="officials of Iran")
    assert origin(said(officials), 0, across) == "~officials of iran"
    assert origin(said(Speaker("the spokesman", resolved=False)), 0, across) == ""
    assert origin(said(None), 0, across) == ""


def test_no_articles_no_referents() -> None:
    assert merge_referents([]).referents == ()
