"""M6: a job pitch, read in a message with the reader that reads a talk, and documents that nobody asked for.

Each sentence is read in the context of those before it. The rules read them all; the trained model is asked about a
sentence only where its words could matter, since it costs more than everything else together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Turn
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.pitch import read_pitch
from infoview_ai.nlu.reading import Act, Context, Pitch, PitchReading, Reading
from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.issues import Issue
from infoview_ai.outreach.issues import IssueCode as Code
from infoview_ai.outreach.lexicon.manners import ATTACHED, DOCUMENT
from infoview_ai.outreach.seen import Seen
from infoview_ai.outreach.tagging.tags import Tag
from infoview_ai.outreach.words_for_issues import words_for

_COULD_MATTER: Final = re.compile(
    r"\b(?:jobs?|hir(?:e|es|ed|ing)|positions?|roles?|openings?|vacanc\w*|opportunit\w*|recruit\w*|intern(?:s|ship"
    r"|ships|ing)?|"
    r"placements?|r[eé]sum[eé]\w*|cv|portfolio|appl(?:y|ied|ying|ication\w*)|candidates?|(?:job|an) interviews?|"
    r"refer me|referrals?|references?|good word|word for me|word in|recommend me|recommendation|vouch|forward (?:it"
    r"|my|this|me)|"
    r"pass (?:it|my|this|me|along) ?\w*|in mind|consider(?:ed|ing)? me|available|availability|join (?:you|your|the"
    r" team)|asset|"
    r"(?:good|great|perfect|strong|right|ideal|natural) (?:fit|match)|fit (?:for|in|with|into) (?:you|your|the)"
    r"|employ\w*|"
    r"work(?:ing)? (?:for|with|at|under|alongside|on) (?:you|your|the team)|unemployed|laid off|out of work|no income|"
    r"(?:the|my) rent|bills|desperate|chances?|next steps?|hear back|hr\b|human resources|freelanc\w*|unpaid|for free|"
    r"introduce me|connect me|get me|hand (?:it|this|my)|(?:begin|start) (?:with|at|for) (?:you|your|any)|my work"
    r" (?:at|on|under)|dot (?:com|net|org|art|\w\w)|suit me|(?:any|some|take) work|look(?:ing)? for (?:work"
    r"|a new)|"
    r"perfect for (?:you|your|the)|made for|born for|dream (?:company|place|employer|team)|foot in|put me"
    r" (?:forward|in|through|on)|graduate scheme|trainee|"
    r"start (?:immediately|right away|straight away|tomorrow|on monday|next week)|need (?:someone"
    r"|anyone|a pair)|"
    r"hard[- ]?work(?:er|ing)|fast learner|quick learner|proven|track record|strengths|my skills|github"
    r"|linkedin\.com|https?)\b"
)
_OFFERS: Final = re.compile(
    r"\bif (?:you|your [\w'-]+|the [\w'-]+|they|somebody|someone) (?:ever |should |do |still )?(?:need|take|look"
    r"|hire|want|search|lack)s?\b|"
    r"\b(?:short of|short-handed|understaffed|need) (?:\w+ )?(?:hands|people|staff|help)\b|\b(?:take|takes|taking"
    r"|need|needs|want|wants)"
    r" (?:on )?(?:\w+ )?(?:trainees?|assistants?|apprentices?|labou?rers?|helpers?|staff|juniors?|interns?"
    r"|volunteers?|beginners?|"
    r"people|hands|newcomers)\b|\bwhere to find me\b|\b(?:drop|mention|pass on|put in|give) my name\b|\bmy name"
    r" (?:to|in|with|forward)\b|"
    r"\blooking for (?:anyone|anybody|someone|somebody|people|help|hands)\b|\badvertis\w+\b|\bwhoever (?:hires"
    r"|decides)\b|\bi can (?:lift|carry|start|bring)\b|\btrial"
    r" (?:day|shift|week)\b"
)
"""Offers and feelers without the word job."""
_FEELS: Final = re.compile(r"\b(?:if|find me|my name|i can|two good|by the way|while i'm at it|says? you|hear you)\b")
_IF_NEEDED: Final = re.compile(
    r"\b(?:if|should|when(?:ever)?) (?:you|your [\w'-]+|the [\w'-]+|anyone|somebody|someone|they) (?:\w+ )?(?:ever "
    r"|do )?(?:need|needs|look|"
    r"looks|want|wants|search|lack|hire|hires|have an opening|has an opening)\b"
)
_CALL_ME: Final = re.compile(
    r"\b(?:where to find me|find me|call me|think of me|know who to call|let me know|remember me|i am here|i'm here"
    r"|my number|my name)\b"
)
_TO_THEM: Final = re.compile(
    r"\b(?:you|your|yours|please|anyone|anything|if|any|i'm|i am|i'd|i would|i could|i can"
    r"|keep|me|my)\b"
)
"""Whom a pitch is made to, or who makes it; a tale of what others did is none."""
_DISCLAIMER: Final = re.compile(
    r"\b(?:not|n't|never|rather than|nothing to do with|no)\b[^.?!]{0,40}\b(?:jobs?|position|opening|hire|hired"
    r"|favou?rs?|employment|vacanc\w+|openings?|hiring|posts?)\b"
)
_HARMLESS: Final = re.compile(
    r"\b(?:free|available|fit|fits|flexible|around)\b[^.?!]{0,30}\b(?:mornings?|evenings?|afternoons?|lunch\w*"
    r"|weeks?|weekends?|days?|hours?"
    r"|times?|after|before|schedule|diary|calendar|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|call|talk|shifts?)\b"
    r"|\bappl(?:y|ied|ying) (?:for|to) (?:\w+ ){0,4}?(?:course|certificate|class|programme|program|degree"
    r"|licen[cs]e|training|college|"
    r"university|school|grant|loan|visa|evening|diploma|grant|scholarship|your (?:advice|rule|tip))\b|\b(?:grant"
    r"|loan|visa|college|course|university) application\b|\bput my name (?:down|on)\b|\bapply (?:it|that|this|your)\b"
)
"""Times that suit, and courses: words of a job search that say nothing of one."""
_OF_A_JOB: Final = re.compile(
    r"\b(?:jobs?|positions?|roles?|openings?|team|hir(?:e|ing)|start|intern\w*|resume|cv|vacanc\w*|work (?:for|with"
    r"|at)|perfect|your)\b(?! week| day| diary| calendar| schedule| shifts?| time| hours?| evening| advice)"
)
_STRICTLY: Final = re.compile(
    r"\b(?:jobs?|positions?|openings?|hir(?:e|ing)|vacanc\w+|intern\w*|resume|cv|recommend|refer|work (?:for|with"
    r"|at) you\w*)\b"
)
_TURNS: Final = re.compile(r"\b(?:but|though|however|unless|yet)\b")
_NEEDS_JOB_WORDS: Final = frozenset({"P11", "P12", "MP2", "MP9"})
"""Cases whose words have an everyday sense in a letter: "I have been thinking", "the ad agency"."""
_JOB_WORDS: Final = re.compile(
    r"\b(?:jobs?|work|positions?|roles?|openings?|vacanc\w+|hir(?:e|ed|es|ing)|employ\w*|posting|advert(?:ised)?|in"
    r" mind|comes? up|"
    r"available|rent|bills|savings|income|money|living|intern\w*|placement|opportunit\w+|start|anything|think of me"
    r"|remember me|"
    r"looking|unemployed|laid off|apply|candidate)\b"
)
_PASSED_ON: Final = re.compile(
    r"\b(?:share|pass|forward|send|give|hand|show|circulate|put|distribute)\b.{0,40}\b(?:manager|hr|team|hiring"
    r"|boss|along|on"
    r"|colleagues?|"
    r"around|director|department|recruiter|anyone|whoever|people|forward|round|company|firm)\b"
)
_RESUME: Final = re.compile(r"\b(?:r[e\u00e9]sum[e\u00e9]s?|cv|curriculum|biodata|bio-data|lebenslauf|vita)\b")
_SAMPLES: Final = re.compile(
    r"\b(?:portfolio|showreel|reel|work samples?|my (?:\w+ )?(?:work|drawings|designs|pictures|photos|website|site"
    r"|page)|dot (?:com|net|org|art|example|\w\w)|https?|www)\b"
)
_ASKED: Final = Turn(
    speaker=Speaker.PROFESSIONAL,
    text="Do send me your resume.",
    events=(Event(kind=EventKind.RESUME_REQUESTED),),
)
_FLAGGED: Final = frozenset({Pitch.VEILED, Pitch.PITCH})
_NOTHING: Final = PitchReading(label=Pitch.FINE)


@dataclass(frozen=True)
class _Read:
    line: Line
    pitch: PitchReading


def pitch_issues(seen: Seen, reader: TurnReader) -> Iterator[Issue]:
    """Every sentence that is a veiled or open pitch, and a document that was sent along uninvited."""
    document = _document(seen)
    if document is not None:
        yield document
    for read in _readings(seen, reader):
        if read.line in seen.pressing and _STRICTLY.search(read.line.low) is None:
            continue  # urgency that asks for no job is pressure, and is said as that
        if seen.message.context.resume_requested and read.pitch.document and not _PASSED_ON.search(read.line.low):
            continue
        if document is not None and document.quote == read.line.text and not _PASSED_ON.search(read.line.low):
            continue
        yield _issue(read)


def _readings(seen: Seen, reader: TurnReader) -> list[_Read]:
    door = (_ASKED,) if seen.message.context.resume_requested else ()
    context = Context(turns=door, readings=tuple(None for _ in door))
    read: list[_Read] = []
    for line in seen.lines:
        pitch = _reading(seen, line, reader, context)
        if pitch.repaired and read:
            read[-1] = _lowered(read[-1])
        read.append(_Read(line, pitch))
        context = _after(context, line, pitch)
    return [one for one in read if one.pitch.label in _FLAGGED]


def _reading(seen: Seen, line: Line, reader: TurnReader, context: Context) -> PitchReading:
    """The reading of one line by the rules, the tagger and, where its answer could change anything, the model."""
    tagged = seen.tags is not None
    shown = tagged and _shows_work(seen, line)
    possible, certain = shown or seen.at(line, Tag.PITCH, ruled=True), shown or seen.at(line, Tag.PITCH, ruled=False)
    if tagged and not possible:
        return _NOTHING
    pitch = read_pitch(line.text, context)
    if _harmless(line, pitch):
        pitch = _NOTHING
    elif _worth_asking(line, pitch, settled=tagged and certain):
        pitch = reader.read(line.text, context).pitch
    pitch = _standing_offer(line, pitch)
    return _sure(seen, line, pitch) if tagged and certain else pitch


def _worth_asking(line: Line, pitch: PitchReading, *, settled: bool) -> bool:
    """Whether the model's reading could change the label, or give a reason that the rules do not have."""
    if pitch.label in _FLAGGED and settled:
        return False
    return pitch.label is not Pitch.FINE or _could_matter(line)


def _sure(seen: Seen, line: Line, pitch: PitchReading) -> PitchReading:
    """A pitch, since the tagger is sure of it, with the reader's reason where it has one."""
    if pitch.label in _FLAGGED:
        return pitch
    return PitchReading(label=Pitch.VEILED, quote=line.text, why=words_for(Code.JOB_PITCH, seen.channel).why)


def _could_matter(line: Line) -> bool:
    """Whether the trained model is asked about a line in which the rules saw nothing."""
    if _OFFERS.search(line.low) is not None and (line.asks or _FEELS.search(line.low)):
        return True
    return _TO_THEM.search(line.low) is not None and _COULD_MATTER.search(line.low) is not None


def _standing_offer(line: Line, pitch: PitchReading) -> PitchReading:
    """ "If you ever need somebody, you know where to find me": a standing request, like "keep me in mind" (P59)."""
    if pitch.label in _FLAGGED or not (_IF_NEEDED.search(line.low) and _CALL_ME.search(line.low)):
        return pitch
    return PitchReading(
        label=Pitch.VEILED,
        quote=line.text,
        why="It leaves them with a standing request.",
        case="P59",
        try_instead="Leave it out; an update in some weeks keeps you in mind better.",
    )


def _harmless(line: Line, pitch: PitchReading) -> bool:
    """Whether a line only arranges a time, speaks of a course, or says what it does not ask for."""
    if _HARMLESS.search(line.low) and not _OF_A_JOB.search(line.low):
        return True
    if _DISCLAIMER.search(line.low) and not line.asks and not _TURNS.search(line.low):
        return True
    return pitch.case in _NEEDS_JOB_WORDS and _JOB_WORDS.search(line.low) is None


def _after(context: Context, line: Line, pitch: PitchReading) -> Context:
    said = Turn(speaker=Speaker.SEEKER, text=line.text)
    reading = Reading(act=Act.SMALL_TALK, pitch=pitch)
    return Context(turns=(*context.turns, said), readings=(*context.readings, reading))


def _lowered(read: _Read) -> _Read:
    """A sentence that the next one takes back counts one step lower (domain.md 1.2, step 6)."""
    order = tuple(Pitch)
    label = order[max(0, read.pitch.label.points - 1)]
    return _Read(read.line, read.pitch.model_copy(update={"label": label}))


def _document(seen: Seen) -> Issue | None:
    if seen.message.context.resume_requested:
        return None
    words = words_for(Code.RESUME_ATTACHED, seen.channel)
    attached = next((name for name in seen.message.attachments if _is_document(name, seen)), None)
    said = _says_so(seen)
    if attached is None and said is None:
        return None
    why = f"{attached} goes along. {words.why}" if attached else words.why
    return Issue(code=Code.RESUME_ATTACHED, quote=said.text if said else None, why=why, try_instead=words.try_instead)


def _says_so(seen: Seen) -> Line | None:
    """The line that says a document goes along."""
    found = [line for line in seen.lines if _document_in(seen, line) and not _of_work_samples(line)]
    return max(found, key=lambda line: seen.score(line, Tag.RESUME), default=None)


def _document_in(seen: Seen, line: Line) -> bool:
    return seen.at(line, Tag.RESUME, ATTACHED.search(line.low) is not None)


def _shows_work(seen: Seen, line: Line) -> bool:
    """Whether a line shows work samples, or wants a resume handed on, that nobody asked for."""
    return not seen.message.context.resume_requested and _document_in(seen, line) and _of_work_samples(line)


def _of_work_samples(line: Line) -> bool:
    """A portfolio shown, or a resume to be handed on: both are pitches (domain.md P58, P74; CARD.md, rulings)."""
    if _RESUME.search(line.low) is None:
        return _SAMPLES.search(line.low) is not None
    return line.asks and _PASSED_ON.search(line.low) is not None


def _is_document(name: str, seen: Seen) -> bool:
    """A resume by its name, or a document that carries the writer's own name ("Priya_Nair.pdf")."""
    stem = PurePath(name).stem
    if DOCUMENT.search(stem):
        return True
    own = {part.lower() for part in seen.anatomy.signed_name.split() if len(part) > 2}
    parts = {part.lower() for part in re.split(r"[\W_\d]+", stem) if part}
    return bool(own) and own <= parts and len(parts - own) == 0


def _issue(read: _Read) -> Issue:
    return Issue(
        code=Code.JOB_PITCH,
        quote=_quote(read),
        why=_sentence(read.pitch.why),
        try_instead=read.pitch.try_instead or "Leave it out.",
    )


def _quote(read: _Read) -> str:
    return read.pitch.quote if read.pitch.quote and read.pitch.quote in read.line.text else read.line.text


def _sentence(words: str) -> str:
    words = words.strip() or "It asks for something other than what they know"
    return words[:1].upper() + words[1:] + ("" if words[-1] in ".?!" else ".")
