"""What python-docx does not do by itself: footnotes, bookmarks, links, fields, direction, shading."""

from __future__ import annotations

from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsmap, qn
from docx.shared import Pt
from lxml import etree

from crossread.report.rebuild import is_address

FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def element(tag: str, /, **attributes: object) -> Any:
    """``element("w:b", val="on")`` is ``<w:b w:val="on"/>``."""
    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


class Footnotes:
    """The document's footnotes, numbered from 1 in the order they are referred to."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.root = etree.Element(qn("w:footnotes"), nsmap={"w": nsmap["w"]})
        for number, name in ((-1, "separator"), (0, "continuationSeparator")):
            note = self._note(number)
            note.set(qn("w:type"), name)
            etree.SubElement(etree.SubElement(note[0], qn("w:r")), qn(f"w:{name}"))
        self.count = 0

    def _note(self, number: int) -> Any:
        note = etree.SubElement(self.root, qn("w:footnote"))
        note.set(qn("w:id"), str(number))
        etree.SubElement(note, qn("w:p"))
        return note

    def refer(self, paragraph: Any, text: str, right_to_left: bool = False) -> None:
        """A raised number at the end of the paragraph, and its note at the foot of the page."""
        self.count += 1
        run = paragraph.add_run()
        run.font.superscript = True
        run._r.append(element("w:footnoteReference", id=self.count))
        body = self._note(self.count)[0]
        if right_to_left:
            etree.SubElement(etree.SubElement(body, qn("w:pPr")), qn("w:bidi"))
        mark = etree.SubElement(body, qn("w:r"))
        etree.SubElement(etree.SubElement(mark, qn("w:rPr")), qn("w:vertAlign")).set(
            qn("w:val"), "superscript"
        )
        etree.SubElement(mark, qn("w:footnoteRef"))
        run_of_text = etree.SubElement(body, qn("w:r"))
        size = etree.SubElement(etree.SubElement(run_of_text, qn("w:rPr")), qn("w:sz"))
        size.set(qn("w:val"), "16")
        written = etree.SubElement(run_of_text, qn("w:t"))
        written.text = f" {text}"
        written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def finish(self) -> None:
        """Put the notes into the package."""
        part = self.document.part
        blob = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)
        notes = Part(PackURI("/word/footnotes.xml"), FOOTNOTES, blob, part.package)
        part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)


def bookmark(paragraph: Any, anchor: str, number: int) -> None:
    """A place links lead to. Word allows letters, digits and underscores in its name."""
    paragraph._p.insert(
        1 if paragraph._p.pPr is not None else 0, element("w:bookmarkStart", id=number, name=name_of(anchor))
    )
    paragraph._p.append(element("w:bookmarkEnd", id=number))


def name_of(anchor: str) -> str:
    return "x_" + "".join(c if c.isalnum() else "_" for c in anchor)[:36]


def link_into(paragraph: Any, run: Any, link: str) -> None:
    """Make a run a link, to an address or into the document."""
    made = element("w:hyperlink")
    if is_address(link):
        target = paragraph.part.relate_to(link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        made.set(qn("r:id"), target)
    else:
        made.set(qn("w:anchor"), name_of(link))
    run._r.addprevious(made)
    made.append(run._r)


def field(paragraph: Any, code: str) -> None:
    """A field such as PAGE, which Word computes."""
    made = element("w:fldSimple", instr=code)
    run = element("w:r")
    text = element("w:t")
    text.text = "1"
    run.append(text)
    made.append(run)
    paragraph._p.append(made)


def turn(paragraph: Any, right_to_left: bool) -> None:
    """Set the paragraph's direction, and its runs' too."""
    if not right_to_left:
        return
    paragraph._p.get_or_add_pPr().append(element("w:bidi"))
    for run in paragraph.runs:
        run.font.rtl = True


def sized(font: Any, points: float) -> None:
    """The size of a font, that of Arabic and Hebrew letters too, which Word keeps apart."""
    font.size = Pt(points)
    size = font._element.rPr.find(qn("w:sz"))
    for old in font._element.rPr.findall(qn("w:szCs")):
        old.getparent().remove(old)
    size.addnext(element("w:szCs", val=size.get(qn("w:val"))))


def language_of(run: Any, code: str) -> None:
    properties = run._r.get_or_add_rPr()
    properties.append(element("w:lang", val=code, bidi=code))
    if code in {"ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "sd", "dv"}:
        run.font.rtl = True


def shade(run_or_style: Any, colour: str) -> None:
    """A background behind a run, or behind a style's paragraphs."""
    is_run = hasattr(run_or_style, "_r")
    holder = run_or_style._r.get_or_add_rPr() if is_run else run_or_style.element.get_or_add_pPr()
    holder.append(element("w:shd", val="clear", color="auto", fill=colour))


def repeat_header(row: Any) -> None:
    """A header row stands again on every page; its row is not split."""
    properties = row.get_or_add_trPr()
    properties.append(element("w:cantSplit"))
    properties.append(element("w:tblHeader"))
