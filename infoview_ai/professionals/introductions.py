"""What a seeker says of themselves (name, where they come from, who is theirs, a worry), for a human reaction."""

from __future__ import annotations

import re

from infoview_ai.professionals.fresh import sentences

PLEASANTRY = re.compile(
    r"\bhow (?:are|r|is|was|has|have) (?:you|u|your|the|things|it)\b|\bhow's\b|\bweather\b|\brain|\bsunny\b|\bcold\b|"
    r"\bhot\b|\bweekend\b|\bholiday|\bcoffee\b|\btea\b|\blunch\b|\bnice (?:to|place|office|day)\b|\bbusy\b|"
    r"\bwhat's up\b|\bgood (?:morning|afternoon|evening)\b|\bhope you\b|\bcan you hear\b",
    re.IGNORECASE,
)
"""Talk about the day rather than about work or themselves; a stock answer about one's own day fits only this."""

PRAISE = re.compile(
    r"\byou(?:'re|’re| are| must be| sound)\b.{0,20}\b"
    r"(?:brave|amazing|strong|impressive|great|inspir\w+|clever|kind|tough)\b|"
    r"\bI (?:really )?admire\b|\b(?:that's|so) (?:inspiring|amazing|impressive)\b",
    re.IGNORECASE,
)

_NAME = re.compile(r"\b(?:my name is|my name's|this is|it's|I'm|I am)\s+([A-Z][\w'’-]+)(?=[\s,.;!]|$)")
_NOT_NAMES = frozenset(
    {"I", "The", "A", "An", "Not", "Just", "So", "Really", "Very", "Currently", "Sorry", "Monday", "Friday"}
    | {"Dr", "Doctor", "Mr", "Mrs", "Ms", "Miss", "Professor", "Prof", "Sir", "Madam", "Captain"}
)
_TRADE = r"((?:an? |the )?(?:[\w-]+ ){0,2}?[\w-]+?)"
_END = r"(?=,|\.|;|!|\?| and\b| but\b| for\b| now\b| right\b| to\b| so\b| who\b| at\b| in\b| since\b|$)"
_FROM = tuple(
    re.compile(rf"\b{lead} {_TRADE}{_END}", re.IGNORECASE)
    for lead in (
        "I(?:'ve)? (?:have )?work(?:ed)? in",
        "I(?:'ve)? (?:been )?working in",
        "I(?:'m| am) (?:currently |still |now )?(?:working )?in",
        "(?:come|coming|came|move|moving|moved|switch|switching|change|changing|over) from",
        "(?:background|years|career|experience|degree) in",
        "I(?:'m| am)? (?:currently |still )?stud(?:y|ying)",
        "(?:I'm|I am|just) finish(?:ing|ed)",
    )
)
_FIELD_OF = {
    "accountant": "accounting",
    "baker": "baking",
    "builder": "building",
    "care assistant": "care work",
    "carpenter": "carpentry",
    "chef": "kitchens",
    "cleaner": "cleaning",
    "cook": "kitchens",
    "dancer": "dance",
    "driver": "driving",
    "engineer": "engineering",
    "gardener": "gardening",
    "hairdresser": "hairdressing",
    "journalist": "journalism",
    "lawyer": "law",
    "librarian": "libraries",
    "mechanic": "garages",
    "musician": "music",
    "nurse": "nursing",
    "photographer": "photography",
    "barista": "coffee",
    "bartender": "bar work",
    "receptionist": "a front desk",
    "secretary": "office work",
    "shop assistant": "shop work",
    "social worker": "social work",
    "soldier": "the army",
    "teacher": "teaching",
    "translator": "translation",
    "waiter": "waiting tables",
    "waitress": "waiting tables",
}
"""What people leave when they say what they are or were."""
_TRADER = re.compile(
    r"\b(?:I was|I've been|I'm|I am|I used to be) (?:now |currently |still )?an? "
    rf"((?:[\w-]+ ){{0,2}}?)({'|'.join(_FIELD_OF)})\b",
    re.IGNORECASE,
)
_NOT_TRADES = frozenset(["a", "an", "the", "my", "your", "this", "that", "here", "it", "what", "how", "one"])
_THEIRS = re.compile(
    r"\b(?:my|our) (?:own |little |old )?(dad|mum|mom|father|mother|gran|grandmother|grandfather|sister|brother|"
    r"husband|wife|son|daughter|kids|children|aunt|uncle|choir|club|team|shop|school|class|students|pupils|customers|boss)\b",
    re.IGNORECASE,
)
_WORRY = re.compile(
    r"\b(?:worr(?:y|ied|ies)|nervous|afraid|scare[sd]?|anxious|too (?:old|late|shy)|not sure (?:I|if|whether)\b)",
    re.IGNORECASE,
)
_POLITE = re.compile(r"\b(?:no worries|not to worry|don['’]t worry|I['’]m afraid (?=I|not|so|that))\b", re.IGNORECASE)
"""Words of worry in which there is none."""
_NO_WORRY = re.compile(
    r"what I was (?:afraid|scared) of|(?:not|don't|no|without) (?:a )?(?:worr|afraid|scared)", re.IGNORECASE
)


def name(text: str) -> str:
    """The seeker's first name, where they give it; empty otherwise."""
    found = _NAME.search(text.replace("’", "'"))
    return found.group(1) if found and found.group(1) not in _NOT_NAMES else ""


def background(text: str) -> str:
    """Where they come from: "retail", "a bookshop", "primary school teaching"; empty where they do not say."""
    plain = text.replace("’", "'")
    trader = _TRADER.search(plain)
    if trader:
        return f"{trader.group(1)}{_FIELD_OF[trader.group(2).lower()]}"
    for pattern in _FROM:
        found = pattern.search(plain)
        if found and found.group(1).split()[0].lower() not in _NOT_TRADES - {"a", "an", "the"}:
            return found.group(1).strip()
    return ""


def theirs(text: str) -> str:
    """Somebody or something of theirs that they speak of: "your dad", "your choir"; empty where there is none."""
    found = _THEIRS.search(text)
    return f"your {found.group(1).lower()}" if found else ""


def statements(text: str) -> str:
    """What is said without what is asked."""
    return " ".join(sentence for sentence in sentences(text) if not sentence.endswith("?"))


_LOSS = re.compile(
    r"\b(?:(?:my|our) (?:[\w'’]+ ){0,4}(?:died|passed away)|"
    r"my (?:mum|mom|dad|mother|father|wife|husband|partner|sister|brother|son|daughter|gran\w*) (?:is|was) dying|"
    r"I (?:was |am |['’]m )?(?:a )?widow(?:ed|er)?|"
    r"my (?:[\w'’]+ ){1,2}funeral|(?:I|we|me|['’]m|['’]ve|us all)(?: \w+){0,4} (?:laid off|made redundant)|"
    r"lost (?:my|our|two|one|both) \w+)\b|[,.] (?:just |recently )?(?:laid off|made redundant)\b",
    re.IGNORECASE,
)


def loss_in(text: str) -> bool:
    """Whether they tell of somebody's death or of losing their work."""
    return bool(_LOSS.search(statements(text)))


def worry_in(text: str) -> bool:
    """Whether they say that they are afraid of something."""
    told = _POLITE.sub("", text)
    return bool(_WORRY.search(told)) and not _NO_WORRY.search(told)
