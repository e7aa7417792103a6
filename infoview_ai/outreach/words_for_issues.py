"""What is said of each issue: why it matters, and what to write instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.issues import IssueCode as Code


@dataclass(frozen=True)
class Words:
    why: str
    try_instead: str


ASK: Final = "Could you spare 15 minutes by phone in the next two weeks, at any time that suits you?"
EASY_NO: Final = "If this is not a good time, no problem at all."
EASY_NO_AFTER_NOW: Final = "If not, I understand."
BAD_MOMENT: Final = "Is this a bad moment?"
PURPOSE: Final = "I would like to learn how you came to this work and what the days are really like."
NOT_ASKING: Final = "I'm not writing to ask you for a job."
NUDGE_EASY_NO: Final = "If not, no reply needed."

WORDS: Final[dict[Code, Words]] = {
    Code.NO_LINK: Words(
        "Nothing says how you found them or who sent you. Without it the message looks like one of many.",
        "Begin with the link: who suggested them, what of theirs you read, or what you share.",
    ),
    Code.NO_INTRODUCTION: Words(
        "They cannot tell who is writing.",
        "Add one line: what you do now, and the field you are looking into.",
    ),
    Code.LONG_INTRODUCTION: Words(
        "You tell more about yourself than they need in order to say yes.",
        "Keep one line on who you are; the rest can wait for the talk.",
    ),
    Code.NO_PURPOSE: Words("Nothing says what you would like to learn.", PURPOSE),
    Code.VAGUE_PURPOSE: Words(
        "It could be about anything, so it is hard to say yes to.",
        PURPOSE,
    ),
    Code.NO_REASON_FOR_PERSON: Words(
        "Nothing says why you ask this person and not somebody else.",
        "Name one thing they did, wrote or said that made you think of them.",
    ),
    Code.NO_ASK: Words("There is no clear request, so there is nothing to answer.", ASK),
    Code.ASKS_TOO_LONG: Words("That is a lot of time to give a stranger. Ten to fifteen minutes is easy to give.", ASK),
    Code.NO_EASY_NO: Words("A person who is busy finds no easy way to say no.", EASY_NO),
    Code.JOB_PITCH: Words(
        "It asks for something other than what they know, so the talk is no longer about learning.",
        "Leave it out. If you want to know about the way in, ask how people usually get started.",
    ),
    Code.RESUME_ATTACHED: Words(
        "Nobody asked for it. A resume turns a request to learn into an application.",
        "Leave it off. If they ask for one, send it then.",
    ),
    Code.TOO_LONG: Words("It is longer than people read on a phone.", "Cut what they do not need in order to answer."),
    Code.OVER_LIMIT: Words("It cannot be sent: it is over the limit of the form.", "Cut it to the limit."),
    Code.PRESSURE: Words(
        "It presses. People help more gladly when they are free not to.",
        "Leave it out, and give them an easy way to say no.",
    ),
    Code.PLACEHOLDER_LEFT: Words("A gap is still open here.", "Fill it in, or take the sentence out."),
    Code.GENERIC: Words(
        "These words could go to anybody.",
        "Say it to this person: their name, and one thing of theirs.",
    ),
    Code.LATE: Words(
        "A thank-you is due within 24 hours of the talk.",
        'Send it now all the same, and own the delay in half a sentence: "I should have written sooner."',
    ),
    Code.NO_SPECIFICS: Words(
        "Nothing in it could only have been written after this talk.",
        "Name one or two things they said, and what you will do with them.",
    ),
    Code.TOO_MANY_NUDGES: Words(
        "You have already reminded them once. Silence is an answer too.",
        "Do not send it. Write to the next person on your list.",
    ),
    Code.DISHONEST: Words(
        "Your own notes say otherwise.",
        "Say what is true; it is enough.",
    ),
}
_PER_CHANNEL: Final[dict[tuple[Code, Channel], Words]] = {
    (Code.NO_EASY_NO, Channel.PHONE_SCRIPT): Words("They may be in the middle of something.", BAD_MOMENT),
    (Code.NO_EASY_NO, Channel.NUDGE): Words("A nudge should also close the matter.", NUDGE_EASY_NO),
    (Code.NO_SPECIFICS, Channel.KEEP_IN_TOUCH): Words(
        "It says nothing that happened since you talked.",
        "Say what you did because of them, or what you saw that may be of use to them.",
    ),
    (Code.NO_ASK, Channel.PHONE_SCRIPT): Words(
        "There is no clear request.", "Could I have 15 minutes of your time later this week?"
    ),
    (Code.NO_ASK, Channel.VOICEMAIL): Words(
        "They do not hear what you would like from them.", "I hope to ask you a few questions, 15 minutes at most."
    ),
    (Code.NO_ASK, Channel.NUDGE): Words(
        "A nudge should make it easier than the first request.",
        "If 15 minutes by phone is possible this month, I would be grateful; three written questions would help too.",
    ),
}


def words_for(code: Code, channel: Channel) -> Words:
    return _PER_CHANNEL.get((code, channel), WORDS[code])
