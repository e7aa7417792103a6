"""Facts as people type them, in the forms that sentences need: "bank teller" as "I am a bank teller"."""

from __future__ import annotations

import re
from typing import Final

_VOWEL: Final = re.compile(r"(?:[aeiou]|hon(?:est|our|or)|hour|heir|8|11|18)", re.IGNORECASE)
_SPELLED_VOWEL: Final = re.compile(r"[AEFHILMNORSX](?:[A-Z]|\b)")
_SPELLED: Final = re.compile(r"[A-Z]{2,}|[A-Z]\b")
_NO_VOWEL: Final = re.compile(r"(?:uni(?!m|n)|use|usu|eu|one\b|once|ure|u[bk]\w*t)", re.IGNORECASE)
_ARTICLED: Final = re.compile(
    r"(?:an?|the|my|your|our|his|her|their|one|two|three|some|in|at|on|between|out|from|with|near|about|currently|self|"
    r"retired|unemployed|redundant|new|halfway|by)\b",
    re.IGNORECASE,
)
_DOING: Final = re.compile(
    r"(?:work|run|drive|fix|teach|study|manage|sell|cook|keep|clean|build|mend|repair|bake|serve|handle|care|look"
    r"|coach|"
    r"translate|write|code|paint|grow|lead|own|supervise|assist|make|edit|do|process|answer|deliver|operate"
    r"|volunteer|test|"
    r"wait|tend|farm|fish|plan|pack|package|load|sort|guard|tutor|design|weld|stock|book|cut|sew|file|type|schedule"
    r"|host|"
    r"help|live|spend|have|just|recently|skipper|lay|climb|train|tune|restore|breed|play|brew|mind|raise|ride|fly"
    r"|sail|bind|"
    r"buy|assemble|install|inspect|audit|count|measure|collect|carry|dispatch|draw|film|photograph|publish|print"
    r"|produce|"
    r"research|review|staff|sing|dance|act|organi[sz]e|arrange|chair|curate|catalogue|catalog|dig|dive|dye|knit"
    r"|weave|carve|"
    r"forge|cast|fit|plumb|wire|plaster|tile|roof|pave|sweep|wash|iron|press|fold|ship|sign|interpret|nurse|study"
    r"|support|"
    r"take|give|use|treat|trade|hire|recruit|advise|defend|represent|map|survey|plant|harvest|milk|shear|groom|walk)\b"
)
_OCCUPATION: Final = re.compile(
    r"(?!\S*(?:\s(?:a|an|the|for|in|at|on|with|of|to|my)\b))(?:[\w'-]+ ){0,2}[\w'-]*(?:er|or|ist|ian|ant|man|woman"
    r"|clerk|nurse|cook|chef"
    r"|guard|hand|aide|coach|apprentice|trainee|intern|tutor|host|student|assistant|agent|pilot|guide)$",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"(?:\w+ed|went|made|wrote|gave|built|led|ran|taught|took|began|came|left|spoke|said|told|won|found|grew"
    r"|brought|drew|"
    r"became|chose|held|kept|knew|met|saw|set|showed|spent|stood|started|turned|put|cut|rebuilt|sang|swam|flew"
    r"|drove|bought|"
    r"sold|sent|fought|caught|thought|understood)\b"
)
_ASKS: Final = re.compile(r"(?:how|what|why|where|when|whether|which|who|if)\b", re.IGNORECASE)
_INVERTED: Final = re.compile(
    r"(?:how|what|why|where|when|which|who)\b(?: \w+){0,2}? (?:do|does|did|is|are|was|were|can|could|would|should"
    r"|has|have) "
    r"(?:i|you|they|people|someone|one|the|a|an|it|we|your|most|new)\b",
    re.IGNORECASE,
)
_FINITE: Final = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|could|will|would|must|should|needs?|takes?|makes?|gets?|goes|comes?|helps?|"
    r"matters?|counts?|means?|begins?|starts?|ends?|learns?|wants?|says?|stops?|hires?|pays?|works?|isn't|aren't|don't|"
    r"doesn't|never|always|depends?|lasts?|changes?|keeps?|leaves?|leave|know|knows|forget|forgets|teach|teaches"
    r"|feels?|"
    r"looks?|costs?|gives?|lets?|did|does|do|became|took|came|went|made|learned|learnt|said|saw|knew|wrote|kept|spent|"
    r"tend|tends|show|shows|think|thinks|happens?|remains?)\b"
)
_PLURAL_DOES: Final = re.compile(
    r"(?:\w+ ){0,3}?(?:\w+s|people|children|men|women|they|you|we) (?:\w+ly |often |usually |never |always |still"
    r" )?(?:take|need|make|get|go"
    r"|come|help|matter|count|mean|begin|start|end|learn|want|say|stop|hire|pay|work|depend|last|change|keep|ask"
    r"|give|let|look"
    r"|feel|cost|teach|prefer|expect|use|read|choose|run|move|spend|see|find|hear|call|stay|train|like|trust|send"
    r"|love|hate|do"
    r"|try|write|show|tell|bring|leave|live|lose|win|eat|sleep|talk|think|know|have)\b"
)
_SUBJECT: Final = re.compile(
    r"(?:i|you|he|she|it|we|they|the|a|an|my|your|his|her|our|their|this|that|these|those|people|most|many|some"
    r"|every|each|"
    r"nobody|no|one|new|good|clinics|employers|half|all|there|beginners|patients|clients|[\w'-]+s)\b",
    re.IGNORECASE,
)
_DOT: Final = re.compile(r"(?<!\b[a-z])[\s.;,:!]+$", re.IGNORECASE)


def bare(text: str) -> str:
    """Without a full stop at the end or spaces around."""
    kept = text.strip().strip('\u201c\u201d"')
    return _DOT.sub("", kept) if not re.search(r"\b(?:Inc|Ltd|Co|Jr|Sr|U\.S|a\.m|p\.m|etc)\.$", kept) else kept


def with_article(noun: str) -> str:
    """ "bank teller" as "a bank teller", "ER nurse" as "an ER nurse"; what has an article keeps it."""
    if not noun or _ARTICLED.match(noun) or re.match(r"[\w'-]+(?:ers|ists|ants|ents)\b", noun):
        return noun
    if _SPELLED.match(noun):
        vowel = _SPELLED_VOWEL.match(noun) is not None
    else:
        vowel = _VOWEL.match(noun) is not None and _NO_VOWEL.match(noun) is None
    return f"{'an' if vowel else 'a'} {_uncapital(noun)}"


def i_do(now: str) -> str:
    """What follows "I": "am a bank teller", "work in a call centre"."""
    text = bare(now)
    if found := re.match(r"i(?:'m| am) (.+)", text, re.IGNORECASE):
        return f"am {found[1]}"
    if found := re.match(r"i(?:'ve| have) (.+)", text, re.IGNORECASE):
        return f"have {found[1]}"
    if found := re.match(r"i (.+)", text, re.IGNORECASE):
        return found[1]
    if _DOING.match(text) and not _OCCUPATION.match(text):
        return _uncapital(text)
    if re.match(r"\w+ing\b", text, re.IGNORECASE) and not re.match(r"\w+ing \w+$", text):
        return f"am {_uncapital(text)}"
    if re.match(r"(?:unemployed|retired|redundant|out of work|self-employed|between jobs)\b", text, re.IGNORECASE):
        return f"{'have been' if ' since ' in text or ' for ' in text else 'am'} {_uncapital(text)}"
    return f"am {with_article(text)}"


def as_noun(now: str) -> str:
    """ "a bank teller", where that is what it is; else empty."""
    does = i_do(now)
    found = re.match(r"am ((?:an?|the) .+)", does)
    return found[1] if found else ""


def you_clause(detail: str) -> str:
    """ "you moved from tractors to turbines", where the detail says what they did; else empty."""
    text = bare(detail)
    text = re.sub(r"^(?:that|how) (?=you\b)", "", text, flags=re.IGNORECASE)
    if re.match(r"you(?:'ve|'re|'d)?\b", text, re.IGNORECASE):
        return _uncapital(text)
    if found := re.match(r"(?:he|she|they) (.+)", text, re.IGNORECASE):
        return f"you {_as_you(found[1])}"
    if _PAST.match(text.lower()):
        return f"you {_uncapital(text)}"
    verb, _, rest = text.lower().partition(" ")
    base = _as_you(verb)
    if rest and _DOING.fullmatch(base) and not re.match(r"(?:on|of|about|as|at|by|for)\b", rest):
        return f"you {_as_you(_uncapital(text))}"
    return ""


def as_yours(detail: str) -> str:
    """ "your move from tractors to turbines", where the detail names a thing; else empty."""
    text = bare(detail)
    if not text or you_clause(detail):
        return ""
    if re.search(r"\b(?:you|your|our|my)\b", text, re.IGNORECASE) and not re.match(r"your\b", text, re.IGNORECASE):
        return _uncapital(text)  # "the soundboard you repaired": whose it is, it says itself
    if re.match(r"your\b", text, re.IGNORECASE):
        return _uncapital(text)
    if found := re.match(r"(?:his|her|their) (.+)", text, re.IGNORECASE):
        return f"your {found[1]}"
    if re.match(r"(?:the|a|an) \w", text, re.IGNORECASE) and _FINITE.search(text.lower()) is None:
        return re.sub(r"^(?:the|a|an) ", "your ", text, flags=re.IGNORECASE)
    return "" if _FINITE.search(text.lower()) or _SUBJECT.match(text) else f"your {_uncapital(text)}"


def learn_clause(question: str) -> str:
    """ "how people train", where the question stands inside a sentence; else empty."""
    text = bare(question).rstrip("?").strip()
    if _ASKS.match(text) and not _INVERTED.match(text):
        return _uncapital(re.sub(r"^if\b", "whether", text, flags=re.IGNORECASE))
    return ""


def direct_question(question: str) -> str:
    """ "how did you train?", where it was typed as one; else empty."""
    text = bare(question).rstrip("?").strip()
    return f"{_uncapital(text)}?" if _INVERTED.match(text) else ""


def learn_noun(question: str) -> str:
    """ "the first years on a ward", where the question names a thing; else empty."""
    text = bare(question).rstrip("?").strip()
    if not text or learn_clause(question) or direct_question(question):
        return ""
    return _uncapital(re.sub(r"^(?:to )?(?:learn|hear|know|find out|understand)(?: more)? (?:about )?", "", text))


def is_clause(text: str) -> bool:
    """Whether a text is a statement: "the second year is harder than the first"."""
    low = bare(text).lower()
    if _ASKS.match(low):
        return False
    return _PLURAL_DOES.match(low) is not None or (_SUBJECT.match(low) is not None and _FINITE.search(low) is not None)


def happened(text: str) -> bool:
    """Whether a text tells what happened: "your ward won the safety award"."""
    low = bare(text).lower()
    return is_clause(low) or re.match(r"(?:you|your|the|\w+)\b.{0,40}?\b" + _PAST.pattern, low) is not None


def begins_with_verb(text: str) -> bool:
    """Whether a text lacks only its "I": "passed the exam", "start the course in May"."""
    low = bare(text).lower()
    return (
        bool(_PAST.match(low) or _DOING.match(low))
        or re.match(
            r"(?:start|begin|pass|join|read|plan|hope|will|am|took|got|read|apply|enrol|enroll|move|finish|talk"
            r"|meet|go)\b",
            low,
        )
        is not None
    )


def why_clause(why: str) -> str:
    """ "my grandmother needs care and I like giving it", for after "because"; else empty."""
    text = re.sub(r"^(?:because|since|as) ", "", bare(why), flags=re.IGNORECASE)
    return _uncapital(text) if is_clause(text) or re.match(r"(?:i|we)\b", text, re.IGNORECASE) else ""


def why_noun(why: str) -> str:
    """ "the mix of people and science", where the reason names a thing; else empty."""
    text = bare(why)
    return "" if why_clause(why) or not text else _uncapital(text)


def told(text: str) -> str:
    """What they said as it follows "that": the statement with a small letter and no full stop; else empty."""
    low = re.sub(r"^(?:you (?:said|told me|mentioned|explained) )?(?:that )?", "", bare(text), flags=re.IGNORECASE)
    stated = low != bare(text) and _FINITE.search(low.lower()) is not None
    return _uncapital(low) if stated or is_clause(low) else ""


def advised(text: str) -> str:
    """Advice as it follows "to": "keep a notebook of mistakes"; else empty."""
    low = re.sub(r"^(?:to|you should|i should|advised me to|suggested i) ", "", bare(text), flags=re.IGNORECASE)
    if low != bare(text):
        return _uncapital(low)
    begins = re.match(r"(?:keep|read|try|ask|write|start|go|visit|join|take|learn|talk|look|do|find|volunteer|avoid"
                      r"|begin|"
                      r"watch|practise|practice|use|make|get|call|build|save|bring|listen|sit|apply|choose"
                      r"|spend)\b", low, re.I)  # fmt: skip
    return _uncapital(low) if begins else ""


def about(text: str) -> str:
    """A thing they spoke of, as it follows "about": "evening volunteers in clinics"."""
    return _uncapital(re.sub(r"^about ", "", bare(text), flags=re.IGNORECASE))


def sentence(text: str) -> str:
    """With a capital and a mark at the end."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text[-1:] in ".?!" else ".")


def _uncapital(text: str) -> str:
    """The first letter small, unless the word is a name, "I" or an abbreviation."""
    first = text.split(" ", 1)[0].rstrip(",.;:")
    small = first.lower() in _STARTS or (
        first[:1].isupper() and first[1:].islower() and first.lower().endswith(("ing", "ed"))
    )
    return text[:1].lower() + text[1:] if small and first != "I" else text


_STARTS: Final = frozenset(
    "a an the my your our his her their you he she it we they this that these those how what why where when whether"
    " which who"
    " if because since as people most many some every each nobody no one new good half all there to in on at for"
    " with from by"
    " being making working teaching moving learning keep read try ask write start go visit join take learn talk"
    " look do find"
    " bank student nurse teacher second first third final former retired work run drive fix teach study manage sell"
    " cook"
    " clinics employers beginners patients clients never always about early late evening".split()
)


def _as_you(predicate: str) -> str:
    """ "runs a lab" as "run a lab"; "was" as "were"; "has" as "have"; a past stays."""
    first, _, rest = predicate.partition(" ")
    changed = {"was": "were", "has": "have", "is": "are", "does": "do"}.get(first.lower())
    if changed is None and first.endswith("s") and not first.endswith("ss") and not _PAST.match(first):
        changed = first[:-2] if first.endswith(("ches", "shes", "sses")) else first[:-1]
    return f"{changed or first} {rest}".strip()
