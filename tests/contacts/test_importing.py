"""People come in from files: previewed first, then all or nothing, and taken back as a whole."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.fields import ContactError
from infoview_ai.contacts.importing import MAX_BYTES
from infoview_ai.contacts.importing.dates import dates_in
from infoview_ai.contacts.importing.preview import Preview
from infoview_ai.contacts.importing.tables import NoNames
from infoview_ai.contacts.person import Person, Warmth
from infoview_ai.errors import InputError, StateError
from tests.contacts.conftest import Room

PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing, because '
    'people choose ""who"" may see them."\n\n'
)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = (
    'Ada,"Okafor, RN",https://www.linkedin.com/in/ada,ada@elm.org,St. Elm Hospital,Ward nurse,21 May 2024\n'
    "Bo,Lind,https://www.linkedin.com/in/bo,,Hollis Wind,Technician,1 Jan 2020\n"
    ",,,,,,02 Feb 2022\n"
)


def read(room: Room, text: str | bytes, filename: str = "Connections.csv", **more: object) -> Preview:
    return room.transfers.preview(text.encode() if isinstance(text, str) else text, filename, **more)  # type: ignore[arg-type]


def only(preview: Preview) -> Person:
    [row] = preview.rows
    return row.person


def test_linkedins_connections_are_read_past_their_preamble(room: Room) -> None:
    preview = read(room, PREAMBLE + HEADER + ROWS)
    assert (preview.kind, len(preview.rows), preview.left_out) == ("linkedin", 2, 1)
    ada, bo = (row.person for row in preview.rows)
    assert (ada.name, ada.email, ada.organisation, ada.role) == (
        "Ada Okafor, RN",
        "ada@elm.org",
        "St. Elm Hospital",
        "Ward nurse",
    )
    assert str(ada.connected_on) == "2024-05-21"
    assert (bo.email, bo.found, bo.warmth) == ("", "LinkedIn", Warmth.CONNECTED)
    assert [(problem.line, problem.what) for problem in preview.problems] == [(7, "There is no name.")]


@pytest.mark.parametrize(
    ("header", "date", "expected"),
    [
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "21. Mai 2024", "2024-05-21"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Firma,Jobtitel,Vernetzt seit", "21.05.2024", "2024-05-21"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "1er août 2023", "2023-08-01"),
        ("Prénom,Nom de famille,URL,Courriel,Société,Fonction,En relation depuis le", "12 mars 2023", "2023-03-12"),
        ("Prenom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion", "3 févr. 2022", "2022-02-03"),
        ("Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el", "3 de enero de 2022", "2022-01-03"),
        ("Nombre,Apellidos,URL,Direccion de correo,Empresa,Puesto,Fecha de conexion", "3 ene 2022", "2022-01-03"),
        ("Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em", "4 de março de 2021", "2021-03-04"),
        ("Nome,Apelido,URL,Endereço de email,Empresa,Função,Data da ligação", "4 mar 2021", "2021-03-04"),
        ("Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il", "5 giu 2020", "2020-06-05"),
        ("Nome,Cognome,URL,Indirizzo email,Società,Qualifica,Data del collegamento", "5 giugno 2020", "2020-06-05"),
        ("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "6 mrt. 2019", "2019-03-06"),
        ("Voornaam,Achternaam,URL,Emailadres,Werkgever,Functietitel,Connectie sinds", "6 maart 2019", "2019-03-06"),
    ],
)
def test_linkedins_headers_are_known_in_other_languages(room: Room, header: str, date: str, expected: str) -> None:
    preview = read(room, f"{header}\nAda,Okafor,https://linkedin.com/in/a,a@elm.org,Elm,Nurse,{date}\n")
    assert preview.kind == "linkedin"
    one = only(preview)
    assert (one.name, one.email, one.organisation, one.role) == ("Ada Okafor", "a@elm.org", "Elm", "Nurse")
    assert str(one.connected_on) == expected
    assert all(column.field for column in preview.columns)


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "in German: “Vorname” is first name"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "in French"),
        ("Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el", "in Spanish"),
        ("Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em", "in Portuguese"),
        ("Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il", "“Collegato il” is connected on"),
        ("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "in Dutch"),
    ],
)
def test_the_preview_says_what_was_recognised(room: Room, header: str, told: str) -> None:
    preview = read(room, f"{header}\nAda,Okafor,https://linkedin.com/in/a,,Elm,Nurse,2024-05-21\n")
    assert told in preview.remarks[0]


def test_headers_in_english_go_without_saying(room: Room) -> None:
    assert read(room, PREAMBLE + HEADER + ROWS).remarks == ()


def test_headers_not_known_are_left_to_the_learner_with_what_stands_below_them(room: Room) -> None:
    with pytest.raises(NoNames) as caught:
        read(room, "Etunimi,Sukunimi,Yritys\nAda,Okafor,Elm\n")
    assert [(one.header, one.field, one.example) for one in caught.value.columns] == [
        ("Etunimi", "", "Ada"),
        ("Sukunimi", "", "Okafor"),
        ("Yritys", "", "Elm"),
    ]
    chosen = {0: "first_name", 1: "last_name", 2: "organisation"}
    one = only(read(room, "Etunimi,Sukunimi,Yritys\nAda,Okafor,Elm\n", columns=chosen))
    assert (one.name, one.organisation) == ("Ada Okafor", "Elm")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp1250"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters_are_told_apart(room: Room, encoding: str, delimiter: str) -> None:
    lines = ["Name,Firma,Notizen", *[f"Jürgen Größ {n},Käserei Höfe,spricht über Milch und Öl" for n in range(20)]]
    text = "\r\n".join(lines).replace(",", delimiter)
    people = [row.person for row in read(room, text.encode(encoding), "list.csv").rows]
    assert (len(people), people[0].name, people[0].organisation) == (20, "Jürgen Größ 0", "Käserei Höfe")


def test_cells_with_line_ends_and_quotation_marks_stay_whole(room: Room) -> None:
    person = only(read(room, 'Name,Notes\n"Ada ""the nurse"" Okafor","one\ntwo, three"\n', "x.csv"))
    assert (person.name, person.notes) == ('Ada "the nurse" Okafor', "one\ntwo, three")


def test_the_learner_may_say_which_column_is_which(room: Room) -> None:
    text = "Wer,Wo,Was\nAda,Elm,Nurse\n"
    with pytest.raises(ContactError, match=r"no column that is known to hold names.*“Wer”"):
        read(room, text, "x.csv")
    person = only(read(room, text, "x.csv", columns={0: "name", 1: "organisation"}))
    assert (person.name, person.organisation, person.role) == ("Ada", "Elm", "")
    with pytest.raises(ContactError, match="no field"):
        read(room, text, "x.csv", columns={0: "shoe_size"})
    with pytest.raises(ContactError, match="no column 9"):
        read(room, text, "x.csv", columns={8: "name"})


def test_columns_of_one_name_are_told_and_the_first_counts(room: Room) -> None:
    preview = read(room, "Name,Email,Email\nAda,a@elm.org,b@elm.org\n", "x.csv")
    assert only(preview).email == "a@elm.org"
    assert "Several columns are called “email”" in preview.remarks[0]


@pytest.mark.parametrize(
    ("column", "read_as"),
    [
        (["05/21/2024", "01/02/2023"], ["2024-05-21", "2023-01-02"]),
        (["21/05/2024", "01/02/2023"], ["2024-05-21", "2023-02-01"]),
        (["01/02/2023", "03/03/2023"], ["None", "2023-03-03"]),
        (["2024-05-21", "2024-02-30", "soon", "2024年5月21日"], ["2024-05-21", "None", "None", "2024-05-21"]),
        (["05/21/24, 10:12 AM"], ["2024-05-21"]),
    ],
)
def test_dates_that_could_mean_two_days_are_not_guessed(column: list[str], read_as: list[str]) -> None:
    dates = dates_in(column)
    assert [str(dates.read(text)) for text in column] == read_as


def test_a_wrong_date_or_address_costs_the_value_not_the_person(room: Room) -> None:
    preview = read(room, HEADER + "Ada,Okafor,https://linkedin.com/in/a,nobody,Elm,Nurse,31 Feb 2024\n")
    assert only(preview).connected_on is None
    assert only(preview).notes == "Mail address as found: nobody"
    assert [(problem.line, problem.left_out) for problem in preview.problems] == [(2, False), (2, False)]


def test_who_seems_to_be_there_already_is_named_with_the_reason(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada Okafor", "email": "ada@elm.org"})
    room.contacts.add({"name": "Bo Lind", "organisation": "Another Place"})
    preview = read(room, HEADER + ROWS + ROWS)
    first, again_bo, again_ada = preview.duplicates[0], preview.duplicates[2], preview.duplicates[1]
    assert (first.known, first.why, first.line) == (ada, "the same mail address", 2)
    assert (again_ada.known, again_bo.line_before, again_bo.why) == (ada, 3, "the same profile address")
    bo = next(row for row in preview.rows if row.line == 3)
    assert (bo.seems_known, bo.namesake) == (False, "Another Place")
    assert preview.new == 1


def test_two_people_who_share_an_address_or_a_name_are_not_one(room: Room) -> None:
    text = "Name,Email,Company\nAda,info@elm.org,Elm\nTom Reyes,info@elm.org,Elm\nTom Reyes,tom@oak.org,Elm\n"
    assert read(room, text, "x.csv").duplicates == ()


def test_importing_leaves_out_those_who_are_there(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada Okafor", "email": "ada@elm.org"})
    operation = room.transfers.run(read(room, HEADER + ROWS))
    assert operation.people == 1
    assert room.contacts.get(ada.id) == ada
    assert room.contacts.count() == 2


def test_or_fills_in_what_is_empty_or_adds_them_anyway(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada Okafor", "email": "ada@elm.org", "role": "Matron"})
    room.transfers.run(read(room, HEADER + ROWS), "fill")
    filled = room.contacts.get(ada.id)
    assert (filled.role, filled.organisation) == ("Matron", "St. Elm Hospital")
    room.transfers.run(read(room, HEADER + ROWS), "add")
    assert room.contacts.count("ada") == 2


def test_importing_nobody_new_says_so(room: Room) -> None:
    room.transfers.run(read(room, HEADER + ROWS))
    with pytest.raises(InputError, match="nobody new"):
        room.transfers.run(read(room, HEADER + ROWS))


def test_a_whole_import_is_undone(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada Okafor", "email": "ada@elm.org"})
    operation = room.transfers.run(read(room, HEADER + ROWS), "fill")
    undone = room.transfers.undo(operation.id)
    assert (undone.removed, undone.restored, undone.kept) == (1, 1, ())
    assert room.contacts.everyone() == (ada,)
    with pytest.raises(StateError, match="undone before"):
        room.transfers.undo(operation.id)


def test_undoing_leaves_those_alone_with_whom_something_happened_since(room: Room) -> None:
    operation = room.transfers.run(read(room, HEADER + ROWS))
    [bo] = room.contacts.find("bo lind")
    [ada] = room.contacts.find("ada")
    room.contacts.step(bo.id, lambda one: steps.asked(one, room.clock()))
    room.after.add_task("Look up her ward", room.clock(), person_id=ada.id)
    undone = room.transfers.undo(operation.id)
    assert (undone.removed, sorted(undone.kept)) == (0, ["Ada Okafor, RN", "Bo Lind"])


def test_an_import_that_breaks_in_the_middle_leaves_nothing(room: Room) -> None:
    text = "Name\n" + "\n".join(f"Person {number}" for number in range(4001))
    preview = read(room, text, "x.csv")

    def stop(done: float) -> None:
        if done > 0.6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        room.transfers.run(preview, progress=stop)
    assert room.contacts.count() == 0
    assert room.transfers.operations() == ()
    assert room.transfers.run(preview).people == 4001


def test_progress_is_told_up_to_the_end(room: Room) -> None:
    told: list[float] = []
    text = "Name\n" + "\n".join(f"Person {number}" for number in range(2500))
    preview = read(room, text, "x.csv", progress=told.append)
    room.transfers.run(preview, progress=told.append)
    assert told[-1] == 1.0
    assert len(told) > 5


def test_linkedins_whole_archive_is_read(room: Room) -> None:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("Invitations.csv", "From,To\n")
        archive.writestr("export/Connections.csv", PREAMBLE + HEADER + ROWS)
    assert len(read(room, held.getvalue(), "archive.zip").rows) == 2


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b"\n\n  \n", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
        (b"PK\x03\x04 not really", "cannot be opened"),
        (b'Name,Notes\nAda,"never closed\nBo,x\n', "never closed; see near line 2"),
        (b"justoneword", "no column that is known"),
        (b'{"format": "other"}', "not an export of contacts"),
        (b"{broken", "is no JSON"),
    ],
)
def test_what_is_no_list_of_people_is_refused_in_words(room: Room, data: bytes, what: str) -> None:
    with pytest.raises(ContactError, match=what) as refused:
        read(room, data, "file.csv")
    assert refused.value.next_step


def test_a_file_that_is_too_large_is_refused_before_it_is_read(room: Room) -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return MAX_BYTES + 1

    with pytest.raises(ContactError, match="100 MB"):
        room.transfers.preview(Huge(b"Name\n"), "big.csv")
