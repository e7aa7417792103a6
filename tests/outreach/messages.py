"""Messages that several tests share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.message import Message, MessageContext

DATA = Path(__file__).parent / "data"

REFERRAL = """Hello Mr. Okafor,

Dana Ortiz, who trained with you, suggested I write. I am a bank teller looking into nursing, and I would like \
to understand what the first years on a ward are really like.

Could you spare 15 minutes by phone in the next two weeks? Any time suits me, and I can send my questions first if \
that helps. If this is a bad moment, no problem at all.

Thank you,
Priya Nair"""

THANK_YOU = """Hello Mr. Okafor,

Thank you for the fifteen minutes this morning. Your point that the second year is harder than the first, because \
people stop checking on you, changed how I picture the job. I also had not known that clinics take evening \
volunteers; I have written to two of them today.

I will contact Ms. Abara as you suggested and mention your name as we agreed. I will let you know \
how the volunteering goes.

With thanks,
Priya Nair"""


def message(
    channel: Channel, body: str, subject: str = "", attachments: tuple[str, ...] = (), **context: Any
) -> Message:
    return Message(
        channel=channel, subject=subject, body=body, attachments=attachments, context=MessageContext(**context)
    )


def labelled(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
