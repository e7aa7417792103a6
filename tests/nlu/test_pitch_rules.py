"""How a job pitch is read: invitation, negation, other people's words, repair, persistence, scope."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Event, EventKind, Person, Speaker, Turn
from infoview_ai.nlu.pitch import read_pitch
from infoview_ai.nlu.reading import Act, Context, Pitch, PitchReading, Reading


def seeker(text: str) -> Turn:
    return Turn(speaker=Speaker.SEEKER, text=text)


def professional(text: str, *kinds: EventKind) -> Turn:
    return Turn(speaker=Speaker.PROFESSIONAL, text=text, events=tuple(Event(kind=kind) for kind in kinds))


def read(text: str, *before: Turn, person: Person | None = None) -> PitchReading:
    return read_pitch(text, Context(turns=before, professional=person or Person()))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "...",
        "I'm not here to ask you for a job.",
        "I know I shouldn't ask for a job, so I won't.",
        "I'm not asking you to hire me or to refer me.",
        "Don't worry, I won't hand you my résumé.",
        "People must ask you for jobs all the time.",
        'Do visitors ask you "are you hiring?" straight out?',
        "My mother says I should ask everyone for a job, but I'd rather hear your story.",
        "How did you get your first job?",
        "When you pitch a story, what makes an editor say no?",
        "Do you apply the paint before or after?",
        "Which patients do you refer to a specialist?",
        "What does an opening shift look like?",
        "Shall we resume where we were?",
        "Are you taking on new patients?",
    ],
)
def test_bait_words_denials_and_other_peoples_words_ask_for_nothing(text: str) -> None:
    assert read(text) == PitchReading()


@pytest.mark.parametrize(
    "text",
    [
        "I know I'm not supposed to ask, but are you hiring?",
        "just curious, do u guys have any jobs going",
        "Could you, um, maybe possibly pass my resumee on to HR?",
        "Lovely talk, the river story stays with me. Oh, and would you put in a good word for me? Have a nice day.",
        "Haha, no but seriously, hire me.",
    ],
)
def test_politeness_humour_typos_and_length_hide_nothing(text: str) -> None:
    assert read(text).label is Pitch.PITCH


def test_the_deciding_clause_is_quoted_word_for_word_and_no_more() -> None:
    reading = read("I loved the story about the flood, and I was wondering, could you pass my résumé to your manager?")
    assert reading.quote == "could you pass my résumé to your manager?"
    assert reading.document


def test_the_gravest_clause_decides() -> None:
    reading = read("How does hiring work at your company? Could you refer me?")
    assert (reading.label, reading.quote) == (Pitch.PITCH, "Could you refer me?")


def test_a_resume_that_was_asked_for_may_be_spoken_of_to_the_end() -> None:
    asked = professional("Send me your resume.", EventKind.RESUME_REQUESTED)
    rest = (seeker("Thank you. What is a hard day?"), professional("A Monday."), seeker("Why?"), professional("Mail."))
    later = read("I'll send you my resume tonight, as you asked.", asked, *rest)
    assert (later.label, later.invited) == (Pitch.FINE, True)
    assert read("I'll send you my resume tonight.", *rest).label is Pitch.PITCH


def test_an_invitation_covers_what_was_offered_and_no_new_request() -> None:
    opening = professional("We have a junior role, you should apply.", EventKind.OPENING_MENTIONED)
    assert read("Thank you. How do I apply for it?", opening).label is Pitch.FINE
    assert read("Thank you. Could you put in a good word for me?", opening).label is Pitch.PITCH


def test_a_question_about_the_learner_is_answered_in_the_next_turn_only() -> None:
    asked = professional("Are you looking?", EventKind.MOTIVE_QUESTIONED)
    assert read("Yes, I'm looking for a job.", asked).invited
    later = (asked, seeker("Not today."), professional("I see."))
    assert read("By the way, I'm looking for a job.", *later).label is Pitch.BORDERLINE


def test_taking_back_an_unfinished_request_is_fine_and_a_finished_one_weighs_less() -> None:
    assert read("Are you hir... sorry, I mean how do people usually start?").label is Pitch.FINE
    taken_back = read("Are you hiring? Sorry, I shouldn't have asked that. How do people usually start?")
    assert (taken_back.label, taken_back.repaired) == (Pitch.VEILED, True)
    next_turn = read("Sorry, forget I asked. How do people start?", seeker("Are you hiring?"), professional("Hm."))
    assert (next_turn.label, next_turn.repaired) == (Pitch.FINE, True)


def test_the_same_request_after_a_deflection_weighs_more() -> None:
    first = (seeker("Does your company take interns?"), professional("I stay out of hiring."))
    again = read("But does your office hire trainees?", *first)
    assert (again.label, again.persistent) == (Pitch.VEILED, True)
    after_an_answer = (first[0], professional("Every summer, two of them."))
    assert not read("But does your office hire trainees?", *after_an_answer).persistent


def test_pressing_on_without_naming_it_again_is_the_same_request() -> None:
    first = (seeker("Could you pass my resume to your manager?"), professional("I stay out of hiring."))
    reading = read("Even just an email to her?", *first)
    assert (reading.label, reading.persistent, reading.quote) == (Pitch.PITCH, True, "Even just an email to her?")


def test_readings_already_made_are_used_instead_of_reading_again() -> None:
    turns = (seeker("something the words do not show"), professional("I'm not involved in hiring, sorry."))
    known = Reading(act=Act.JOB_PITCH, pitch=PitchReading(label=Pitch.VEILED, case="P59", quote="something", why="w"))
    context = Context(turns=turns, readings=(known, None))
    assert read_pitch("Please keep me in mind, then.", context).persistent


@pytest.mark.parametrize(
    ("fine", "flagged"),
    [
        ("How does hiring usually work in this field?", "How does hiring usually work at your company?"),
        ("Are internships common in this industry?", "Does your studio take interns?"),
        ("What do I need to do to get into this field?", "What do I need to do to get a job here?"),
        ("Do you think I'd be a good fit for a field like this?", "Do you think I'd be a good fit for your team?"),
        ("What should a resume for this field show?", "Here's my resume."),
    ],
)
def test_the_field_is_fine_where_the_employer_is_not(fine: str, flagged: str) -> None:
    assert read(fine).label is Pitch.FINE
    assert read(flagged).label is not Pitch.FINE


def test_the_employers_name_counts_as_the_employer() -> None:
    person = Person(name="Ada Kim", role="Editor", organization="Northwind Press")
    assert read("How does hiring work at Northwind Press?", person=person).label is Pitch.BORDERLINE


def test_somebody_who_hires_for_a_living_may_be_asked_about_it() -> None:
    recruiter = Person(name="Ada Kim", role="Recruiter", organization="Northwind")
    assert read("How does hiring work at your company?", person=recruiter).label is Pitch.FINE
    assert read("Would you hire me?", person=recruiter).label is not Pitch.FINE


def test_job_words_in_a_very_long_line_are_read_without_blowing_up() -> None:
    assert read("and so I went on and on, " * 2000 + "are you hiring?").label is not Pitch.FINE


@pytest.mark.parametrize(
    ("said", "organization", "label"),
    [
        ("How does hiring work at Riverside?", "", Pitch.BORDERLINE),
        ("How does hiring usually work at Riverside?", "Riverside General Hospital", Pitch.BORDERLINE),
        ("Does Mercy Hill take interns?", "Mercy Hill Hospital", Pitch.BORDERLINE),
        ("How does hiring usually work at Northgate?", "Riverside General Hospital", Pitch.FINE),
        ("How does hiring usually work at riverside general hospital?", "Riverside General Hospital", Pitch.BORDERLINE),
        ("How does hiring usually work in art?", "Art House", Pitch.FINE),
        ("How did you get hired at Riverside?", "", Pitch.FINE),
        ("How does hiring work in the weeks before Christmas, at Easter or in summer?", "", Pitch.FINE),
    ],
)
def test_an_employer_called_by_its_name_is_their_employer(said: str, organization: str, label: Pitch) -> None:
    context = Context(professional=Person(name="Ana Ruiz", role="Nurse", organization=organization))
    assert read_pitch(said, context).label is label
