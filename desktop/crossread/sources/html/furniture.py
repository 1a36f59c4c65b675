"""What on a page is furniture and not the article: by element, by the words of its class, by its wording.

The words are those that content-management systems and the platforms' own embeds use everywhere; no
publisher's names stand here.
"""

from __future__ import annotations

import re

from crossread.sources.html.parse import Tree

_ELEMENTS = frozenset("figcaption figure aside nav footer form button label menu fieldset picture".split())
_ROLES = frozenset(
    "navigation complementary banner contentinfo dialog alertdialog search button menu".split()
)
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](px)?[ ,]+[01]", re.I
)
_UNSEEN = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|visuallyhidden|a11y-hidden|"
    r"print-?only|visible-print|only-print|show-for-sr|assistive-text)(?:$|[\s_-])",
    re.I,
)
_WORDS = frozenset(
    """ad ads advert adverts advertisement advertising sponsor sponsored promo promos promotion promoted promobox
    newsletter newsletters subscribe subscription subscriptions signup paywall regwall donate donation donations
    related relateds recirc recirculation recommended recommendations recommendation readmore morefrom more-from
    read-next readnext outbrain taboola teaser teasers trending mostread most-read popular
    share shares sharing social socials sharebar follow toolbar tools
    caption captions credit credits legend copyright gallery slideshow carousel imagecaption wp-caption
    byline bylines author authors bio author-bio authorbio author-box contributor
    tag tags topics keywords breadcrumb breadcrumbs pagination pager
    comment comments disqus reply respond login modal popup overlay lightbox tooltip toast cookie cookies consent
    disclaimer disclosure rating ratings survey poll quiz widget
    twitter-tweet instagram-media tiktok-embed fb-post bluesky-embed threads-embed embed embeds
    pullquote pull-quote pullquotes factbox infobox sidebar timestamp dateline""".split()
)
# First or middle parts of a name that also open the names of text: "teaser-content", "author-text".
_MISLEADING = frozenset(
    """ad ads teaser teasers author authors tag tags topics widget follow tools reply modal popular gallery
    embed embeds poll comment overlay legend social share sharing subscription login rating""".split()
)
_BOUNDARY = re.compile(r"[\s_]+|--+|__+|(?<=[a-z])(?=[A-Z])")

_END = r"[.!?…。！？؟।۔»”\"'’)\]]*\s*$"
_CALLS = re.compile(
    r"^\W*(?:(?:read|see|watch|listen|view|find out|learn|discover)\s+(?:more|also|next|now|below|here|the full)\b.{0,140}|"
    r"(?:also|more|further) (?:read|reading|on this|from|stories|news|about)\b.{0,140}|related(?: (?:stories|articles|coverage|"
    r"reading|links|topics|content|news))?(?:$|\s*:.{0,160})|(?:share|print|copy|save|email|e-mail|tweet|post|embed|advertisement|"
    r"ad|advert|sponsored|anzeige|werbung|publicité|publicidad|anuncio|reklama|annonce|reklam|реклама|広告|광고|إعلان|विज्ञापन)\b.{0,24}|"
    r"click here\b.{0,120}|sign up\b.{0,200}|subscribe\b.{0,200}|follow (?:us|our|me|him|her|the)\b.{0,160}|join (?:our|us|the conversation)"
    r"\b.{0,160}|download (?:the|our)\b.{0,120}|get (?:the|our|more|breaking|daily)\b.{0,60}(?:newsletter|app|alerts|inbox|email)\b.{0,80}|"
    r"leave a (?:reply|comment)\b.{0,80}|(?:log|sign) in\b.{0,100}|support (?:our|us|independent)\b.{0,160}|"
    r"lire (?:aussi|la suite|également)\b.{0,200}|à lire aussi\b.{0,200}|abonnez-vous\b.{0,160}|il vous reste \d.{0,160}|"
    r"(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|lies auch|zum thema)\b.{0,200}|"
    r"(?:lee|leer|lea) (?:también|más|además)\b.{0,200}|(?:más|mais) informaci\w+\b.{0,40}|suscríbete\b.{0,160}|"
    r"(?:leia|veja) (?:também|mais)\b.{0,200}|(?:leggi|guarda) anche\b.{0,200}|(?:czytaj|zobacz) (?:także|też|więcej|również)\b.{0,200}|"
    r"lees (?:ook|meer)\b.{0,200}|läs (?:även|också|mer)\b.{0,200}|læs (?:også|mere)\b.{0,200}|les (?:også|mer)\b.{0,200}|"
    r"читайте (?:также|ещ[её])\b.{0,200}|подписывайтесь\b.{0,200}|читайте також\b.{0,200}|xem thêm\b.{0,160}|"
    r"(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|المزيد).{0,200}|ये भी पढ़ें.{0,200}|यह भी पढ़ें.{0,200}|関連記事.{0,80}|あわせて読みたい.{0,80}|"
    r"(?:ayrıca|bunlar(?:ı)? da) (?:oku|okuyun|bak)\b.{0,160}|loading\W*|back to top|scroll to continue\W*|"
    r"(?:story|article) continues below.{0,60}|this (?:video|article|audio) (?:file )?(?:cannot|can not|has been sent)\b.{0,80}"
    r")" + _END,
    re.I,
)
_TAIL = re.compile(
    r"^\W*(?:(?:additional |further )?(?:reporting|writing|editing|edited|compiled|written|translat(?:ed|ion)|photographs?|photos?|"
    r"research) (?:by|and writing by|from|contributed)\b|with (?:additional |further )?(?:reports?|reporting|files?|inputs?|"
    r"contributions?|material|information) (?:by|from)\b|(?:originally |first )?published (?:by|in|on|at)\b|"
    r"(?:this )?(?:article|story|report) (?:was )?(?:originally |first )?(?:appeared|published|contains|includes|has been (?:updated|corrected))\b|"
    r"(?:©|\(c\)|ⓒ|copyright|all rights reserved)|(?:source|sources|quelle|quellen|fuente|fonte|источник|出典)\s*:|"
    r"(?:contact|email|e-mail|write to|reach|tip|tips)\b.{0,120}@|our standards\s*:|(?:redaktion|mit material (?:von|der)|avec (?:afp|reuters|ap)\b|"
    r"con informazioni|con información de|com informações d)|(?:editor['’]s note|correction|clarification)\s*:)",
    re.I,
)
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:to this|reporting|from)\b|\breported from\b.{3,200}\bcontributed\b", re.I
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|(?:^|\s)@\w{3,}")


def structural(node: Tree) -> bool:
    """Whether an element is by its kind, its class or its state not part of running text."""
    if node.tag in _ELEMENTS or (node.get("role") or "") in _ROLES:
        return True
    return hidden(node) or _furnished(node.get("class") or "") or (node.get("id") or "").lower() in _WORDS


def unseen(node: Tree) -> bool:
    """Whether an inline element is only for screen readers or not shown at all."""
    style = node.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    names = node.get("class")
    return bool(names) and _UNSEEN.search(names or "") is not None


def hidden(node: Tree) -> bool:
    """Whether a sighted reader does not see the element."""
    if node.get("hidden") is not None or node.get("aria-hidden") == "true":
        return True
    return unseen(node)


def _furnished(names: str) -> bool:
    """Whether a class attribute names furniture: a whole word, or a part of one that cannot mislead."""
    for word in _BOUNDARY.split(names):
        low = word.lower()
        if low in _WORDS and (len(low) > 3 or low == names.lower()):
            return True
        pieces = low.split("-")
        if len(pieces) > 1 and (pieces[-1] in _WORDS or any(p in _WORDS - _MISLEADING for p in pieces)):
            return True
    return False


def is_call(text: str) -> bool:
    """Whether a block asks the reader to do something or names a thing to click."""
    return len(text) < 240 and _CALLS.match(text) is not None


def is_credit(text: str) -> bool:
    """Whether a closing block says who made the article, or whose rights it is."""
    return len(text) < 500 and (
        _TAIL.match(text) is not None
        or _CONTRIBUTED.search(text) is not None
        or (len(text) < 200 and _MAIL.search(text) is not None)
    )
