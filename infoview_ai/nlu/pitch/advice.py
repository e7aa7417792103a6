"""What to tell the learner about a finding: why it counts, and a wording that would have worked."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_ai.nlu.pitch.rule import Family


@dataclass(frozen=True)
class Advice:
    """`why` completes a finding in one plain sentence; `try_instead` is something the learner could say."""

    why: str
    try_instead: str


_ADVICE: dict[Family, Advice] = {
    Family.OPENINGS: Advice(
        "You ask the other person for openings, so a no would mean refusing you a job.",
        "What do first jobs in this field usually look like?",
    ),
    Family.HIRE_ME: Advice(
        "You ask this person for a place, which only somebody who hires can answer.",
        "How do people usually get their first experience in this field?",
    ),
    Family.WAY_IN_HERE: Advice(
        "You ask how to be taken on by this employer, which makes the other person your assessor.",
        "What do employers in this field look for in beginners?",
    ),
    Family.REFERRAL: Advice(
        "You ask this person to lend you their reputation, although they do not know your work yet.",
        "Who else would you suggest I talk to, to learn how others see this work?",
    ),
    Family.INTRODUCTION: Advice(
        "You ask to be led to somebody who hires, so the purpose is no longer to learn.",
        "Could you suggest someone who sees this work from another side, so that I can learn from them too?",
    ),
    Family.FORWARDING: Advice(
        "You ask this person to carry your case to those who decide.",
        "What should a resume for this field show in its first lines?",
    ),
    Family.HIRER: Advice(
        "You ask who hires, so the person in front of you becomes a way to somebody else.",
        "How do people in this field usually find their first post?",
    ),
    Family.DOCUMENT: Advice(
        "You bring in your resume although nobody asked to see it.",
        "What should a resume for this field make obvious in the first lines?",
    ),
    Family.DOCUMENT_OFFER: Advice(
        "You offer your resume although nobody asked; even a soft offer asks for an answer.",
        "What would a reader in this field look for first in a resume?",
    ),
    Family.REVIEW: Advice(
        "You ask for a look at your own papers, a favour that belongs in a later message, if they offer it.",
        "What do readers in this field question most often in a beginner's resume?",
    ),
    Family.SAMPLE: Advice(
        "You show your work although nobody asked to see it.",
        "What makes a good portfolio in this field?",
    ),
    Family.FIT: Advice(
        "You make the case that you are right for them, as in a job interview.",
        "What kind of person tends to do well in this work, and who finds it hard?",
    ),
    Family.BOAST: Advice(
        "You put your strengths on show where the question needs only a word of background.",
        "What do employers in this field value that beginners rarely think of?",
    ),
    Family.AUTOBIOGRAPHY: Advice(
        "Your own story takes up so much room that it works as a presentation of yourself.",
        "I have worked in a shop for some years and grew curious about your field. How did you come to it?",
    ),
    Family.OFFER_OF_WORK: Advice(
        "You offer your work, so the other person has to accept or refuse you.",
        "How do you go about that part of the work, and what makes it hard?",
    ),
    Family.SALES: Advice(
        "You bring up something to sell, which is not what you asked them to meet you for.",
        "How do you solve that problem in your work today?",
    ),
    Family.HARDSHIP: Advice(
        "You put your need for work on the table, and the only kind reply would be to offer help.",
        "Which first steps would you take if you were starting again from outside the field?",
    ),
    Family.AVAILABLE: Advice(
        "You say when you could start, which nobody asked and only an employer needs.",
        "I finish my course in June. What would you do with the months until then?",
    ),
    Family.LOOKING: Advice(
        "You mention unasked that you are looking for work, which sounds like a hint.",
        "I am finding out whether this field suits me. What do people regret not knowing?",
    ),
    Family.APPLIED: Advice(
        "An application with this employer comes up in the middle of a talk that was meant for learning.",
        "What are good ways to prepare for selection in this field, wherever one applies?",
    ),
    Family.SAW_OPENING: Advice(
        "You bring up an opening that they did not mention, so the talk turns towards it.",
        "What does somebody do in their first months in a junior role?",
    ),
    Family.CHANCE: Advice(
        "You ask for a verdict on your own chances with their employer.",
        "What makes the start easier or harder for someone who comes from another field?",
    ),
    Family.PAY_HERE: Advice(
        "You ask about your own pay at their employer, as if the job were on offer.",
        "What is the usual starting range for this kind of work in general?",
    ),
    Family.STANDING: Advice(
        "You leave them with a standing request to look out for you.",
        "May I write to you again if I have one more question?",
    ),
    Family.NEXT_STEPS: Advice(
        "You speak as if this were a job interview with a result to wait for.",
        "Knowing what you have heard, what would you do next in my shoes?",
    ),
    Family.WISH: Advice(
        "You say that you want to work with them, which sounds like a request in waiting.",
        "What do you value most about the place where you work?",
    ),
    Family.FLATTERY: Advice(
        "You name their employer as your dream, which is flattery with an aim.",
        "I read about one of your projects. What was the hardest part of it?",
    ),
    Family.HIRING_HERE: Advice(
        "You ask how their own employer takes people on, which leans towards a request.",
        "How does hiring usually work in this field, in places like yours?",
    ),
    Family.GROWTH: Advice(
        "Asking whether their team grows is often heard as asking whether they hire.",
        "How is demand for this kind of work developing in general?",
    ),
    Family.SHADOWING: Advice(
        "A visit is a new favour that they did not offer.",
        "How do people outside the field get to see this work up close?",
    ),
    Family.MENTORING: Advice(
        "That asks for a lasting commitment at a first meeting.",
        "May I write to you again if I have one more question?",
    ),
    Family.MEETING_AGAIN: Advice(
        "You ask for more of their time on another day although they did not offer it.",
        "May I send you one question by email if I get stuck?",
    ),
    Family.SEARCH_HELP: Advice(
        "Three questions in a row about where to search turn the talk into a job search.",
        "What surprised you most in your own first year?",
    ),
    Family.APPLICATION_TALK: Advice(
        "They raised the opening, but by now the talk is only about the application.",
        "Thank you, I will look at that later. What does a hard week in this work look like?",
    ),
}


def advice(family: Family) -> Advice:
    """The advice for a finding of this family."""
    return _ADVICE[family]
