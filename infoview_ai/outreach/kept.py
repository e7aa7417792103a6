"""Messages that are kept while they are written: what a store holds and what one may do with it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Protocol

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError, StateError
from infoview_ai.outreach.brief import Brief, Seeker
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.message import MOST_CHARACTERS, Message, MessageContext, plain_lines
from infoview_ai.outreach.occasion import Origin

_ID_BYTES: Final = 16
"""128 random bits: an address cannot be guessed, and is checked against the owner all the same."""
RECENT: Final = 50


class KeptMessage(Data):
    """One message in progress. `contact` is the id of a person in the contacts room, where it is to one of them."""

    id: str
    channel: Channel
    contact: str | None = None
    to: str = ""
    """A mail address, where the learner gave one."""
    subject: str = ""
    body: str = ""
    attachments: tuple[str, ...] = ()
    context: MessageContext = MessageContext()
    brief: Brief | None = None
    origin: Origin = Origin()
    sent_at: datetime | None = None
    """When the learner said that they had sent it; nothing is ever sent from here."""
    created_at: datetime
    changed_at: datetime
    revision: int = 1

    def message(self) -> Message:
        """As it is checked."""
        return Message(
            channel=self.channel,
            subject=self.subject,
            body=self.body,
            attachments=self.attachments,
            context=self.context,
        )

    @property
    def title(self) -> str:
        """Who it is to, or its first words."""
        name = self.brief.person.name if self.brief else ""
        words = " ".join((self.subject or self.body).split())
        return name or words[:60] or "An empty message"


class MessageStore(Protocol):
    """Where the messages of one owner are kept. NotFoundError for an id that is not theirs."""

    def add(self, message: KeptMessage) -> None: ...

    def load(self, message_id: str) -> KeptMessage: ...

    def replace(self, before: KeptMessage, after: KeptMessage) -> bool:
        """Whether it was written; False where somebody else has written since `before`."""
        ...

    def recent(self, limit: int, contact: str | None = None) -> tuple[KeptMessage, ...]: ...

    def delete(self, message_id: str) -> None: ...


class Messages:
    """The messages of one learner."""

    def __init__(self, store: MessageStore, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._store, self._now = store, now

    def start(
        self,
        channel: Channel,
        *,
        contact: str | None = None,
        brief: Brief | None = None,
        body: str = "",
        to: str = "",
        context: MessageContext | None = None,
        origin: Origin | None = None,
    ) -> KeptMessage:
        """A new message; who writes is taken over from the last brief."""
        at = self._now()
        first = brief or Brief(channel=channel, me=self.me())
        made = KeptMessage(
            id=secrets.token_hex(_ID_BYTES),
            channel=channel,
            contact=contact,
            body=plain_lines(body),
            to=to,
            context=context or MessageContext(),
            brief=first,
            origin=origin or Origin(),
            created_at=at,
            changed_at=at,
        )
        self._store.add(made)
        return self._by_now(made)

    def get(self, message_id: str) -> KeptMessage:
        """The message, with the hours since its talk as they are by now. Raises NotFoundError."""
        return self._by_now(self._store.load(message_id))

    def save(self, before: KeptMessage, **changes: object) -> KeptMessage:
        """The message with these fields changed. StateError where another window has changed it since."""
        body = changes.get("body")
        if isinstance(body, str) and len(body) > MOST_CHARACTERS:
            raise InputError(
                f"A message may have {MOST_CHARACTERS:,} characters; this has {len(body):,}.",
                next_step="Paste the message alone.",
            )
        wanted = {**before.model_dump(), **changes, "changed_at": self._now(), "revision": before.revision + 1}
        after = KeptMessage.model_validate(wanted)
        if not self._store.replace(before, after):
            raise StateError(
                "This message was changed in another window.",
                kept="What stands there now is kept.",
                next_step="Open it again to go on from there.",
            )
        return after

    def recent(self, limit: int = RECENT, contact: str | None = None) -> tuple[KeptMessage, ...]:
        return self._store.recent(limit, contact)

    def delete(self, message_id: str) -> None:
        self._store.delete(message_id)

    def me(self) -> Seeker:
        """Who writes, as the last message has it."""
        last = next((one.brief for one in self._store.recent(1) if one.brief is not None), None)
        return last.me if last is not None else Seeker()

    def _by_now(self, message: KeptMessage) -> KeptMessage:
        """Lateness grows while a thank-you lies in a drawer: it is counted when the message is looked at."""
        ended = message.origin.talk_ended_at
        if ended is None:
            return message
        hours = round(((message.sent_at or self._now()) - ended).total_seconds() / 3600, 2)
        context = message.context.model_copy(update={"talk_ended_hours_ago": hours})
        brief = message.brief
        if brief is not None:
            brief = brief.model_copy(update={"talk": brief.talk.model_copy(update={"ended_hours_ago": hours})})
        return message.model_copy(update={"context": context, "brief": brief})
