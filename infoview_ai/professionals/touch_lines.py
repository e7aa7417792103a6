"""Lines for the small moves of a manner, where in the reply they stand, and what they take the place of."""

from __future__ import annotations

from infoview_ai.professionals.decision import Touch

BEFORE: dict[Touch, tuple[str, ...]] = {
    Touch.INTERRUPTED: (
        "Sorry, one second, somebody's at my door. No, the other folder, thank you. Right, I'm back with you.",
        "Hang on, that's my other phone. No, I'll ring them later. Sorry about that, go on, I heard you.",
        "Excuse me a moment. Yes, at three, that's fine. Sorry, where were we? Your question, yes.",
    ),
    Touch.PASSED: (
        "Good, that's a straight answer.",
        "All right, I believe you.",
        "Fair enough, thanks for being straight with me.",
        "Okay. I had to ask.",
    ),
    Touch.NO_FLATTERY: (
        "You can leave the compliments out.",
        "No need to butter me up.",
        "I'm no good with praise, so let's skip it.",
        "Save the kind words, I do a job.",
    ),
    Touch.STEERED: (
        "You're right, I do go on. Back to you.",
        "Good that you stop me, everybody should.",
        "Yes, do steer me, I don't mind one bit.",
        "Ha, my family does that too. Where did you want to go?",
    ),
    Touch.OWN_PAY: (
        "I'd rather not get into what I earn. In general terms, though.",
        "My own pay stays with me, but I can say this much.",
    ),
    Touch.OPENS_UP: (
        "You listen closely, I notice.",
        "That's more exactly how I see it than I managed to say myself.",
        "Not many people hear that in it.",
    ),
}
"""Said before the matter."""

BETWEEN: dict[Touch, tuple[str, ...]] = {
    Touch.DOWNSIDE: (
        "And before you fall in love with it, hear the other side.",
        "Now the part that nobody puts on the poster.",
        "That's the shiny half. Here's the rest.",
        "Don't take only that home with you.",
    ),
}
"""Said between two facts, in the place of a passing remark."""

AFTER: dict[Touch, tuple[str, ...]] = {
    Touch.STORY: (
        "Listen to me, I've talked right through it.",
        "There, I've gone on again, and I haven't looked at a clock once.",
        "Well, you set me off.",
    ),
    Touch.NEXT: ("Next?", "What else?", "Go on.", "And?", "Next one, please.", "What's the next one?", "Okay, next."),
    Touch.USE_YOUR_NAME: (
        "And may I use your name too, when I tell them you'll write?",
        "Is it all right if I mention your name to them as well?",
    ),
}
"""Said after the matter."""

INSTEAD: dict[Touch, tuple[str, ...]] = {
    Touch.FULL_TIME: (
        "We still have our {minutes} minutes, though.",
        "But we'll take the full {minutes} minutes from now.",
    ),
    Touch.SHORT_OF_TIME: (
        "I have to say straight away that I only have {minutes} minutes today.",
        "My day has moved about a bit, so it's {minutes} minutes at the most, I'm sorry.",
    ),
    Touch.WALK: (
        "I have to get to my next meeting, but come along, that's another {minutes} minutes until the door.",
        "Walk over to the other building with me, if you like. That's {minutes} minutes more.",
    ),
    Touch.CHALLENGE: (
        "Let me push you a little. Why should anyone take a chance on somebody who changes fields?",
        "Here's one back. What would you say to a person who thinks career changers don't stay?",
    ),
    Touch.EMERGENCY: (
        "I'm so sorry, something has just come up and I have to go right now.",
        "Sorry to cut you off, there's an emergency here and they need me. I have to go.",
        "I have to go, sorry, that's a call I can't leave. Do write to me.",
    ),
    Touch.GIVES_UP: (
        "I think we should leave it here. Try me again another day.",
        "I'll hang up now. Write to me if you'd like to try again.",
    ),
}
"""Said in the place of the stock line of the event that they belong to."""
