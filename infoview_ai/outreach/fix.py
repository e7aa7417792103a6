"""\"Fix it for me\": repairs applied one by one, each checked again, and what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from infoview_ai.conversation.transcript import Data
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.outreach.channels import NOTE_LIMIT
from infoview_ai.outreach.check import check
from infoview_ai.outreach.difference import Difference, differences
from infoview_ai.outreach.issues import Issue, IssueCode, MessageCheck
from infoview_ai.outreach.message import Message
from infoview_ai.outreach.repairs import candidates

MOST_REPAIRS = 24


class Fixed(Data):
    """A message after its repairs. `left` is what only the learner can mend."""

    message: Message
    applied: tuple[IssueCode, ...]
    left: tuple[Issue, ...]
    difference: tuple[Difference, ...]


def fix(message: Message, reader: TurnReader | None = None, *, note_limit: int = NOTE_LIMIT) -> Fixed:
    """The message with every repair that helps. A repair that would bring a new issue is not applied."""
    current, result = message, check(message, reader, note_limit=note_limit)
    applied: list[IssueCode] = []
    stuck: set[tuple[IssueCode, str | None]] = set()
    while len(applied) < MOST_REPAIRS:
        todo = next((one for one in result.issues if (one.code, one.quote) not in stuck), None)
        if todo is None:
            break
        mended = repair(current, todo, result, reader, note_limit=note_limit)
        if mended is None:
            stuck.add((todo.code, todo.quote))
            continue
        current, result = mended
        applied.append(todo.code)
        stuck.clear()  # what could not be mended before may be possible now
    return Fixed(
        message=current,
        applied=tuple(applied),
        left=result.issues,
        difference=differences(message.body, current.body),
    )


def repair(
    message: Message,
    issue: Issue,
    result: MessageCheck,
    reader: TurnReader | None = None,
    *,
    note_limit: int = NOTE_LIMIT,
) -> tuple[Message, MessageCheck] | None:
    """The message rid of one issue, with its check; None where only the learner knows what belongs there."""
    for mended in candidates(message, issue, note_limit):
        if mended == message or not mended.body.strip():
            continue
        after = check(mended, reader, note_limit=note_limit)
        if _better(result.issues, after.issues, issue.code):
            return mended, after
    return None


def _better(before: Sequence[Issue], after: Sequence[Issue], code: IssueCode) -> bool:
    """One less of this code, and of no code one more."""
    had, has = Counter(one.code for one in before), Counter(one.code for one in after)
    return has[code] < had[code] and all(has[one] <= had[one] for one in has)
