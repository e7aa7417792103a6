"""vCards of all versions, with photos, folded lines and broken cards."""

from __future__ import annotations

from infoview_ai.contacts.importing.preview import Preview
from tests.contacts.conftest import Room

CARDS = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen
TEL;CELL:+49 30 1234
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgK
 DBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/

NOTE;ENCODING=QUOTED-PRINTABLE:soft =
wrapped=0Asecond
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Mary Lo
 ng-Name
ORG:Firm\\, Inc.
TITLE:Buyer
EMAIL;TYPE=INTERNET:other@firm.com
EMAIL;TYPE=INTERNET,PREF:mary@firm.com
item1.URL:https://www.linkedin.com/in/mary
CATEGORIES:choir,neighbour
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:محمد علي
TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100
PHOTO:data:image/jpeg;base64,AAAA
 BBBB
EMAIL:nope
END:VCARD
BEGIN:VCARD
VERSION:3.0
a line that is none
FN:Broken
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Never ended
"""


def read(room: Room, text: str = CARDS) -> Preview:
    return room.transfers.preview(text.replace("\n", "\r\n").encode(), "people.vcf")


def test_cards_of_three_versions_are_read(room: Room) -> None:
    old, usual, new = (row.person for row in read(room).rows)
    assert (old.name, old.phone, old.notes) == ("Jürgen Müller", "+49 30 1234", "soft wrapped\nsecond")
    assert (usual.name, usual.organisation, usual.role) == ("Mary Long-Name", "Firm, Inc.", "Buyer")
    assert (usual.email, usual.profile) == ("mary@firm.com", "https://www.linkedin.com/in/mary")
    assert usual.tags == ("choir", "neighbour")
    assert (new.name, new.phone) == ("محمد علي", "+1-555-0100")


def test_a_broken_card_is_named_by_its_line_and_the_others_are_read(room: Room) -> None:
    preview = read(room)
    assert sorted((problem.line, problem.left_out) for problem in preview.problems) == [
        (22, False),
        (30, True),
        (35, True),
    ]
    assert preview.left_out == 2


def test_photos_leave_no_trace(room: Room) -> None:
    kept = "".join(row.person.model_dump_json() for row in read(room).rows)
    assert "AAAA" not in kept
    assert "4AAQ" not in kept
