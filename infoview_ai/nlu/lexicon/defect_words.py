"""What each question defect is told to the learner as: severity, reason, a better wording (domain.md 3.2)."""

from __future__ import annotations

from typing import Final, NamedTuple

from infoview_ai.nlu.reading import Defect


class DefectWords(NamedTuple):
    """The usual severity (1 polish, 2 rework, 3 do not ask), why it is one, and what to try."""

    severity: int
    why: str
    try_instead: str


DEFECT_WORDS: Final[dict[Defect, DefectWords]] = {
    Defect.CLOSED: DefectWords(
        1,
        "It can be answered with yes or no, and the detail is what you came for.",
        'Start with what, how or when: "When does that happen, and what helps?"',
    ),
    Defect.GOOGLEABLE: DefectWords(
        2,
        "The answer is on a website or a profile, so it costs both of you time.",
        'Look it up first and ask what follows from it: "I read that ... How did that change your work?"',
    ),
    Defect.COMPOUND: DefectWords(
        1,
        "It holds several questions at once; people answer the last or the easiest.",
        "Ask the one that matters most now and keep the others for later.",
    ),
    Defect.LEADING: DefectWords(
        2,
        "It already contains the answer or an opinion.",
        'Ask it neutrally: "How do the hours play out over a month?"',
    ),
    Defect.VAGUE: DefectWords(
        1,
        "It gives no handle, so the answer will be general.",
        'Narrow it to a week, a task or a first year: "What has changed most since you joined?"',
    ),
    Defect.PERSONAL: DefectWords(
        3,
        "It asks about private matters of the other person.",
        'Ask about the field in general: "What range is realistic in the first three years?"',
    ),
    Defect.JOB_SEEKING: DefectWords(
        3,
        "It asks for a job or a favour on the way to one, and this talk is for learning.",
        'Ask about the field: "What do first jobs in this field usually look like?"',
    ),
    Defect.NEGATIVE: DefectWords(
        2,
        "It puts the person on the defensive or asks for gossip.",
        'Ask about the difficulty itself: "How steady is the work through a downturn?"',
    ),
    Defect.TOO_LONG: DefectWords(
        1, "It runs past 35 words, and the question gets lost.", "Put the context into one short sentence, then ask."
    ),
    Defect.ABOUT_YOURSELF: DefectWords(
        1,
        "It asks the person to judge you more than to tell about the work.",
        'Turn it to the work: "What does good enough to start look like?"',
    ),
    Defect.PRESUMPTUOUS: DefectWords(
        2,
        "It takes time, a favour or a failure for granted.",
        'Leave an easy no: "Is visiting ever possible in this field, and how do people arrange it?"',
    ),
    Defect.JARGON: DefectWords(
        1,
        "The insider terms can block the answer if they do not fit.",
        'Say it in plain words: "How does a change you make reach the people who use it?"',
    ),
    Defect.DUPLICATE: DefectWords(
        2, "This was asked or told already.", 'Build on what was said: "You said ... What did that teach you?"'
    ),
    Defect.SPECULATIVE: DefectWords(
        1,
        "Nobody can know the answer, so it can only be a guess.",
        'Ask about what they can see: "What change in the next two or three years are you preparing for?"',
    ),
    Defect.CONFIDENTIAL: DefectWords(
        3,
        "It asks for something they are bound to keep to themselves.",
        'Ask about the kind of situation, without names: "What kinds of problem come up often?"',
    ),
    Defect.OUT_OF_RANGE: DefectWords(
        1, "It lies outside what this person does.", "Ask what it looks like from where they stand."
    ),
    Defect.INTERROGATING: DefectWords(
        1, "It sounds like an exam or challenges a choice.", 'Ask for the story: "What drew you to the next role?"'
    ),
    Defect.FLATTERY: DefectWords(
        1,
        "The praise takes the place of a question.",
        'Ask for something they did: "What habit helped you most early on?"',
    ),
}
