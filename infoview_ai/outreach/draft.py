"""A draft and its receipts: for every sentence the facts it rests on."""

from __future__ import annotations

from typing import Final, Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.outreach.brief import Tone
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.issues import MessageCheck
from infoview_ai.outreach.message import Message

DRAFT_FORMAT: Final = "infoview.message_draft/1"
Kind = Literal["greeting", "sentence", "close"]


class Receipt(Data):
    """One sentence of the draft, verbatim in its body, and the names of the facts it rests on.

    No facts: it claims nothing (a courtesy, a request, a promise of the learner's). `open` are its placeholders.
    """

    text: str
    facts: tuple[str, ...] = ()
    kind: Kind = "sentence"
    open: tuple[str, ...] = ()


class Branch(Data):
    """What a phone script says when the other side answers in a certain way."""

    when: str
    say: str
    facts: tuple[str, ...] = ()


class Draft(Data):
    """One message, written from the facts of a brief."""

    format: Literal["infoview.message_draft/1"] = DRAFT_FORMAT
    channel: Channel
    tone: Tone
    subject: str
    body: str
    sendable: bool
    receipts: tuple[Receipt, ...]
    facts: dict[str, str]
    """The facts by name, as the receipts call them."""
    branches: tuple[Branch, ...] = ()
    attachments: tuple[str, ...] = ()
    engine: str = "grammar"
    """Who wrote it: our grammar, or the name of a model."""
    note: str = ""
    """What the learner should know of how it came about."""
    check: MessageCheck

    def message(self) -> Message:
        """As it is checked and sent."""
        return Message(channel=self.channel, subject=self.subject, body=self.body, attachments=self.attachments)

    @property
    def placeholders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(gap for receipt in self.receipts for gap in receipt.open))
