"""Zip packages (DOCX, ODT, EPUB) opened without trust, and the XML in them."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from crossread.errors import Damaged, Protected, TooLarge

MOST_MEMBER = 40_000_000
"""Unpacked bytes of one member that are still read."""

MOST_MEMBERS = 20_000

Element = etree._Element


class Package:
    """A zip file whose members are read one by one, each with a limit on what it unpacks to."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            names = self._zip.namelist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
            raise Damaged(name) from error
        if len(names) > MOST_MEMBERS:
            raise TooLarge(name)
        self.names = frozenset(names)

    def read(self, member: str) -> bytes:
        """The bytes of a member. Raises Damaged, Protected or TooLarge."""
        try:
            with self._zip.open(member) as stream:
                data = stream.read(MOST_MEMBER + 1)
        except RuntimeError as error:
            raise Protected(self.name) from error
        except (
            KeyError,
            zipfile.BadZipFile,
            ValueError,
            OSError,
            EOFError,
            zlib.error,
            NotImplementedError,
        ) as error:
            raise Damaged(self.name) from error
        if len(data) > MOST_MEMBER:
            raise TooLarge(self.name)
        return data

    def xml(self, member: str) -> Element:
        """The root of an XML member. Raises as ``read`` does."""
        return parse_xml(self.read(member), self.name)

    def xml_or_none(self, member: str) -> Element | None:
        """The root of a member that may be missing or broken."""
        try:
            return self.xml(member) if member in self.names else None
        except (Damaged, TooLarge):
            return None


def parse_xml(data: bytes, name: str) -> Element:
    """The root of an XML document; entities stay unexpanded, nothing is loaded. Raises Damaged."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Damaged(name) from error
    if root is None:
        raise Damaged(name)
    return root


def value(root: Element | None, local: str) -> str:
    """The text of the first element with a local name, "" where there is none."""
    if root is None:
        return ""
    for node in root.iter(f"{{*}}{local}"):
        return (node.text or "").strip()
    return ""


def local_name(node: Element) -> str:
    """The tag without its namespace; "" for comments and entities."""
    return etree.QName(node).localname if isinstance(node.tag, str) else ""
