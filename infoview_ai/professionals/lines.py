"""Lines that any professional may say where the profile has none of its own. Several of each: none is said twice."""

from __future__ import annotations

from infoview_ai.conversation.transcript import EventKind
from infoview_ai.professionals.decision import Reply

HELLO = ("Hello, good to meet you.", "Hi, nice to meet you.", "Hello there.", "Hi, thanks for getting in touch.")

TIME_IS_FINE = (
    "That time is fine.",
    "And yes, the time suits me.",
    "I've kept that time free.",
    "The time is all yours.",
)

YOUR_TURN = (
    "Where would you like to start?",
    "Start wherever you like.",
    "What would you like to hear first?",
    "Go ahead, I'm listening.",
)

WHAT_EXACTLY = (
    "What exactly do you want to know?",
    "Before we start, what are you hoping to find out?",
    "Tell me in a sentence what you're after.",
)

CONNECT = ("And another thing.", "Then there's this.", "Oh, and this.", "And there's the other part.")

TANGENTS = (
    "That reminds me.",
    "Oh, and while I think of it.",
    "Which brings me to something else.",
    "You didn't ask, but I'll tell you anyway.",
    "And stop me if I go on too long.",
    "Funny, one thing leads to another.",
    "Where was I? Oh yes.",
)

OTHER_HALF = (
    "That's one half of it. What was the other?",
    "You had a second question in there, too.",
    "I've lost the second part, remind me.",
    "Ask me the other bit again in a moment.",
)

LOOK_IT_UP = (
    "Most of that is on our website.",
    "You'll find the rest of it written up online.",
    "The public pages say it better than I can.",
)

CORRECTIONS = (
    "I wouldn't put it quite like that.",
    "Hm, I'd say it a bit differently.",
    "I see it another way.",
    "That isn't quite how it looks from in here.",
)

UNKNOWABLE = (
    "I can't see that far ahead.",
    "Anybody who says they know that is guessing.",
    "That's further out than I can see.",
)

REPEATS = (
    "I touched on that already, but here's something I left out.",
    "We've been there, though there is a bit more to say.",
    "I said some of this before. What I didn't say is this.",
)

NOTHING_NEW = (
    "I think I've told you what I know about that.",
    "We've covered that one, as far as I can.",
    "I've not got much more on that, to be honest.",
    "That's about all I have on that one. Try me on another part of it.",
    "I'd only be saying it again in other words.",
    "You have the whole of my view on that already.",
    "There's nothing I held back there.",
    "That one we've had, I believe.",
    "I can't add to what I said before.",
    "My notes would read the same as ten minutes ago.",
    "Ask somebody else that one and compare, I've said my piece.",
    "I've run out of things to say on that side of it.",
)

NOTHING_DEEPER = (
    "That's most of the story, I think.",
    "I've told you the part I remember best.",
    "I'd have to make up the rest.",
    "There's not much more to it on my side.",
    "It was about as simple as I made it sound.",
    "I haven't got more on that, though I see why you ask.",
)

RESUME_ADVICE = (
    "One page, and the thing you did yourself right at the top.",
    "I look for plain words and one example I can picture.",
    "Show me what changed because of you, even if it was small.",
)

DO_NOT_KNOW = (
    "I don't know that side of it well enough to say.",
    "That's outside what I see day to day.",
    "I'd have to guess, so I'd rather leave it.",
    "I couldn't tell you, and I don't want to make it up.",
    "I've never looked into that.",
    "Somebody else would know that better than me.",
    "I honestly have no good answer to that.",
    "That isn't something I've had to think about.",
    "You'd have to ask around for that one.",
    "No idea, I'm afraid.",
)

DEFLECT = (
    "Hiring isn't my side of things.",
    "As I said, I can't help with that.",
    "That's for others to decide. Let's talk about the work.",
    "I'll leave that one where it is.",
)

DECLINE = (
    "I'd rather not say.",
    "That one stays with me.",
    "Let's leave that out.",
    "I won't go there, if that's all right.",
)

NO_MORE_NAMES = (
    "Those are the people I'd start with. I can't think of anyone else just now.",
    "I've given you my best names already.",
    "Start with the ones I mentioned, and ask them the same question.",
)

GOODBYES = (
    "It was good to talk with you. All the best.",
    "I enjoyed that. Take care, and good luck with it.",
    "Thank you for asking. I hope it helps you decide.",
    "That was a pleasure. All the best with it.",
)
"""Goodbyes for a talk in which nothing of what their own ones speak of came up."""

GLAD_TO_HEAR = (
    "Good, that helps me.",
    "Fair enough.",
    "That makes sense.",
    "I can picture that.",
    "Thanks, that's useful to know.",
    "I see where you're coming from.",
    "There's something in that.",
    "I can see why you'd say that.",
)

LIKES_IT = ("Mostly, yes.", "On most days, yes.", "Yes, more than I expected.", "On the whole, yes.")
"""Before a short answer to "do you like it?"."""

WELCOME = ("You're welcome.", "Of course.", "Happy to.", "Any time.", "Not at all.")

NODS = ("Mm.", "Right.", "I see.", "Okay.")
"""Sounds of listening, for when everything else has been said; the only lines that may come back."""

GO_ON = (
    "So, what else?",
    "What would you like to know next?",
    "What else would you like to know?",
    "What were you going to ask next?",
    "Where do you want to go from there?",
    "What's next on your list?",
    "I'm with you. Go on.",
)

NOT_ROBBED_OF_TIME = (
    "Take a moment, it's fine.",
    "I'm still here.",
    "No need to hurry the question.",
    "Are you still with me?",
    "Perhaps the line dropped for a second?",
    "I'll wait while you find it.",
    "Would you like to start with how I got here?",
    "Just say when you're ready.",
)

BY_REPLY: dict[Reply, tuple[str, ...]] = {
    Reply.WAIT: NOT_ROBBED_OF_TIME,
    Reply.NOT_UNDERSTOOD: (
        "Sorry, I didn't catch that.",
        "I couldn't make that out. Could you say it again?",
        "That came through garbled on my side.",
        "Sorry, once more?",
        "I'm not sure I understood you there.",
        "Could you put that another way?",
        "I think that got scrambled. What did you mean to ask?",
        "That one went past me.",
    ),
    Reply.ADMIT_SIMULATION: (
        "No, I'm a simulated professional, made for you to practise with. The work I describe is like the real thing, "
        "but I'm made up. Shall we carry on?",
        "Fair question. I'm a simulation, not a real person. You can still practise on me as if I were one.",
        "As I said, I'm not a real person, only practice for one. Do go on.",
    ),
    Reply.STAY_IN_ROLE: (
        "I don't follow. I'm just here to talk about my work.",
        "I'm not sure what you're asking me to do there. Ask me about the job, I can help with that.",
        "That isn't something I can do. What would you like to know about the work?",
        "Let's keep to the conversation, shall we?",
        "I'll stay with what I know, which is my own job.",
        "You've lost me. Back to the work?",
    ),
    Reply.STEER_BACK: (
        "That's a bit far from my work. What would you like to know about that?",
        "I'm not the person for that one. Shall we get back to the job?",
        "We'd be here all day. Let's go back to what I do.",
        "I'll leave that to others. Anything about the work itself?",
        "Happy to chat, but we may run out of time. What else did you want to ask?",
    ),
    Reply.INTERRUPT: (
        "Sorry, let me stop you there. What was the question?",
        "Can I jump in? I want to be sure I answer the right thing. What would you like to know?",
        "Hold on a second, I lost the thread. What are you asking me?",
        "Let me stop you, or we'll run out of time. What's the question?",
    ),
    Reply.ASK_WHICH_PART: (
        "That's a big one. Which part of it matters most to you?",
        "I could talk about that for an hour. Where should I start?",
        "There's a lot in that. Do you mean the work itself, or how people get into it?",
        "Which side of it do you mean?",
        "Could you narrow that down for me a little?",
        "What made you ask that? Then I'll know which part to tell.",
    ),
    Reply.GRANT_TIME: (
        "Yes, I can do {minutes} more.",
        "All right, {minutes} more minutes is fine.",
        "Go on, then. {Minutes} more minutes.",
    ),
    Reply.REFUSE_TIME: (
        "I really can't, I'm sorry.",
        "I'm afraid not, I have to stop when we said.",
        "Not today, I'm sorry. Make your last question count.",
        "I can't stretch it, sorry.",
    ),
    Reply.KEEP_IN_TOUCH: (
        "Sure, write to me at work. If it's short I usually answer within the week.",
        "Yes, do connect with me online. Put a line in so that I know it's you.",
        "Of course, send me an email when you know more.",
        "You have my address from before, that one is fine.",
    ),
    Reply.DECLINE_DOCUMENT: (
        "That's kind, but keep it for now. I'd rather talk than read.",
        "I'm not the right person to take that, I'm afraid. Let's go on with your questions.",
        "Let's leave the papers out of it today.",
        "As I said, I'd rather not take it.",
        "No, really, hang on to it.",
    ),
    Reply.ACCEPT_DOCUMENT: (
        "Good, I'll have a look at it this week.",
        "Fine, whenever it suits you. What else would you like to ask?",
        "Great, no hurry with that.",
    ),
}

SIGNATURE: dict[EventKind, tuple[str, ...]] = {
    EventKind.RESUME_REQUESTED: (
        "By the way, if you like, send me your résumé and I'll tell you what I'd change.",
        "And do send me your résumé, I'm happy to give it a read.",
    ),
    EventKind.OPENING_MENTIONED: (
        "We might have a junior place coming up, by the way. It isn't public yet.",
        "I shouldn't say it too loudly, but there may be an opening with us before long.",
    ),
    EventKind.MOTIVE_QUESTIONED: (
        "Level with me, though. Are you after a job here?",
        "Let me ask you something. Is this really about a job?",
    ),
    EventKind.EXTENSION_OFFERED: (
        "And I can give you another {minutes} minutes, if that helps.",
        "I've enjoyed this. I could do {minutes} minutes more, if you like.",
        "If you need it, I have {minutes} more minutes after this.",
    ),
    EventKind.ARRIVED_LATE: (
        "Sorry I'm late, I'm about {minutes} minutes behind.",
        "Apologies, that's {minutes} minutes of yours gone. Something came up.",
    ),
    EventKind.LIMIT_CHANGED: (
        "I've only got {minutes} minutes.",
        "I can give you {minutes} minutes today.",
    ),
}

VAGUE_OFFER = (
    "I'm in no great hurry, by the way.",
    "There's no rush on my side, if you have a bit more.",
    "I don't have to be anywhere just yet.",
)

TIME_LEFT = (
    "we have about {left} left.",
    "there are about {left} to go.",
    "about {left}, by my clock.",
    "that leaves us about {left}.",
    "I make it about {left}.",
)
NONE_LEFT = ("We're just about out of time.", "That's us, more or less.", "There's hardly a minute to go.")
PAST_IT = ("We're a little past it already.", "We've gone over, in fact.", "Our time was up a moment ago.")

HOW_MANY = {
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    12: "twelve",
    15: "fifteen",
    20: "twenty",
}


def minutes_in_words(minutes: float) -> str:
    """`5.0` as it is said: "five"."""
    whole = round(minutes)
    return HOW_MANY.get(whole, str(whole))
