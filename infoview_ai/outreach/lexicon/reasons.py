"""Words by which a message says why it goes to this very person (domain.md 4.0, M3)."""

from __future__ import annotations

import re
from typing import Final

SAYS_WHY: Final = re.compile(
    r"\b(?:in particular|particularly|especially) because\b|\b(?:the|my) (?:particular )?reason (?:why )?(?:i"
    r"|for asking)"
    r"\b|\b(?:made me think|thought|think) of you\b|\bwhy i (?:am|'m)? ?(?:asking|writing to|turning to) you\b"
)
"""The reason named as one."""
REASON: Final = re.compile(
    r"\b(?:think|thought) of you\b|\bmade me want to ask\b|\bquestions are about\b|\bask about starts with\b|"
    r"\bthat you (?!can|could|would|will|may|might|are|have|had|do|did)[a-z]+ \w+|"
    r"\b(?:lists?|names?|mentions?|quotes?|credits?|shows?|describes?|features?|profiles?) you\b|"
    r"\byou (?:moved|switched|started|went|came|left|built|led|lead|run|ran|wrote|said|made|trained|worked|spent|gave|"
    r"described|mentioned|teach|taught|design\w*|did|have (?:been|worked|done|made|led|run|built|spent|moved|taught"
    r"|both)|"
    r"changed|became|were|moved|run|took|turned|grew|learned|learnt|set up|founded|opened|let|told|answered|named"
    r"|had|gave|"
    r"created|joined|also|yourself|are (?:the|one of|both|in|at)|look after|manage|train\w*|chose|helped|began|"
    r"deal|handle|work(?:ed)?|mend|fix|restor\w*|edit\w*|plan\w*|explain\w*|answered|talked|showed|use|sit|stand|still|"
    r"first|once|would be|could tell|might be|hire|hired)\b|"
    r"\b(?:since|because|as) you\b|\b(?:caught my eye|made me|stayed with me|stuck with me|struck me|made me want)\b|"
    r"\byour (?:\w+ ){0,2}?(?:talk|article|post|piece|interview|podcast|essay|column|paper|report|book|chapter|lecture|"
    r"webinar|video|thread|newsletter|move|path|switch|jump|change|route|shift|plans?|recipe|translation"
    r"|restoration|campaign|years?|decision|project|story|answer|"
    r"comment|remark|point|description|time|start|team|experience|background|work|role|career|training|practice|shop|"
    r"garden|farm|clinic|ward|lab|studio|office|school|library|page|site|way|apprenticeship|first|advice|note|notes|"
    r"research|design|film|exhibition|exhibit|photographs?|map|panel|workshop|session|episode|blog|review|guide)s?"
    r"(?: (?:on|about|at|in|for|that|from|into|as|with|to|of|through|before|after|between|during|was|made|is|has|by"
    r"|where|"
    r"around|against|under|over|the|last|this|here|gave|showed|helped|answered|described|explained|when)\b|'s\b)|"
    r"\b(?:someone|somebody|anyone|person|one) (?:\w+ )?who (?:has|had|made|does|did|works|worked|knows|knew|came"
    r"|moved|"
    r"went|actually|is|was|took|started|runs|can)\b|\bfew people\b|\bthe only\b|\bhow you\b|\bwhy you\b|\bwhat made"
    r" you\b|"
    r"\bmade the (?:same )?(?:move|switch|jump|change)\b|\bwhat you (?:\w+ )?(?:wrote|said|do at|built|described)\b"
)
POOR_REASON: Final = re.compile(
    r"\byou (?:work|are) (?:in|at|for) (?:the|a|this|my|your)? ?(?:field|industry|company)\b"
)
OWN: Final = re.compile(
    r"\b(?:where|how|what|when|why|which|that) you (?:say|write|call|compare|tell|explain|describe|show|paint|make"
    r"|teach|use|put)\b|"
    r"\byour (?!time|help|reply|advice|experiences?|industry|company|firm|work\b(?! (?:on|with|in|for))|career"
    r"|field|organi[sz]ation|"
    r"business|position|role|insights?|thoughts|brain|perspective|convenience|day|week|calendar|schedule|diary"
    r"|journey|success|"
    r"profile|background|inbox|network|profession|attention|consideration|response|answer|support|guidance|team"
    r"|department|name|"
    r"own|knowledge|expertise|line of|area|sector|end|side|part|kindness|patience|understanding|hands?|"
    r"impressive|amazing|great|esteemed)[a-z]{3,}|\byou (?:\w+ly )?(?!are|can|could|would|will|may|might|have|had"
    r"|do|did|if|for|and|"
    r"with|were|about|or|in|on|at|to|the|a|know|think|like|want|might|work|via|as|so|that|some|this|because|today|soon|"
    r"all|any|who|from|prefer|need|find|choose|say|get|feel|see|wish|ever|doing|well|please|choose|suggest|happen"
    r"|spare)"
    r"[a-z]{2,}(?:ed|ke|ote|ve|ft|nt|ent|ade|ook|ept|id|old|ught|un|an|ew|ame|ave|om|ss|ght|ok|et|ut|ell)\b"
)
"""Something that is theirs: "where you say", "your hedge", "you saved"."""
