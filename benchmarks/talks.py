"""Lines of a learner, enough for a long talk, and a transcript made of them."""

from __future__ import annotations

from infoview_ai.conversation.transcript import Person, Speaker, Transcript, Turn

OPENING = (
    "Hello, thank you for making the time. I work in a bank and I'm exploring new fields, and I'd like to learn how "
    "you got into your work. I asked for 15 minutes, does that still suit you?"
)

LINES = (
    "How did you get into this work?",
    "What made you take that step?",
    "What do you enjoy most about it?",
    "You said that surprised you. What was behind it?",
    "Which skills turned out to matter more than you expected?",
    "So it's less about the course and more about staying calm, is that right?",
    "What wears people down in this job?",
    "How do the hours shape life outside work?",
    "If you began today, what first step would you take?",
    "How can an outsider get a taste of it before committing? Are internships common in this field?",
    "What separates people who do well here after five years?",
    "Which association or newsletter would you join first?",
    "What is changing that a newcomer should plan for?",
    "What do newcomers usually get wrong about it?",
    "We're close to time, so one last question: who else should I talk to?",
)


def line(number: int) -> str:
    """The line that a learner says as their `number`-th, from 0; after the last they begin again."""
    return OPENING if number == 0 else LINES[(number - 1) % len(LINES)]


def question(number: int) -> str:
    """Like `line`, without the one that closes the talk."""
    return OPENING if number == 0 else LINES[(number - 1) % (len(LINES) - 1)]


def transcript(turns: int) -> Transcript:
    """A talk of `turns` turns with answers of ordinary length."""
    answer = (
        "It took me a while to see it, to be honest. I started in the warehouse, then I moved to the desk when "
        "somebody left, and the second year was harder than the first because people stop checking on you. What helped "
        "was asking one stupid question a day, and writing the answer down where I could find it again."
    )
    said = [
        Turn(speaker=Speaker.SEEKER, text=line(number // 2))
        if number % 2 == 0
        else Turn(speaker=Speaker.PROFESSIONAL, text=answer)
        for number in range(turns)
    ]
    return Transcript(professional=Person(name="Sam Reed", role="planner"), agreed_minutes=15, turns=tuple(said))
