"""Which replies are helped by a passage of the library, and which passage.

A professional speaks from their own facts. Only where the talk touches the rules of such talks (a pitch, a résumé,
more time, a referral) does the chat voice get a passage, so that what it says agrees with the guidance.
"""

from __future__ import annotations

from infoview_ai.knowledge.passages import Passage, Retriever
from infoview_ai.professionals.decision import Decision, Reply

_WANTED: dict[Reply, tuple[str, str]] = {
    Reply.DEFLECT: ("why asking for a job breaks an informational interview", "job-pitch"),
    Reply.DECLINE_DOCUMENT: ("offering a résumé nobody asked for", "resume-etiquette"),
    Reply.ACCEPT_DOCUMENT: ("sending a résumé that was asked for", "resume-etiquette"),
    Reply.GRANT_TIME: ("asking for more time", "time"),
    Reply.REFUSE_TIME: ("asking for more time", "time"),
}


def passages_for(decision: Decision, retriever: Retriever | None) -> tuple[Passage, ...]:
    """The one passage that bears on this reply, or none."""
    wanted = _WANTED.get(decision.reply)
    if wanted is None or retriever is None:
        return ()
    query, document = wanted
    return tuple(retriever.search(query, k=1, document=document))
