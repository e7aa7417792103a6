"""Step 3: a résumé, a CV or work samples brought in: shown, offered, or put up for review."""

from __future__ import annotations

from infoview_ai.nlu.pitch.fragments import ANY_DOC, DOC, SAMPLE
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_SOFT_OFFER = (
    r"\b(?:no need|no pressure|no worries|only if|if (?:it|that) (?:helps|would help|is useful|would be useful"
    r"|is helpful|would be helpful|is of interest|is of use)|if you (?:\w+ )?(?:want|like|prefer|wish|fancy"
    r"|are interested|are curious|need|care to)|if (?:useful|helpful|needed|wanted|of interest)|in case (?:you|it"
    r"|that)|whenever you|happy to (?:send|share|show)|glad to (?:send|share|show)|(?:would you like|do you want"
    r"|want) (?:to see|to look|a copy|me to)|(?:shall|should) i (?:send|share|show|leave|bring|email))"
)
_KEYS = ("resume", "cv", "cover letter", "application")
_SAMPLE_KEYS = ("portfolio", "reel", "sample", "my work", "lookbook")

DOCUMENTS = (
    Rule(
        Family.REVIEW, "P71", Pitch.BORDERLINE, _KEYS + _SAMPLE_KEYS,
        r"\b(?:look(?:ing)?|glanc(?:e|ing)|peek|eyes|eye|feedback|comments?|thoughts|critique|review|check|read"
        r"|go (?:over|through)"
        rf"|opinion|advice|proofread|tips) (?:\w+ ){{0,3}}?(?:my|at my|on my|over my|through my"
        rf"|of my) (?:\w+ )?{ANY_DOC}|\b(?:what do you think of|what would you change (?:on|in|about)"
        rf"|what is wrong with|what is missing (?:on|in|from)) my (?:\w+ )?{ANY_DOC}",
        unless=r"(?:\b(?:people|they|employers|recruiters|someone|most|recruiters|someone) (?:\w+ )?(?:look|read"
        r"|check|review)|\b(?:my|a) (?:teacher|friend|adviser|advisor|coach|tutor|sister|brother|mother|father|wife"
        r"|husband) )",
    ),
    Rule(
        Family.DOCUMENT_OFFER, "P70", Pitch.BORDERLINE, _KEYS,
        rf"\b(?:my|a copy of my|have a|brought a|the|mine)(?: \w+)? {DOC}\b.*{_SOFT_OFFER}"
        rf"|{_SOFT_OFFER}.*\bmy (?:\w+ )?{DOC}\b",
        unless=r"what should|how should|should i (?:put|mention|include|list|write|say)",
        whole_sentence=True,
    ),
    Rule(
        Family.DOCUMENT, "P69", Pitch.PITCH, _KEYS,
        r"\b(?:attached|attaching|enclosed|sent|emailed|mailed|dropped|uploaded|pasted|shared|left"
        r"|put)(?: \w+){0,5}? (?:my|copy of my|copies of my) (?:\w+ )?(?:resumes?|cvs?|cover letter)\b",
        unless=r"\b(?:to|with|at) (?:\w+ ){0,2}?(?:\d+|twenty|thirty|forty|fifty|hundred|many|several|dozens|every"
        r"|lots|other|different|various|some) |my (?:old|last|previous) (?:employer|boss)|put (?:\w+ ){0,4}on my"
        r"|did you (?!see|get|read|receive)|should i|nobody|no one|never",
    ),
    Rule(
        Family.DOCUMENT, "P69", Pitch.PITCH, _KEYS,
        r"\b(?:brought|printed|made|carry|got|bring|have)(?: \w+){0,5}? (?:my|copy of my"
        r"|copies of my) (?:\w+ )?(?:resumes?|cvs?|cover letter)\b(?! (?:ready|done|up to date|reviewed|checked"
        r"|looked|that))",
        unless=rf"{_SOFT_OFFER}|did you|should i|nobody|no one|never|\b(?:do|would|could|can|will) you have"
        r"|have a (?:look|peek|glance)|to have|i have (?:put|written|listed|left|changed|updated|rewritten|worked)"
        r"|\d+",
    ),
    Rule(
        Family.DOCUMENT, "P69", Pitch.PITCH, _KEYS,
        rf"\b(?:my|the) (?:\w+ )?{DOC} (?:is|are|has been) (?:attached|enclosed|here|in (?:the|this|your) (?:chat"
        r"|email|inbox|link|folder)|on the table|below)|\b(?:here is|here are|this is|find|see|attached is"
        rf"|enclosed is|i am attaching|i have attached|take) (?:\w+ ){{0,2}}?my (?:\w+ )?(?:resumes?|cvs?"
        r"|cover letter)\b|\bmy (?:resume|cv) attached",
        unless=rf"take a look|have a look|where do|looked at|how (?:do|should)|{_SOFT_OFFER}",
    ),
    Rule(
        Family.DOCUMENT, "P69", Pitch.PITCH, _KEYS,
        r"\b(?:can|could|may|might|let me|i will|i would like to|i want to|i am going to|would you (?:take|accept"
        r"|keep|have)|will you (?:take|accept|keep)|i can|i could|to)(?: i| me| us)?(?: \w+){0,2}? ?(?:send|give"
        r"|show|leave|email|mail|hand|share|drop|take|accept|keep|slip)(?: \w+){0,4}? ?(?:my"
        r"|a copy of my) (?:\w+ )?(?:resumes?|cvs?)\b",
        unless=rf"{_SOFT_OFFER}|who else should|where (?:do|should|would|can)|how (?:do|should|many)|before i"
        r"|take a (?:\w+ )?(?:look|peek|glance)|feedback|when i|\bto (?:hr|your|whoever|someone|employers|agencies"
        r"|companies|places|anyone|people)\b",
    ),
    Rule(
        Family.DOCUMENT, "MP8", Pitch.PITCH, ("mine",),
        r"\bresumes?\b.*\b(?:here is|this is|have a look at|take a look at|i brought|attached is) mine\b"
        r"|\bcvs?\b.*\b(?:here is|this is|i brought) mine\b",
        whole_sentence=True,
    ),
    Rule(
        Family.DOCUMENT, "MP8", Pitch.PITCH, ("here is mine", "i brought mine"),
        r"\b(?:here is|i brought) mine\b",
    ),
    Rule(
        Family.SAMPLE, "P74", Pitch.VEILED, _SAMPLE_KEYS,
        r"\b(?:here is|here are|this is|attached|i attached|have a (?:browse|look)|check out|take a look at|look at"
        r"|sent you|sending you|see|watch|view|open|brought|show you|shared?|link to|let me show|pull up"
        rf"|browse) (?:\w+ ){{0,4}}?(?:my (?:\w+ )?{SAMPLE}|my (?:\w+ )?(?:website|site|github|page|behance|pieces"
        r"|drawings|photos|designs))",
        unless=r"\b(?:what|which|how) (?:should|would|do|does|makes)|(?:see|look at) my work (?:as|differently)",
    ),
    Rule(
        Family.SAMPLE, "P74", Pitch.VEILED,
        (".example", ".com", ".net", ".org", ".io", "http", "www", ".me", ".dev", ".co"),
        r"\b(?:my|mine|i (?:made|did|built|drew|shot|designed)|reel|portfolio)\b.*(?:https?:|www\."
        r"|\b[a-z0-9-]+\.(?:example|com|net|org|io|me|dev|co)\b)|(?:https?:|www\.|\b[a-z0-9-]+\.(?:example|com|net"
        rf"|org|io|me|dev)\b).*\b(?:my (?:\w+ )?{SAMPLE}|portfolio)",
        unless=r"linkedin\.com|email (?:is|address)|your (?:site|website|page|article)",
        whole_sentence=True,
    ),
)  # fmt: skip
