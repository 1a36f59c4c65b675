"""English words that hold a statement at a distance, by kind; and those that tell kinds apart in place."""

from __future__ import annotations

NEGATIONS = frozenset(
    "not n't no never nobody nothing none neither nor without cannot lack lacks lacked lacking".split()
)
MODALS = {
    "may": "may", "might": "may", "could": "may", "would": "would", "should": "would", "will": "future",
    "shall": "future", "'ll": "future", "won't": "future",
}  # fmt: skip
DOUBT = frozenset(
    "allegedly reportedly apparently purportedly supposedly possibly perhaps maybe likely unlikely "
    "probably presumably potentially seemingly ostensibly alleged suspected possible potential purported "
    "apparent presumed supposed believed thought rumored rumoured unconfirmed unverified "
    "believe believes think thinks suspect suspects suspecting fear fears feared "
    "preliminary tentative considered deemed speculate speculated speculation theory rumors rumours "
    "seem seems seemed appear appears appeared appearing suggest suggests suggested suggesting hint "
    "hinted hints indicate indicates indicated indicating imply implied implies assume assumed "
    "suspicion suspicions arguably purporting purports".split()
)
CLAIMS = frozenset(
    "claim claims claimed claiming allege alleges alleging allegation allegations accuse accuses accused "
    "accusing accusation accusations contend contends contended assert asserts asserted insist insists "
    "insisted maintain maintains maintained".split()
)
REPORTS = CLAIMS | frozenset(
    "believe believes think thinks thought suspect suspects suspecting fear fears feared speculate "
    "speculated speculation theory rumors rumours suggest suggests suggested suggesting hint hinted hints "
    "indicate indicates indicated indicating imply implied implies assume assumed suspicion suspicions "
    "believed suspected".split()
)
"""Words whose subject is who holds it to be so, where they are not passive."""
OPEN = frozenset(
    "unclear unknown whether uncertain undetermined unresolved doubt doubts unsure "
    "undecided unspecified undisclosed unanswered unexplained".split()
)
QUESTIONS = frozenset("question questions questioned".split())
ASKS = frozenset("whether if about how why who what remain remained remains over".split())
PLANS = frozenset(
    "plan plans planned planning intend intends intended hope hopes hoped want wants wanted consider "
    "considers considering expect expects expected try tries tried trying attempt attempted attempting "
    "seek seeks seeking sought propose proposed proposes threaten threatened threatens vow vowed vows "
    "pledge pledged pledges agree agreed agrees prepare preparing prepared aim aims scheduled due promise "
    "promised promises poised willing weigh weighing bid effort slated".split()
)
BEFORE_TO = frozenset("due bid effort aim aims prepare preparing attempt promise plan hope prepared".split())
SURE = frozenset(
    "confirm confirms confirmed confirming clearly certainly definitely undoubtedly indeed proven proved "
    "prove conclusively obviously surely acknowledged admitted admits acknowledges admit".split()
)
DENIALS = frozenset(
    "deny denies denied denying denial denials refute refuted dispute disputed disputes disputing "
    "contradict contradicted false untrue baseless unfounded".split()
)
FAILING = frozenset(
    "reject rejects rejected rejecting refuse refused refuses refusing fail fails failed failing failure "
    "unable unsuccessful unsuccessfully decline declined declines declining dismiss dismissed".split()
)
OPEN_IF_NOT = frozenset(
    "clear known know knows sure say saying said tell confirm confirmed verify verified reveal revealed "
    "disclose disclosed released release determined identified identify immediately specify comment "
    "indication evidence information details word".split()
)
LEAVES_OPEN = frozenset("know knows known sure clear see say said ask asked decide determine unclear".split())
BE = frozenset("be is are was were been being 's 're am get gets got if just".split())
REQUESTS = frozenset(
    "request requests permission entry access motion appeal petition bail visa asylum application coverage "
    "parole bid stay service".split()
)
GRANTS = frozenset({"denied", "deny", "denies", "denying"})
NO_DOUBT = frozenset({"doubt", "doubts", "question"})
NO_CLAIM = frozenset("responsibility victory credit life lives".split())
FIRST = frozenset("i we you".split())
