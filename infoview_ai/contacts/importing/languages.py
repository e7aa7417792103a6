"""Headers in the languages in which LinkedIn and address books write them most often beside English.

LinkedIn writes the headers of Connections.csv in the member's language, and has changed the words over the years;
several are listed for each meaning. A word that is not here means nothing: the learner says what the column holds.
"""

from __future__ import annotations

import unicodedata
from typing import Final

LANGUAGES: Final[dict[str, dict[str, str]]] = {
    "German": {
        "name": "vollständiger name|vor- und nachname|ansprechpartner|kontakt",
        "first_name": "vorname|rufname",
        "last_name": "nachname|familienname|zuname",
        "role": "position|aktuelle position|stelle|beruf|berufsbezeichnung|jobtitel|stellenbezeichnung|tätigkeit|"
        "funktion|titel",
        "organisation": "unternehmen|aktuelles unternehmen|firma|firmenname|arbeitgeber|organisation",
        "email": "e-mail-adresse|e-mailadresse|emailadresse|mailadresse|e-mail",
        "phone": "telefon|telefonnummer|handy|handynummer|mobil|mobiltelefon|mobilnummer",
        "profile": "profil|profil-url|profil-link|profillink|webseite|website",
        "field": "branche|fachgebiet",
        "referred_by": "empfohlen von|vermittelt durch",
        "school": "hochschule|universität|schule",
        "tags": "schlagwörter|gruppe|gruppen",
        "notes": "notizen|notiz|bemerkungen|bemerkung|anmerkungen|kommentar",
        "interests": "interessen",
        "connected_on": "verbunden am|verbunden seit|vernetzt am|vernetzt seit|kontakt seit|verbindungsdatum|"
        "datum der verbindung|datum der vernetzung",
    },
    "French": {
        "name": "nom complet|nom et prénom|prénom et nom",
        "first_name": "prénom",
        "last_name": "nom de famille|nom",
        "role": "poste|poste actuel|intitulé du poste|fonction|profession|titre|emploi",
        "organisation": "entreprise|entreprise actuelle|société|employeur|organisation|compagnie",
        "email": "adresse e-mail|adresse email|adresse électronique|e-mail|courriel|adresse courriel|mél",
        "phone": "téléphone|numéro de téléphone|portable|mobile",
        "profile": "profil|url du profil|lien du profil|site web",
        "field": "secteur|domaine",
        "referred_by": "recommandé par",
        "school": "école|université|établissement",
        "tags": "étiquettes|groupe|groupes",
        "notes": "remarques|commentaires|commentaire",
        "interests": "intérêts|centres d'intérêt",
        "connected_on": "connecté le|connecté(e) le|connectés le|date de connexion|date de mise en relation|"
        "mis en relation le|relation depuis|en relation depuis|en relation depuis le",
    },
    "Spanish": {
        "name": "nombre completo|nombre y apellidos",
        "first_name": "nombre|nombre de pila",
        "last_name": "apellidos|apellido",
        "role": "cargo|cargo actual|puesto|puesto de trabajo|posición|título|ocupación|profesión",
        "organisation": "empresa|empresa actual|compañía|organización|empleador",
        "email": "correo electrónico|dirección de correo electrónico|correo|dirección de correo|dirección de email|"
        "e-mail",
        "phone": "teléfono|número de teléfono|móvil|celular",
        "profile": "perfil|url del perfil|enlace del perfil|sitio web",
        "field": "sector|industria",
        "referred_by": "recomendado por",
        "school": "universidad|escuela",
        "tags": "etiquetas|grupo|grupos",
        "notes": "notas|comentarios|observaciones",
        "interests": "intereses",
        "connected_on": "conectado el|conectados el|conectado desde|fecha de conexión|contacto desde|fecha de contacto",
    },
    "Portuguese": {
        "name": "nome completo|nome e sobrenome",
        "first_name": "nome|primeiro nome|nome próprio",
        "last_name": "sobrenome|apelido|último nome",
        "role": "cargo|cargo atual|função|posição|profissão|ocupação",
        "organisation": "empresa|empresa atual|companhia|organização|empregador",
        "email": "endereço de e-mail|endereço de email|endereço eletrônico|e-mail|correio eletrónico",
        "phone": "telefone|número de telefone|celular|telemóvel",
        "profile": "perfil|url do perfil|link do perfil",
        "field": "setor|área",
        "referred_by": "indicado por|recomendado por",
        "school": "universidade|faculdade|escola",
        "tags": "etiquetas|marcadores|grupo|grupos",
        "notes": "notas|observações|comentários",
        "interests": "interesses",
        "connected_on": "conectado em|conectado desde|conectou-se em|conexão em|data da conexão|data de conexão|"
        "ligado em|data da ligação",
    },
    "Italian": {
        "name": "nome completo|nome e cognome|cognome e nome",
        "first_name": "nome|nome di battesimo",
        "last_name": "cognome",
        "role": "posizione|posizione attuale|qualifica|ruolo|professione|mansione|titolo",
        "organisation": "azienda|azienda attuale|società|impresa|organizzazione|datore di lavoro",
        "email": "indirizzo e-mail|indirizzo email|indirizzo di posta elettronica|posta elettronica|e-mail",
        "phone": "telefono|numero di telefono|cellulare",
        "profile": "profilo|url del profilo|url profilo|link al profilo|sito web",
        "field": "settore",
        "referred_by": "consigliato da|segnalato da",
        "school": "università|scuola|ateneo",
        "tags": "etichette|gruppo|gruppi",
        "notes": "note aggiuntive|note|commenti|osservazioni",
        "interests": "interessi",
        "connected_on": "collegato il|collegati il|collegato dal|connesso il|data di collegamento|"
        "data del collegamento|data di connessione",
    },
    "Dutch": {
        "name": "volledige naam|naam",
        "first_name": "voornaam",
        "last_name": "achternaam|familienaam",
        "role": "functie|huidige functie|functietitel|functieomschrijving|beroep|positie",
        "organisation": "bedrijf|huidig bedrijf|bedrijfsnaam|werkgever|organisatie|onderneming",
        "email": "e-mailadres|emailadres|mailadres|e-mail",
        "phone": "telefoon|telefoonnummer|mobiel|mobiel nummer|gsm",
        "profile": "profiel|profiel-url|profiellink|website",
        "field": "vakgebied|branche",
        "referred_by": "aanbevolen door|via",
        "school": "universiteit|hogeschool|opleiding",
        "tags": "labels|groep|groepen",
        "notes": "opmerkingen|opmerking|notities|aantekeningen",
        "interests": "interesses",
        "connected_on": "verbonden op|verbonden sinds|connectie sinds|connectiedatum|gelinkt op|contact sinds|"
        "datum van connectie",
    },
}
_SURE_FROM: Final = 2


def without_accents(text: str) -> str:
    """ "prénom" as "prenom": some programs lose the accents on the way."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def language_of(words: tuple[str, ...], english: frozenset[str]) -> str:
    """The language of a row of headers (in small letters); empty for English, and where two would fit as well.

    `english`: words that tell nothing, since a list in English has them too.
    """
    found = {without_accents(word) for word in words if word and word not in english}
    counts = {language: len(found & _words_of(meanings)) for language, meanings in LANGUAGES.items()}
    best = max(counts.values())
    first = [language for language, count in counts.items() if count == best]
    return first[0] if best >= _SURE_FROM and len(first) == 1 else ""


def _words_of(meanings: dict[str, str]) -> frozenset[str]:
    return frozenset(without_accents(word) for words in meanings.values() for word in words.split("|"))
