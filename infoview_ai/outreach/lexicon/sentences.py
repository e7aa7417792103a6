"""Our own grammar of sentences. `{slot}` takes a fact in a form that fits, `<a|b>` is a choice, `""` says nothing.

A sentence is chosen only where all its slots are known. Nothing here claims what a slot does not give: no praise, no
reading, no acquaintance.
"""

from __future__ import annotations

from typing import Final

Templates = dict[str, tuple[str, ...]]
"""Tone ("any", "warm", "plain", "formal") to sentences."""

REFERRAL: Final[Templates] = {
    "any": (
        "{by}, who {rel_who}, <suggested I write to you|gave me your name|thought I might write to you>.",
        "{by}, {rel_noun}, <suggested I write to you|gave me your name|said I might ask you about {field}>.",
        "I am writing at the suggestion of {by}, <who {rel_who}|{rel_noun}>.",
        "{by} <suggested I write to you about {field}|gave me your name>.",
        "It was {by} who <suggested that I ask you about {field}|gave me your name>.",
        "My question about {field} comes to you on the advice of {by}.",
        "When it comes to {field}, {by} <suggested that I ask you|said you would be the one to ask>.",
    ),
    "warm": (
        "{by} <sent me your way|pointed me to you>, <{rel_noun}|about {field}>.",
        "<I have your name from|Your name comes from> {by}, who {rel_who}.",
    ),
    "formal": (
        "I am writing to you on the recommendation of {by}, <who {rel_who}|{rel_noun}>.",
        "{by}, <who {rel_who}|{rel_noun}>, was kind enough to give me your name.",
        "Your name was given to me by {by} <in connection with {field}|, who {rel_who}>.",
    ),
}
FOUND: Final[Templates] = {
    "any": (
        "I {took_in}.",
        "I {took_in}, and it is why I am writing to you.",
        "I am writing because I {took_in}.",
        "The reason for this note is that I {took_in}.",
        "{shared}, which is why I am writing to you.",
        "{shared}, and that gave me the idea to write.",
        "We have something in common: {shared_small}.",
        "I found <you|your name> {listed_where}.",
        "{listed} is where I found your name.",
        "I looked for somebody who knows {field}, and {listed} led me to you.",
        "We met {met}.",
        "You may remember that we met {met}.",
        "It was {met} that we met.",
        "{other}.",
    ),
}
REASON: Final[Templates] = {
    "any": (
        "That {you_did} is <why I am writing to you|what made me think of you|why I would like to ask you>.",
        "I understand that {you_did}, <which is why I am asking you|and that is what I would like to ask about>.",
        "Because {you_did}, I would <especially|particularly> like to hear from you.",
        "What made me think of you is that {you_did}.",
        "It was {yours} that made me <think of you|want to ask you>.",
        "I am asking you in particular because of {yours}.",
        "The reason I thought of you is {yours}.",
        "What I would like to ask about starts with {yours}.",
    ),
    "warm": (
        "I learned that {you_did}, and <that is exactly what I would love to ask you about|I would love to hear"
        " about it>.",
        "It was {yours} that got me thinking <of you|about {field}>.",
    ),
    "formal": (
        "I turn to you in particular because {you_did}.",
        "My particular reason for asking you is {yours}.",
        "As {you_did}, I should value your view above others.",
    ),
}
REASON_REFERRED: Final[Templates] = {
    "any": (
        "I understand that {you_did}, <and that is what I would like to ask about|which is the part I would like to"
        " ask "
        "about>.",
        "I hear that {you_did}, and I have a few questions about just that.",
        "What I would most like to ask about is {yours}.",
        "Most of my questions are about {yours}.",
    ),
}
FOUND_SPOKEN: Final[Templates] = {
    "any": (
        "I {took_in}.",
        "I am calling because I {took_in}.",
        "{shared}.",
        "I found your name {listed_where}.",
        "We met {met}.",
        "{other}.",
    ),
}
ASK_EMAIL: Final[Templates] = {
    "any": (
        "May I send you {questions} short questions about {field} {by_email}?",
        "May I send you a few questions about {field} {by_email}, to answer in 15 minutes or not at all?",
        "Would you answer a few questions about {field} {by_email}?",
    ),
}
WHO: Final[Templates] = {
    "any": (
        "I {i_do} and am <looking into|exploring|learning about> {field}.",
        "I {i_do}, and I am <looking into|exploring|finding out about> {field}.",
        "I {i_do}, and {field} is what I am <looking into|exploring>.",
        "As {me_noun}, I am <looking into|exploring|finding out about> {field}.",
        "I {i_do}, and I am considering {field}.",
        "I {i_do}; the work I am <looking into|considering> is {field}.",
    ),
    "warm": (
        "I {i_do}, and lately I have been looking into {field}.",
        "A word about me: I {i_do}, and I am curious about {field}.",
    ),
    "formal": (
        "By way of introduction, I {i_do} and am considering {field}.",
        "At present I {i_do}, and I am considering {field}.",
    ),
}
WHO_WHY: Final[Templates] = {
    "any": (
        "I {i_do}, and I am <looking into|exploring> {field} because {why_clause}.",
        "I {i_do}. What draws me to {field} is {why_noun}.",
        "I {i_do} and am <looking into|exploring> {field}, because {why_clause}.",
        "I {i_do}, and {why_noun} is what draws me to {field}.",
        "As {me_noun}, I am <looking into|considering> {field} because {why_clause}.",
    ),
    "formal": (
        "I {i_do}, and I am considering {field} because {why_clause}.",
        "At present I {i_do}. My interest in {field} comes from {why_noun}.",
    ),
}
WHO_ONLY: Final[Templates] = {"any": ("I {i_do}.", "At the moment I {i_do}.", "For now, I {i_do}.")}
PURPOSE: Final[Templates] = {
    "any": (
        "I would like to <understand|learn|find out> {learn}.",
        "What I <would like to know|hope to learn|am trying to understand> is {learn}.",
        "My main question is {learn}.",
        "I am trying to <work out|understand> {learn}.",
        "I would like to <learn|hear> about {learn_noun}.",
        "My questions are about {learn_noun}.",
        "What I am trying to understand is {learn_noun}.",
        "My first question would be: {direct}",
        "One thing I would like to ask is this: {direct}",
    ),
    "warm": (
        "I would love to <hear|understand> {learn}.",
        "I would love to hear about {learn_noun}.",
        "The thing I would most like to ask: {direct}",
    ),
    "formal": (
        "I should like to <understand|learn> {learn}.",
        "I should be glad to learn more about {learn_noun}.",
    ),
}
PURPOSE_OPEN: Final[Templates] = {
    "any": (
        "I would like to learn how you came to {field} and what the days are like.",
        "I would like to understand what {field} is like from the inside.",
        "What I would like to understand is how people come to {field} and what the work asks of them.",
    ),
}
ASK: Final[Templates] = {
    "any": (
        "Could you spare {minutes} {means} {when}<|, at any time that suits you>?",
        "Would you have {minutes} {means} {when}?",
        "Would {minutes} {means} be possible {when}?",
        "Could you give me {minutes} {means} {when} to talk about {field}?",
        "May I {call} you for {minutes} {when} to ask about {field}?",
        "Could I {call} you {when}, for {minutes} about {field}?",
        "I would be grateful for {minutes} of your time {means} {when}.",
        "Might {minutes} {means} fit in somewhere {when}?",
        "Could we talk about {field} {means} for {minutes} {when}?",
    ),
    "warm": (
        "Any chance of {minutes} {means} {when}?",
        "Would you be up for {minutes} {means} {when} to talk about {field}?",
        "I would be so glad of {minutes} {means} {when}.",
    ),
    "formal": (
        "I should be most grateful if you could spare me {minutes} {means} {when}.",
        "Might I ask for {minutes} of your time {means} {when}?",
        "Would you allow me {minutes} {means} {when} to ask about {field}?",
    ),
}
ASK_LEARN: Final[Templates] = {
    "any": (
        "Could you spare {minutes} {means} {when} to tell me {learn}?",
        "Would you have {minutes} {means} {when} to tell me {learn}?",
        "May I {call} you for {minutes} {when} to ask {learn}?",
        "Would you give me {minutes} {means} {when} to tell me about {learn_noun}?",
        "Could you spare {minutes} {means} {when} to talk about {learn_noun}?",
        "May I {call} you for {minutes} {when} and ask you {learn}?",
    ),
    "warm": (
        "Would you be up for {minutes} {means} {when}, to tell me {learn}?",
        "Any chance of {minutes} {means} {when} to hear about {learn_noun}?",
    ),
    "formal": (
        "Might I ask for {minutes} {means} {when} to learn from you {learn}?",
        "Would you allow me {minutes} {means} {when} to ask about {learn_noun}?",
    ),
}
QUESTIONS: Final[Templates] = {
    "any": (
        "I have {questions} short questions on {field} and will keep to the time.",
        "I can send my {questions} questions on {field} first, if that helps.",
        "There are {questions} questions on my list, and I will stop when the {minutes} are over.",
    ),
}
EASY_NO: Final[Templates] = {
    "any": (
        "If <this is not a good time|now is not good|it does not suit|you would rather not|you are too busy|it is"
        " too much "
        "just now|you cannot spare it|this month is full|it is not possible|you have no time for this|the weeks"
        " ahead are full"
        "|{org} keeps you too busy|this comes at a bad moment|your diary is full>, <no problem at "
        "all|I understand|that is perfectly fine|please do not give it another thought|no reply is needed|there is"
        " no need to "
        "explain|a one-word answer is enough|just leave it|I will not mind in the least|please feel free to say no"
        "|thank you "
        "all the same|I will quite understand>.",
        "<Please feel free to say no|I will understand|No reply is needed|It is perfectly fine to say no|There is"
        " no need to "
        "answer|I will not mind at all> if <this is not a good time|it does not suit|you would rather not|you are"
        " too busy"
        "|it is too much just now|you cannot spare it|{org} keeps you too busy|this is a full month|the timing is "
        "poor|now is a bad moment>.",
    ),
    "warm": (
        "If <it is a bad week|you are up to your ears|it is too much on top of everything|{org} has you running|now"
        " is not the "
        "time|life is full just now|this is one thing too many>, <no worries at all|do not give it a second thought"
        "|that is "
        "fine too|honestly no problem|just ignore me|I completely understand>.",
        "<And no worries at all|No hard feelings|It is no problem at all|Just ignore me> if <it is a bad week|you"
        " would rather "
        "not|there is no time|it does not fit|{org} has you running|it is too much just now|you cannot face one"
        " more call>.",
    ),
    "formal": (
        "Should <this be inconvenient|it not suit|your commitments not allow it|{org} leave you no time|the time"
        " not be right"
        "|this reach you at a busy moment>, <I shall quite understand|please do not trouble to reply|no explanation"
        " is needed"
        "|I shall be grateful all the same for your attention|please think no more of it>.",
    ),
}
THROUGH: Final[Templates] = {
    "any": (
        "I will write once more <in ten days|in two weeks|in a while> and then <leave it|leave you in peace|let it"
        " rest>.",
        "I will write once more <around|before> the end of the month, and then <leave it|let it rest>.",
        "",
        "",
    ),
}
NOTE: Final[Templates] = {
    "any": ("I would be glad to connect.", "It would be good to connect.", "Happy to be connected.", ""),
    "warm": ("I would love to connect.", "Would be lovely to connect.", ""),
    "formal": ("I should be glad to connect.", ""),
}
NUDGE_OPEN: Final[Templates] = {
    "any": (
        "I wrote {asked_on} about {field}, and I know weeks get full.",
        "This is one short note after my message {asked_on} about {field}.",
        "A short note on my question about {field}, <in case the timing is better now|since weeks get full>.",
        "My question about {field} may have reached you in a full week.",
        "I know how weeks fill up, so this is only one short line about {field}.",
        "One short line on {field}, and then I will leave it.",
    ),
    "warm": ("Just one little note about {field}, as weeks have a way of filling up.",),
    "formal": ("May I come back once to my question about {field}.",),
}
NUDGE_OPTION: Final[Templates] = {
    "any": (
        "If {less} {means} <is|would be> possible this month, I would be grateful; {few} written questions would"
        " help too.",
        "Would {less} {means} be easier, or may I send {few} questions by email instead?",
        "If a call is too much, I could send {few} questions on {field} by email.",
        "Would {less} {means} be easier? {Few} questions on {learn_topic} in writing would help just as much.",
        "{Less} {means} would be plenty, or {few} questions by email about {learn_topic}.",
    ),
}
NUDGE_END: Final[Templates] = {
    "any": (
        "If <not|neither suits|it is not the moment|you would rather not|{org} leaves no room for it|it is a bad"
        " month>, <no "
        "reply is needed|please just leave it|that is perfectly fine|I will not write again|I understand, and I"
        " will leave it"
        "|there is no need to answer>.",
    ),
    "warm": (
        "If <it is all too much|neither works|life is full>, <no worries at all, and I will not write again|do not"
        " give it a "
        "second thought|that is fine too>.",
    ),
    "formal": ("Should neither suit, <please do not trouble to reply|I shall quite understand and not write again>.",),
}
VOICEMAIL: Final[tuple[str, ...]] = (
    "<Hello|Good day>, {spoken_them}, this is {me}, {spelled}, at {phone}. {by} gave me your name. I am <exploring"
    "|looking "
    "into> {field} and hope to ask you {learn_or_topic}, {minutes} at most. I will try you again {call_again}. My"
    " number "
    "once more: {phone}. Thank you.",
    "<Hello|Good day>, {spoken_them}, my name is {me}, {spelled}. My number is {phone}. I am calling because {by}"
    " suggested "
    "it. I am <learning about|looking into> {field}, and I hope for {minutes} to ask you {learn_or_topic}. I will"
    " call again "
    "{call_again}. That number again: {phone}. Thank you.",
)
VOICEMAIL_COLD: Final[tuple[str, ...]] = (
    "<Hello|Good day>, {spoken_them}, this is {me}, {spelled}, at {phone}. {because_found}. I am <exploring|looking"
    " into> "
    "{field} and hope to ask you {learn_or_topic}, {minutes} at most. I will try you again {call_again}. My number"
    " once "
    "more: {phone}. Thank you.",
    "<Hello|Good day>, {spoken_them}, my name is {me}, {spelled}. My number is {phone}. {because_found}. I am"
    " <learning "
    "about|looking into> {field}, and I hope for {minutes} to ask you {learn_or_topic}. I will call again"
    " {call_again}. That "
    "number again: {phone}. Thank you.",
)
PHONE_HELLO: Final[tuple[str, ...]] = (
    "<Hello|Good day>, {spoken_them}, this is {me}.",
    "<Hello|Good day>, is that {spoken_them}? This is {me}.",
    "<Hello|Good day>, {spoken_them}, my name is {me}.",
)
PHONE_MOMENT: Final[tuple[str, ...]] = (
    "Is this a bad moment<| to talk about {field}>?",
    "Have I caught you at a bad moment?",
    "Is now all right, or shall I call another time?",
    "Do you have half a minute, or is this a bad time?",
)
PHONE_ASK: Final[tuple[str, ...]] = (
    "Could I have {minutes} of your time {when_call}? I will call you.",
    "Could we find {minutes} {when_call}? I will call you, at the time that suits you.",
    "Would {minutes} {when_call} be possible? I will be the one to call.",
    "May I call you for {minutes} {when_call}, whenever suits you?",
)
