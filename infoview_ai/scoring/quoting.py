"""Findings and their quotes. A quote that is not in the turn, word for word, cannot become a finding."""

from __future__ import annotations

from infoview_ai.conversation.transcript import Turn
from infoview_ai.scoring.scorecard import Finding
from infoview_ai.scoring.talk import Said, Talk, excerpt


def quoted(turn: Turn, quote: str) -> str:
    """`quote` itself; ValueError unless it is a non-empty verbatim part of the turn."""
    if not quote.strip() or quote not in turn.text:
        raise ValueError(f"not a quote of the turn: {quote!r}")
    return quote


def words_of(turn: Turn, quote: str) -> str:
    """The quote where the turn holds it, else the beginning of the turn."""
    return quote if quote.strip() and quote in turn.text else excerpt(turn.text)


def remark(
    talk: Talk,
    index: int,
    code: str,
    quote: str,
    why: str,
    *,
    guidance: str,
    try_instead: str = "",
    like: str | None = None,
) -> Finding:
    """Something to change, at turn `index`."""
    turn = talk.turns[index]
    return Finding(
        code=code,
        turn=index,
        at=round(turn.start or 0.0, 2),
        quote=quoted(turn, quote),
        why=why,
        try_instead=try_instead,
        like=like,
        guidance=guidance,
    )


def praise(
    talk: Talk, said: Said, code: str, quote: str, why: str, *, guidance: str, like: str | None = None
) -> Finding:
    """Something done well, at a turn of the learner."""
    found = remark(talk, said.index, code, quote, why, guidance=guidance, like=like)
    return found.model_copy(update={"good": True})
