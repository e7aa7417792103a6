"""Sentences of a thank-you and of an update (domain.md 4.2 h, i). The notation is that of `sentences.py`;
`{noted}` is empty and known only where the learner wrote it down, so that "in my notes" is true;
`{alone}` where nothing follows."""

from __future__ import annotations

from typing import Final

from infoview_ai.outreach.lexicon.sentences import Templates

THANKS: Final[Templates] = {
    "any": (
        "Thank you for talking with me {talk_when} about {field}.",
        "Thank you for your time {talk_when}.",
        "Thank you for the {talk_minutes} {talk_when}.",
        "Thank you for telling me about {field} {talk_when}.",
    ),
    "warm": ("Thank you so much for {talk_when_noun}.", "Thanks a lot for talking {field} with me {talk_when}."),
    "formal": (
        "I should like to thank you for the time you gave me {talk_when}.",
        "Thank you for receiving my questions about {field} {talk_when}.",
    ),
}
LATE: Final[Templates] = {
    "any": ("I should have written sooner.", "This comes later than it should; I should have written sooner."),
}
SPECIFIC: Final[Templates] = {
    "any": (
        "{noted}Your point that {told} <is the first thing in my notes|went straight into my notes>{then}.",
        "You <said|told me> that {told}{then}.",
        "{noted}What you told me, that {told}, is in my notes{then}.",
        "{alone}Thank you for telling me that {told}.",
        "{noted}Your advice to {advised} is in my notes{then}.",
        "You advised me to {advised}{then}.",
        "{alone}Thank you for your advice to {advised}.",
        "{noted}What you told me about {about} is in my notes{then}.",
        "{noted}I made a note of what you said about {about}{then}.",
        "You talked about {about}{then}.",
        "{alone}Thank you in particular for what you told me about {about}.",
        "You told me {how}{then}.",
        "{alone}Thank you for telling me {how}.",
    ),
}
SPECIFIC_QUOTED: Final[Templates] = {
    "any": (
        "{noted}I wrote down these words of yours: \u201c{quoted}\u201d{then_new}",
        "You said: \u201c{quoted}\u201d{then_new}",
        "One thing you said is in front of me as I write: \u201c{quoted}\u201d{then_new}",
        "I kept this from our talk: you said \u201c{quoted}\u201d{then_new}",
        "These were your words: \u201c{quoted}\u201d{then_new}",
        "From our talk I kept this: \u201c{quoted}\u201d{then_new}",
    ),
}
NAMED: Final[Templates] = {
    "any": (
        "I will {will_do} <as you suggested|on your suggestion>{use_name}.",
        "As you suggested, I will {will_do}{use_name}.",
        "Thank you also for the name of {name}; I will {will_do_so}{use_name}.",
    ),
}
NAMED_ONLY: Final[Templates] = {
    "any": (
        "I will write to {name}, as you suggested{use_name}.",
        "Thank you also for the name of {name}; I will write this week{use_name}.",
    ),
}
RESUME: Final[Templates] = {"any": ("As you asked, my resume is attached.", "My resume is attached, as you asked.")}
AFTER: Final[Templates] = {
    "any": (
        "I will let you know <how it goes|what comes of it>.",
        "I will tell you how I get on with {field}.",
        "When there is news on {field}, I will let you know.",
    ),
    "warm": ("I will let you know how it all goes with {field}.",),
    "formal": ("I shall let you know what comes of it.",),
}
UPDATE_OPEN: Final[Templates] = {
    "any": (
        "A short update since we talked about {field}.",
        "A few lines on what has come of our talk about {field}.",
        "Since we talked about {field}, a few things have happened.",
        "A word on how things stand with {field}.",
    ),
    "warm": ("Time for a short hello and some news about {field}.",),
    "formal": ("May I report briefly on {field} since our conversation.",),
}
UPDATE_DONE: Final[Templates] = {
    "any": (
        "You told me that {told}; {i_have}.",
        "Following your advice to {advised}, {i_have}.",
        "After what you said about {about}, {i_have}.",
        "You told me {how}; {i_have}.",
    ),
}
FOR_THEM: Final[Templates] = {
    "any": (
        "I <saw|read> that {for_clause}: congratulations.",
        "Congratulations on {for_noun}.",
    ),
}
UPDATE_END: Final[Templates] = {
    "any": (
        "No reply is needed; I wanted you to know <that your advice is in use|what became of it>.",
        "There is nothing to answer; this is only <thanks|to say thank you> for what you told me about {field}.",
        "No need to reply, only thanks <again|for what you told me about {field}>.",
    ),
}
REFERRER: Final[Templates] = {
    "any": (
        "Thank you for <giving me the name of {led_to}|leading me to {led_to}>: we talked {talk_when} about {field}.",
        "I talked with {led_to} {talk_when} about {field}, <thanks to you|because you gave me the name>.",
        "{led_to} and I talked {talk_when} about {field}; <thank you for the name|that was your doing, and thank you>.",
        "Thank you for <giving me the name of {led_to}|leading me to {led_to}>: we talked {talk_when}.",
        "I talked with {led_to} {talk_when}, <thanks to you|because you gave me the name>.",
    ),
}
REFERRER_BARE: Final[Templates] = {
    "any": ("Thank you for <giving me the name of {led_to}|leading me to {led_to}>. We have talked.",),
}
REFERRER_END: Final[Templates] = {
    "any": (
        "There is nothing to answer; I only wanted to say <thank you|that it came about>.",
        "No reply is needed; I wanted you to know that your suggestion came to something.",
    ),
    "warm": ("It was kind of you to think of it, and no reply is needed.",),
}
