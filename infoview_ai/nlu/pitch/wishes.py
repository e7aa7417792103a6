"""Step 4, put together from classes: wishes, claims, shows of work, things to sell, and further favours."""

from __future__ import annotations

from infoview_ai.nlu.pitch.fragments import AT_ORG, ORG, SAMPLE
from infoview_ai.nlu.pitch.rule import Family, Rule
from infoview_ai.nlu.reading import Pitch

_B, _V, _P = Pitch.BORDERLINE, Pitch.VEILED, Pitch.PITCH
_LIKE_THIS = (
    r"(?:an?|any|the sort of|the kind of|one of those|some) ?(?:\w+ )?(?:place|team|company|firm|crew|shop|kitchen"
    r"|lab|studio|office|group|school|\w+) like (?:this|yours|that|your own)|somewhere like (?:this|that|yours|here)"
)
_LONGING = (
    r"(?:love|like|dream\w*|hope|hoping|wish\w*|want\w*|long|give anything|kill|be (?:happy|proud|lucky|honou?red"
    r"|thrilled|over the moon))"
)
_PIECE = (
    r"(?:photos?|pictures?|pieces?|drawings?|designs?|clips?|recordings?|arias?|demos?|tapes?|video|poems?|chapters?"
    r"|scripts?|sketch(?:es)?|songs?|examples?|mock-?ups?)"
)
_DISCOUNT = (
    r"(?:price list|per cent off|percent off|% off|demo\b|free trial|discount|pounds? a month|dollars? a month"
    r"|euros? a month|a month per|per (?:user|head|teacher|month)|brochure|quote)"
)

LONGINGS = (
    Rule(
        Family.WISH, "P50", _B, ("like this", "like yours", "like that", "one day", "with you", "here", "there",
         "your"),
        rf"\bi (?:\w+ ){{0,2}}?{_LONGING} (?:\w+ ){{0,5}}?(?:work\w*|join\w*|part of|belong\w*|be (?:in|on|at)|end up"
        rf"|stay)\b (?:\w+ ){{0,3}}?(?:{_LIKE_THIS}|(?:at|for|with|in|on|of) (?:{ORG}|you$|yours|all this))",
        unless=r"like to (?:know|hear|understand|learn|ask)|what (?:is it|it is|does it)|\bhow\b|hear about"
        r"|learn (?:about|from|what|how)",
    ),
    Rule(
        Family.WISH, "P50", _B, ("see myself", "picture myself", "imagine myself", "see me ", "picture me "),
        r"\bi can (?:\w+ )?(?:see|picture|imagine) (?:myself|me) (?:\w+ )?(?:on|in|at|behind|among|with|there|here"
        r"|doing (?:that|this) (?:with|at|for))\b(?! (?:this|the|that|a|your)? ?(?:field|industry|profession|trade"
        r"|line of work|career|role like|job like|kind))",
        unless=r"\bnot (?:sure|certain)|\bif\b.*\bwould\b|can not",
    ),
    Rule(
        Family.WISH, "P50", _B, ("one day with", "some day with", "someday with", "day here", "day with"),
        r"\b(?:one|some) ?day (?:\w+ )?(?:with (?:you|yous|your \w+|you all)|here|at yours)$",
    ),
    Rule(
        Family.FLATTERY, "P09", _B, ("number one", "top of my list", "first choice", "favourite", "favorite", "dream"),
        rf"\b(?:{ORG}|your \w+|yours|you)(?: \w+){{0,6}}? (?:my|the)(?: \w+)? (?:number one|first choice|top choice"
        rf"|favou?rite (?:of all|in the)|ones? i (?:would )?dream)"
        r"|\b(?:you|yours|your \w+) (?:would be|are|is) (?:\w+ )?(?:at the )?top of my list|\bdream of (?:working"
        r"|being|joining|ending up)\b(?: \w+){0,3} (?:in|at|with|for|here|there)?",
        unless=r"\b(?:your|his|her|their) favou?rite (?:part|thing)|did you|do you",
    ),
    Rule(
        Family.FIT, "P07", _P, ("i am your", "missing", "make me your", "me your", "needs", "lacks", "looking for"),
        r"\b(?:i am|make me|that makes me|consider me) your (?:\w+ )?(?:next|new|extra|missing|second|third|fourth"
        r"|fifth|sixth|seventh|eighth|spare|person|man|woman|girl|lad|guy|one)\b(?! (?:question|visitor|caller|reader"
        r"|student|interview\w*|guest|follower|fan))"
        rf"|\bi am (?:exactly |just )?(?:what|who|the (?:one|person)) (?:{ORG}|you|they|that \w+"
        rf"|the \w+)(?: \w+)? (?:been )?(?:missing|needs?|lacks?|looking for|after|wants?|waiting for)",
        unless="whenever",
    ),
    Rule(
        Family.WISH, "P37", _P, ("in your van", "on your team", "in your", "the job", "a job"),
        r"\bi would (?:\w+ ){0,2}?(?:like|love|take|thank you (?:\w+ )?for) (?:the|a|that) (?:job|start|position"
        r"|place)\b(?! (?:that|where|with (?:a|more|less)|like|in which|of|in))",
        unless=r"\bif i\b|\bone day\b|some day|someday|eventually", field_is_fine=True,
    ),
    Rule(
        Family.APPLIED, "P45", _P, ("application in", "applied", "in the running", "application with"),
        rf"\bi (?:\w+ ){{0,2}}?(?:have|have got|put) an? (?:\w+ )?application (?:in|pending|open"
        rf"|going)(?: \w+)? ?(?:{AT_ORG})|\bi am (?:\w+ )?in the running\b.*{AT_ORG}",
    ),
)  # fmt: skip

SHOWING = (
    Rule(
        Family.SAMPLE, "P74", _V,
        ("photo", "picture", "piece", "drawing", "design", "clip", "recording", "aria", "demo", "tape", "video",
         "poem", "chapter",
         "script", "sketch", "song", "some of my", "what i", "example", "mock"),
        rf"\b(?:can|could|may|shall|let me|i will|i would (?:like|love) to|i want to|want me to"
        rf"|i am going to)(?: i)? (?:\w+ )?(?:show|send|play|read|sing|leave|email"
        rf"|pass)(?: \w+)? (?:you )?(?:\w+ ){{0,3}}?(?:(?:an?|some|one|two|the|my)(?: of my)? (?:\w+ )?(?:{_PIECE}"
        rf"|{SAMPLE})\b(?:.*\b(?:i|my|mine)\b| \w+ minutes|$)|what i (?:made|did|built|drew|wrote|designed))",
        unless=r"\bhow\b|\bto (?:ask|check) (?:about|whether)|what should|\byour (?:photo|picture|video|article)",
    ),
    Rule(
        Family.OFFER_OF_WORK, "P13", _V, ("charge", "for free", "for nothing", "off your hands", "for you", "your",
         "use it"),
        r"\bi (?:could|can|would|will) (?:\w+ )?(?:alter|mend|take|paint|sew|sort|redo|fix|clean|wash|sweep|cover|run"
        r"|translate|type|do|make|bake|drive|carry|sketch|edit|photograph) (?:\w+ ){0,4}?(?:off your (?:hands|plate)"
        r"|all your \w+|your (?:hems|books|shop|stall|website|menu|sign|accounts|photos|posts|social|feed|window"
        r"|garden|fence|records?|files|spreadsheets?|data|shelves|stock))\b",
    ),
    Rule(
        Family.SALES, "P14", _P,
        ("price list", "off for", "discount", "demo", "a month", "per user", "per head", "brochure", "quote",
         "free trial"),
        rf"\b(?:i (?:\w+ )?(?:do|have built|built|made|sell|run|offer|developed|have (?:made|developed|a)|could|can"
        rf"|will)|my (?:app|company|business|product|tool)|shall i|our (?:app|product|tool))\b.*\b{_DISCOUNT}",
        unless=r"\b(?:do|did) you (?:pay|charge)|band|demo (?:tape|track)|cost me", whole_sentence=True,
    ),
)  # fmt: skip

_TAKES = r"(?:find|choose|pick|select|recruit|decide on|narrow (?:it|them|that) down|whittle (?:it|them) down)"
FURTHER = (
    Rule(
        Family.HIRING_HERE, "P36", _B, ("scheme", "programme", "program", "intake", "placement", "internship",
         "recruitment", "work experience"),
        rf"\b(?:is|are) there (?:\w+ ){{0,3}}?(?:grad|graduate|trainee|internship|intern|apprentice\w*|training"
        rf"|summer|returners?|placement) (?:scheme|programme|program|route|intake)s? (?:\w+ )?(?:here|(?:at|in|with"
        rf"|within) (?:{ORG}|your \w+|you\b|yours))"
        rf"|\b(?:do|does) (?:{ORG}|your \w+|you) (?:\w+ )?(?:do|run|offer|have|have got|give|provide|host"
        rf"|take) (?:\w+ ){{0,3}}?(?:placements?|internships?|apprenticeships?|campus \w+|recruitment|(?:graduate"
        rf"|grad|trainee|summer|intern\w*) (?:schemes?|programmes?|programs?|intake)|work experience)\b",
        unless=r"did you|for me\b", field_is_fine=True,
    ),
    Rule(
        Family.HIRING_HERE, "P42", _B, ("how do", "how does", "how are", "how is"),
        rf"\bhow (?:do|does) (?:you|they|{ORG}|your \w+) (?:\w+ )?(?:{_TAKES} (?:\w+ ){{0,2}}?(?:new (?:people|staff"
        rf"|starters|recruits|cooks|ones)|starters|interns|trainees|apprentices|juniors|assistants|your (?:people"
        rf"|staff|team|crew|interns)|to the \w+|who (?:gets|to (?:hire|take|interview))))"
        rf"|\bhow does (?:someone|one|anyone|a person|a newcomer|somebody) (?:become|get|join|end up"
        rf"|come to be)\b.*{AT_ORG}",
        unless=r"when you (?:were|started)|to (?:interview|photograph|write)", field_is_fine=True,
    ),
    Rule(
        Family.HIRING_HERE, "P46", _B, ("sponsor",),
        rf"\b(?:do|does|would|will|can|could) (?:{ORG}|this \w+ of yours|your \w+)(?: of yours)? (?:\w+ )?sponsor\b",
        field_is_fine=True,
    ),
    Rule(
        Family.SHADOWING, "P63", _B, ("follow you", "sneak me", "come in and", "come round", "bring me", "trail",
         "spend a day", "day with you"),
        r"\b(?:can|could|may|might|when can|would|let|will)\b (?:\w+ ){0,3}?(?:follow(?:ing)? you (?:round|around|for"
        r"|about)|(?:sneak|bring|smuggle|take) me (?:in|along|round|with you|out with you)|trail (?:you|after you)"
        r"|spend (?:a|one|half a|the) (?:\w+ )?(?:day|morning|afternoon|shift) (?:with|at|in) (?:you|your))",
        unless=r"follow you on|\b(?:should|do) i\b",
    ),
    Rule(
        Family.MEETING_AGAIN, "P65", _B, ("another one", "do another", "one more of these", "same time",
         "do this again", "second one"),
        r"\b(?:can|could|may|shall|would|let us|how about|fancy)\b.*\b(?:another (?:one|of these|session|round)"
        r"|one more of these|this again|a second one)\b.*\b(?:weeks?|months?|days|time|soon|tomorrow)\b",
        unless="question",
    ),
)  # fmt: skip

WISHING = LONGINGS + SHOWING + FURTHER
