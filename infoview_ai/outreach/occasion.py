"""Why a message is written: the moments around a talk (domain.md 4.2 and 5.6), and what it comes from."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final

from infoview_ai.conversation.transcript import Data
from infoview_ai.outreach.channels import Channel


class Occasion(StrEnum):
    """What a message is for, in the order in which it happens."""

    REQUEST = "request"
    NUDGE = "nudge"
    THANK_YOU = "thank_you"
    THANK_REFERRER = "thank_referrer"
    WRITE_TO_NAMED = "write_to_named"
    UPDATE = "update"


FITS: Final[dict[Occasion, frozenset[Channel]]] = {
    Occasion.NUDGE: frozenset({Channel.NUDGE}),
    Occasion.THANK_YOU: frozenset({Channel.THANK_YOU}),
    Occasion.THANK_REFERRER: frozenset({Channel.KEEP_IN_TOUCH}),
    Occasion.UPDATE: frozenset({Channel.KEEP_IN_TOUCH}),
}
"""The channels of each occasion; a request and a message to somebody named go by any that asks for a talk."""
_ASKING: Final = frozenset(Channel) - frozenset().union(*FITS.values())


class Origin(Data):
    """What a message comes from. `talk` is the id of a stored talk; `named` is whom they named, where it is to them."""

    occasion: Occasion | None = None
    named: str = ""
    talk: str = ""
    practice: bool = False
    """After a rehearsal: there is nobody to send it to."""
    talk_ended_at: datetime | None = None

    def occasion_by(self, channel: Channel) -> Occasion:
        """The occasion, unless the learner has turned the message into one for another."""
        if self.occasion is not None and channel in FITS.get(self.occasion, _ASKING):
            return self.occasion
        return next((one for one, channels in FITS.items() if channel in channels and one not in _BY_HAND), _ASKED)


_ASKED: Final = Occasion.REQUEST
_BY_HAND: Final = frozenset({Occasion.THANK_REFERRER})
