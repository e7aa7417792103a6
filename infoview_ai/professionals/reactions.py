"""Reactions to what the learner says of themselves, to worries, praise and names. None is said twice."""

from __future__ import annotations

THEIRS = (
    "{Theirs}, I see. That tells me something about you.",
    "I like that you mention {theirs}.",
    "{Theirs}. I'm glad you told me.",
)
"""To somebody or something of theirs that they speak of."""

SORRY = (
    "I'm sorry to hear that.",
    "I'm sorry. That's a lot to carry.",
    "Oh, I'm sorry. Thank you for telling me.",
)
"""To a death, or the loss of their work."""

REASSURES = (
    "You wouldn't be the first to worry about that.",
    "I hear that more often than you'd think.",
    "That's an honest thing to say.",
    "Plenty of people have told me the same.",
    "That's a fair thing to be worried about.",
)

MATTERS = (
    "From what I see, something else decides it.",
    "What I see mattering more is this.",
    "I'd look at another thing first.",
)
"""Between a reaction to a worry and what matters in the work, where the worry itself is not something they know."""

WORRY_BACK = (
    "Which part of it bothers you most?",
    "Ask me about it straight, if you like.",
    "What would help you to know?",
)
"""After a reaction to a worry, where there is nothing to tell."""

PRAISED = (
    "That's kind, but most of it is habit by now.",
    "I'd put it lower than that. You get used to a lot.",
    "Thank you. It looks harder from outside.",
)
"""To praise with no question in it."""

NAME_TAKEN = (
    "Good. I'll mention you to {name}.",
    "Fine, then I'll let {name} know.",
    "Then {name} will expect a line from you.",
)
"""When they take a name that was offered."""

REFERS = (
    "You should talk to {name}, who {who}.",
    "The person I'd ask is {name}, who {who}.",
    "Try {name}, who {who}.",
    "{name} comes to mind, who {who}.",
)

VOLUNTEERS = (
    "By the way, somebody you should meet is {name}, who {who}.",
    "While you're here, you should talk to {name}, who {who}.",
)

ASK_THEM = (
    "I'd let {name} answer that one.",
    "That's one for {name}. Ask it first thing.",
    "Put that to {name}, it'll be a better answer than mine.",
    "You'd get that straight from {name}.",
)
"""To a question about somebody whose name was given that only they can answer."""

WHY_THIS_ONE = ("Why {name}? Because {because}.", "I thought of {name} because {because}.", "Simply because {because}.")
"""To a question about somebody whose name was given."""

NOT_QUITE = (
    "Not quite, it's the other way round.",
    "Hm, no, that's not what I meant.",
    "Almost, but I'd turn that round.",
    "No, I put that badly.",
)
"""To a paraphrase that has it wrong."""
