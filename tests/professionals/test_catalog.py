"""Loading a profile and finding it: messages that name the place, and one bad file that hides no other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from infoview_ai.errors import NotFoundError, ProfileError
from infoview_ai.professionals.catalog import ProfileCatalog, load_profile
from infoview_ai.professionals.yaml_text import MAX_BYTES
from infoview_ai.resources import resource

SHIPPED = resource("knowledge/professionals")
AMARA = (SHIPPED / "amara-osei.yaml").read_text(encoding="utf-8")

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def _write(text: str | bytes, name: str = "mine.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return _write


def changed(old: str, new: str) -> str:
    assert old in AMARA
    return AMARA.replace(old, new, 1)


def complaint(path: Path) -> str:
    with pytest.raises(ProfileError) as raised:
        load_profile(path)
    return str(raised.value)


WRONG_IN_THE_PROFILE = {
    "a missing key": (changed("manner: warm\n", ""), "mine.yaml: manner: this key is missing."),
    "a misspelt key": (changed("pronouns:", "pronoun:"), "mine.yaml: pronoun: no such key; check its spelling."),
    "an unknown manner": (changed("manner: warm", "manner: nice"), "mine.yaml: manner: 'nice' is none of 'busy'"),
    "a number for text": (changed("role: registered nurse on a medical ward", "role: 3"), "must be text, not a number"),
    "yes for text": (changed("pronouns: she", "pronouns: yes"), "pronouns: must be text, not yes/no"),
    "a word for a number": (changed("years: 7", "years: seven"), "years: must be a whole number, not 'seven'."),
    "an impossible number": (changed("years: 7", "years: -1"), "mine.yaml: years: "),
    "a slug with spaces": (
        changed("slug: amara-osei", "slug: Amara Osei"),
        "slug: 'Amara Osei' does not have the form",
    ),
    "a heading that is none": (changed("  pay:\n", "  money:\n"), "facts › money: 'money' is none of 'path_in'"),
    "too long a short": (
        changed("short: I love teaching", "short: " + "I love teaching " * 12),
        "facts › best_part › 2 › short: has ",
    ),
    "an empty say": (changed("say: >-\n        I sold bread.", "say:\n      x: >-\n        I sold"), "path_in › 1 › "),
    "a fact under another heading": (
        changed("id: path_in.bakery", "id: skills.bakery"),
        "fact 'skills.bakery' stands under 'path_in'",
    ),
    "a fact twice": (changed("id: path_in.bakery", "id: path_in.aide_first"), "the same fact id twice: path_in.aide"),
    "a fact that deepens nothing": (
        changed("after: path_in.aide_first", "after: path_in.nobody"),
        "comes after 'path_in.nobody', which does not exist",
    ),
    "facts as a list": (changed("facts:\n", "facts: []\nmore:\n"), "facts: must be keys with values, not a list."),
    "a list as one line": (changed("  fillers:\n    - you know\n", "  fillers: you know\n  x:\n"), "must be a list"),
    "one referral": (
        AMARA[: AMARA.index("  - name: Callum")] + AMARA[AMARA.index("off_limits:\n  - patient") :],
        "referrals: has 1, needs at least 2.",
    ),
}


@pytest.mark.parametrize("case", WRONG_IN_THE_PROFILE)
def test_what_is_wrong_in_a_profile_is_named_with_its_place(case: str, write: Write) -> None:
    text, expected = WRONG_IN_THE_PROFILE[case]
    message = complaint(write(text))
    assert expected in message
    assert message.startswith("mine.yaml: ")


WRONG_AS_YAML = {
    "nothing": ("", "this file is empty"),
    "only a comment": ("# later\n", "this file is empty"),
    "a list": ("- a\n- b\n", "a list of keys"),
    "a sentence": ("hello there", "a list of keys"),
    "a colon in a line": ("name: Amara\nline: one: two\n", "line 2: mapping values are not allowed"),
    "a tab": ("name:\n\tfirst: a\n", "line 2: "),
    "an open quote": ('name: "Amara\nrole: nurse\n', "mine.yaml: line "),
    "a key twice": ("name: A\nrole: b\nname: C\n", "line 3: the key 'name' stands twice"),
    "a nested key twice": ("facts:\n  pay: 1\n  pay: 2\n", "line 3: the key 'pay' stands twice"),
    "two documents": ("name: a\n---\nname: b\n", "line 2: "),
    "a Python object": ("name: !!python/object/apply:os.system ['true']\n", "line 1: could not determine"),
    "an alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "line 2: the alias *a is not taken here"),
    "an alias of itself": ("a: &a\n  b: *a\n", "line 2: the alias *a"),
    "deep nesting": ("name: " + "[" * 60_000, "line 1: nested more than 20 levels deep"),
    "a key that is a list": ("? [a, b]\n: c\n", "line 1: "),
    "a control character": ("name: a\0b\n", "this is not YAML"),
    "another encoding": ("name: José\n".encode("latin-1"), "not UTF-8 text"),
    "UTF-16": ("name: José\n".encode("utf-16"), "not UTF-8 text"),
    "a binary file": (bytes(range(256)), "not UTF-8 text"),
    "too much": ("a: " + "x" * MAX_BYTES, "1000 KB is too large for a profile"),
}


@pytest.mark.parametrize("case", WRONG_AS_YAML)
def test_a_file_that_is_no_yaml_of_ours_is_refused_with_the_line(case: str, write: Write) -> None:
    text, expected = WRONG_AS_YAML[case]
    message = complaint(write(text))
    assert message.startswith("mine.yaml: ")
    assert expected in message


def test_a_missing_file_and_a_folder_are_said_to_be_missing(tmp_path: Path) -> None:
    assert complaint(tmp_path / "nobody.yaml") == "nobody.yaml: there is no such file."
    assert complaint(tmp_path) == f"{tmp_path.name}: there is no such file."


def test_many_faults_are_cut_to_five_and_counted(write: Write) -> None:
    lines = complaint(write("name: Somebody\n")).splitlines()
    assert len(lines) == 6
    assert lines[-1].startswith("mine.yaml: and 7 more.")


def test_a_byte_order_mark_is_no_fault(write: Write) -> None:
    assert load_profile(write(b"\xef\xbb\xbf" + AMARA.encode())).slug == "amara-osei"


def test_markup_in_a_text_stays_text(write: Write) -> None:
    hostile = changed("role: registered nurse on a medical ward", "role: <script>alert(1)</script>")
    assert load_profile(write(hostile)).role == "<script>alert(1)</script>"


def test_a_bad_file_of_the_user_hides_nobody(write: Write, tmp_path: Path) -> None:
    write("name: half\n", "half.yaml")
    write(changed("slug: amara-osei", "slug: my-aunt"), "my-aunt.yml")
    catalog = ProfileCatalog([(SHIPPED, "shipped"), (tmp_path, "user")])
    assert catalog.get("my-aunt").name == "Amara Osei"
    assert catalog.source("my-aunt") == "user"
    assert catalog.source("amara-osei") == "shipped"
    assert [str(problem).partition(":")[0] for problem in catalog.problems()] == ["half.yaml"]


def test_shipped_people_come_first_and_the_gentlest_of_them_leads(write: Write, tmp_path: Path) -> None:
    write(changed("slug: amara-osei", "slug: my-aunt"))
    slugs = [profile.slug for profile in ProfileCatalog([(tmp_path, "user"), (SHIPPED, "shipped")]).all()]
    assert slugs[0] == "amara-osei"
    assert slugs[-1] == "my-aunt"


def test_a_user_cannot_silently_replace_a_shipped_person(write: Write, tmp_path: Path) -> None:
    write(changed("name: Amara Osei", "name: Somebody Else"))
    catalog = ProfileCatalog([(SHIPPED, "shipped"), (tmp_path, "user")])
    assert catalog.get("amara-osei").name == "Amara Osei"
    (problem,) = catalog.problems()
    assert "mine.yaml: slug: 'amara-osei' is taken by amara-osei.yaml (shipped)." in str(problem)


def test_other_files_and_a_missing_folder_are_no_profiles(write: Write, tmp_path: Path) -> None:
    for name in ("notes.txt", ".hidden.yaml", "mine.yaml~"):
        write("nonsense: [", name)
    catalog = ProfileCatalog([(tmp_path, "user"), (tmp_path / "not there", "user")])
    assert catalog.all() == ()
    assert catalog.problems() == ()


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [("amara", "amara-osei"), ("Amara Osei", "amara-osei"), ("tuva-halverson", "tuva-halvorsen"), ("yusuf", "yusuf")],
)
def test_a_slip_in_the_name_is_answered_with_the_nearest(asked: str, nearest: str) -> None:
    with pytest.raises(NotFoundError, match=f"Did you mean {nearest}"):
        ProfileCatalog([(SHIPPED, "shipped")]).get(asked)


def test_a_name_like_nobodys_is_answered_with_where_to_look() -> None:
    with pytest.raises(NotFoundError) as raised:
        ProfileCatalog([(SHIPPED, "shipped")]).source("zzzzqqq")
    assert "infoview professionals list" in str(raised.value)


def test_nothing_is_read_before_it_is_asked_for(write: Write, tmp_path: Path) -> None:
    catalog = ProfileCatalog([(tmp_path, "user")])
    write(AMARA)
    assert [profile.slug for profile in catalog.all()] == ["amara-osei"]


def test_files_are_read_once_until_it_is_told_to_refresh(write: Write, tmp_path: Path) -> None:
    path = write(AMARA)
    catalog = ProfileCatalog([(tmp_path, "user")])
    first = catalog.get("amara-osei")
    path.write_text("name: broken\n", encoding="utf-8")
    assert catalog.get("amara-osei") is first
    catalog.refresh()
    assert catalog.all() == ()
    assert len(catalog.problems()) == 1


def test_what_they_say_to_particular_questions_is_read_when_they_are_met(write: Write, tmp_path: Path) -> None:
    beside = tmp_path / "particulars" / write(AMARA).name
    beside.parent.mkdir()
    beside.write_text("own:\n- ask: [Do you sing?]\n  say: Only on the night shift, and quietly.\n", encoding="utf-8")
    catalog = ProfileCatalog([(tmp_path, "user")])
    assert catalog.all()[0].particulars.own == ()
    assert catalog.get("amara-osei").particulars.own[0].say.startswith("Only on the night shift")
    assert catalog.get("amara-osei") is catalog.get("amara-osei")


def test_a_fault_in_a_file_of_particulars_is_named_with_its_place(write: Write, tmp_path: Path) -> None:
    beside = tmp_path / "particulars" / write(AMARA).name
    beside.parent.mkdir()
    beside.write_text("further:\n  no.such: [{ask: [Why?], say: Because of the weather.}]\n", encoding="utf-8")
    catalog = ProfileCatalog([(tmp_path, "user")])
    with pytest.raises(ProfileError, match=f"{beside.name}.*no.such"):
        catalog.get("amara-osei")
