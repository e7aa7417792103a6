"""Snippets A-D of domain.md 1.10 come out as stated there, from their words alone."""

from __future__ import annotations

from infoview_ai.conversation.transcript import Transcript
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import CriterionId, PitchVerdict, Scorecard, TimeVerdict
from tests.scoring.talks import small_talk

_FRAME = "Hello Ms. Abara, thank you for making time. I'd like to learn what nursing is like. I asked for 15 minutes."


def _card(*lines: dict[str, str]) -> Scorecard:
    return score(_transcript(*lines))


def _transcript(*lines: dict[str, str]) -> Transcript:
    return small_talk(lines).transcript


def test_snippet_a_is_clean_in_time_purpose_opening_and_close() -> None:
    card = _card(
        {
            "u": "Thank you for making time, Ms. Abara. Dana Ortiz suggested you. I work in a bank and I'm exploring "
            "nursing; I'd like to learn how you got started and what the first years are like. I asked for 15 minutes, "
            "does that still work?",
            "at": "0:20-0:45",
        },
        {"p": "It does. I started late, and the second year was harder than the first one.", "at": "0:46-5:09"},
        {"u": "You said the second year was harder. What made it harder?", "at": "5:10-5:15"},
        {"p": "The nights, and nobody above you to ask. The clinics were easier in that way.", "at": "5:16-12:39"},
        {
            "u": "I see we're close to time, so one last question: who else would give me a different picture?",
            "at": "12:40-12:48",
        },
        {"p": "Write to Mr. Lowe at the clinic and say I sent you.", "at": "12:49-14:19"},
        {
            "u": "I'll write to Mr. Lowe and mention you. Your point about clinics helps me most. Thank you, have a "
            "good shift.",
            "at": "14:20-14:30",
        },
    )
    levels = {result.id: result.level for result in card.criteria}
    assert (card.verdicts.time_limit, card.verdicts.job_pitch) == (TimeVerdict.KEPT, PitchVerdict.CLEAN)
    assert levels[CriterionId.TIME_LIMIT] == 4
    assert levels[CriterionId.JOB_PITCH] == 4
    assert levels[CriterionId.OPENING] == 4
    assert levels[CriterionId.CLOSING] == 4
    listening = card.criterion(CriterionId.LISTENING).findings
    assert any(finding.good and finding.at == 310.0 for finding in listening)
    closing = {finding.like for finding in card.criterion(CriterionId.CLOSING).findings if finding.good}
    assert {"K1", "K3", "K5", "K6"} <= closing


def test_snippet_b_started_to_drift_at_eight_minutes() -> None:
    card = _card(
        {"u": _FRAME, "at": "0:00-0:20"},
        {"p": "You are welcome. Begin wherever you like.", "at": "0:21-0:30"},
        {"u": "Is your unit growing?", "at": "8:00-8:03"},
        {"p": "A little.", "at": "8:04-8:06"},
        {"u": "And how does hiring work at your hospital?", "at": "8:10-8:14"},
        {"p": "Human resources does that.", "at": "8:15-8:30"},
        {"u": "Anyway, what does the first year look like?", "at": "8:40-8:44"},
        {"p": "Busy.", "at": "8:45-9:00"},
    )
    result = card.criterion(CriterionId.JOB_PITCH)
    assert (result.level, card.verdicts.job_pitch) == (2, PitchVerdict.DRIFTED)
    assert "08:00" in result.explanation
    assert [finding.at for finding in result.findings if not finding.good] == [480.0, 490.0]


def test_snippet_c_fails_the_gate_because_the_pitch_came_back() -> None:
    card = _card(
        {"u": _FRAME, "at": "0:00-0:20"},
        {"p": "You are welcome. Begin wherever you like.", "at": "0:21-0:30"},
        {"u": "Could you pass my resume to your manager?", "at": "9:00-9:04"},
        {"p": "I stay out of hiring.", "at": "9:05-9:08"},
        {"u": "Even just an email to her?", "at": "9:15-9:18"},
        {"p": "No.", "at": "9:19-9:21"},
    )
    result = card.criterion(CriterionId.JOB_PITCH)
    assert (result.level, card.verdicts.job_pitch, card.passed) == (0, PitchVerdict.PITCHED, False)
    assert "09:00" in result.explanation


def test_snippet_d_stays_at_four_because_it_was_invited() -> None:
    card = _card(
        {"u": _FRAME, "at": "0:00-0:20"},
        {"p": "Are you looking at the moment?", "at": "0:21-0:30"},
        {
            "u": "Yes, I expect to apply in spring. Today I mainly want to know if the work suits me. What do people "
            "regret not knowing?",
            "at": "0:31-0:45",
        },
        {"p": "How tired they would be.", "at": "0:46-1:30"},
    )
    assert card.criterion(CriterionId.JOB_PITCH).level == 4
    assert card.verdicts.job_pitch is PitchVerdict.CLEAN
