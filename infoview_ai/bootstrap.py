"""The one place where everything is put together. Importing it makes nothing; heavy libraries load on first use."""

from __future__ import annotations

import os
import zoneinfo
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from infoview_ai.config import Config
from infoview_ai.resources import resource

if TYPE_CHECKING:
    from infoview_ai.contacts.after.service import AfterTalks
    from infoview_ai.contacts.correspondence.service import Correspondence
    from infoview_ai.contacts.service import Contacts
    from infoview_ai.contacts.transfers import Transfers
    from infoview_ai.conversation.transcript import Transcript
    from infoview_ai.knowledge.asking.librarian import Librarian
    from infoview_ai.knowledge.encoder import Embed
    from infoview_ai.knowledge.library import GuidanceLibrary
    from infoview_ai.knowledge.own.documents import OwnDocuments
    from infoview_ai.knowledge.owners_library import OwnersLibrary
    from infoview_ai.knowledge.passages import Passage
    from infoview_ai.models.chat_model import ChatModel
    from infoview_ai.nlu.learned.reader import Reader
    from infoview_ai.nlu.reading import Reading
    from infoview_ai.outreach.brief import Brief
    from infoview_ai.outreach.draft import Draft
    from infoview_ai.outreach.kept import Messages
    from infoview_ai.professionals.catalog import ProfileCatalog
    from infoview_ai.professionals.making.pasted import Draft as PersonDraft
    from infoview_ai.professionals.own_people import OwnPeople
    from infoview_ai.professionals.voice import Voice
    from infoview_ai.questions.sheet_reading import SheetReader
    from infoview_ai.questions.sheets import Sheets
    from infoview_ai.rehearsal.answering import Answering
    from infoview_ai.rehearsal.rehearsal import EngineKind
    from infoview_ai.rehearsal.scorecards import Scorecards
    from infoview_ai.rehearsal.service import Rehearsals
    from infoview_ai.scoring.scorecard import Engine, Scorecard
    from infoview_ai.storage.database import Database


def load_environment() -> Mapping[str, str]:
    """The environment with what a `.env` file in the current folder adds; a variable that is set wins."""
    from dotenv import dotenv_values

    file = {name: value for name, value in dotenv_values(Path.cwd() / ".env").items() if value is not None}
    return {**file, **os.environ}


@dataclass(frozen=True)
class App:
    """The product of one process. `close` it at the end."""

    config: Config
    rehearsals: Rehearsals
    """Those of `config.owner`."""
    contacts: Contacts
    transfers: Transfers
    """Imports and merges of contacts."""
    after_talks: AfterTalks
    """Notes and tasks."""
    messages: Messages
    """Outreach messages in progress, of the same owner."""
    correspondence: Correspondence
    """From contacts and talks to the messages about them, and back."""
    profiles: ProfileCatalog
    library: OwnersLibrary
    """The guidance, and beside it what `config.owner` has added."""
    documents: OwnDocuments
    """What `config.owner` has added to the library."""
    librarian: Librarian
    """Answers from the library, where a model is configured."""
    own: OwnPeople
    """Those of `config.owner` among the people to practise with, to be added, changed and deleted."""
    reader: Reader
    model_name: str | None
    """`provider:model` of the chat voice; None: scripted only."""
    judge_name: str | None
    database: Database
    models: Models
    sheets: Sheets
    """The question sheets of `config.owner`."""
    sheet_reader: SheetReader
    """Reads drafted questions and remembers the readings."""

    def warm(self) -> None:
        """Load what the first reply of a model would wait for; without a model nothing happens."""
        if self.config.model is not None:
            self.models.warm()

    def judged(self, card: Scorecard, transcript: Transcript) -> Scorecard:
        """The card with a second reading by the judge's model. Raises ConfigurationError where there is none."""
        return self.models.second_reading(card, transcript, self.library.guidance)

    def wording_model(self) -> ChatModel:
        """The model for wordings of questions. Raises ConfigurationError where none is configured."""
        return self.models.for_wordings()

    def drafted_person(self, text: str, values: dict[str, Any], *, use_model: bool = True) -> PersonDraft:
        """A person drafted from pasted text: with the model where one is configured, else from the text alone."""
        from infoview_ai.professionals.making.model_draft import draft_with_model
        from infoview_ai.professionals.making.pasted import draft_from_text

        model = self.models.chat if use_model else None
        return draft_from_text(text, values) if model is None else draft_with_model(text, values, model)

    def drafted(self, brief: Brief) -> Draft:
        """A message by the model from confirmed facts, checked; composed where the model is of no help."""
        return self.models.drafted(brief, self.reader, self.config.linkedin_note_limit)

    def ready(self) -> bool:
        """Whether the database answers."""
        return self.database.ready()

    def close(self) -> None:
        """Call off what is on its way and let go of database and index."""
        self.rehearsals.close()
        self.library.close()
        self.library.guidance.close()
        self.database.close()


def build(config: Config) -> App:
    """The product as configured. Opens (and where needed makes or migrates) the database; connects to no model.

    Raises StorageError for an unusable data folder or database, ConfigurationError for a setting that is wrong.
    """
    from infoview_ai.contacts.after.service import AfterTalks
    from infoview_ai.contacts.correspondence.service import Correspondence
    from infoview_ai.contacts.service import Contacts
    from infoview_ai.contacts.transfers import Transfers
    from infoview_ai.knowledge.asking.librarian import Librarian
    from infoview_ai.knowledge.library import GuidanceLibrary
    from infoview_ai.knowledge.own.documents import OwnDocuments
    from infoview_ai.nlu.local import local_reader
    from infoview_ai.outreach.kept import Messages
    from infoview_ai.professionals.catalog import ProfileCatalog
    from infoview_ai.professionals.own_people import OwnPeople, own_folder
    from infoview_ai.questions.sheet_reading import SheetReader
    from infoview_ai.questions.sheets import Sheets
    from infoview_ai.rehearsal.service import Rehearsals
    from infoview_ai.storage.after_talks import AfterTalkStore
    from infoview_ai.storage.contacts import ContactStore
    from infoview_ai.storage.messages import OutreachStore
    from infoview_ai.storage.migrate import open_database
    from infoview_ai.storage.own_documents import OwnDocumentStore
    from infoview_ai.storage.question_sheets import QuestionSheetStore
    from infoview_ai.storage.rehearsals import RehearsalStore

    database = open_database(config.database_url)
    folder = own_folder(config.home, config.owner)
    profiles = ProfileCatalog(((resource("knowledge/professionals"), "shipped"), (folder, "user")))
    models = Models(config)
    guidance = GuidanceLibrary(
        config.home, chroma_url=config.chroma_url, embed=models.embeddings, embedding=config.embeddings
    )
    kept = OwnDocumentStore(database, config.owner)
    library = guidance.for_owner(config.owner, kept)
    documents = OwnDocuments(kept, library.own)
    reader = local_reader()
    rehearsals = Rehearsals(
        RehearsalStore(database, config.owner),
        profiles,
        reader,
        _answering(models, guidance),
        _scorecards(models, guidance),
    )
    people = ContactStore(database, config.owner)
    contacts = Contacts(people, zone=machine_zone())
    messages = Messages(OutreachStore(database, config.owner))
    after_talks = AfterTalks(AfterTalkStore(database, config.owner), contacts)
    return App(
        config=config,
        rehearsals=rehearsals,
        contacts=contacts,
        transfers=Transfers(people),
        after_talks=after_talks,
        messages=messages,
        correspondence=Correspondence(contacts, after_talks, messages, rehearsals.get),
        profiles=profiles,
        library=library,
        documents=documents,
        own=OwnPeople(folder, profiles),
        librarian=Librarian(library, lambda: models.chat),
        reader=reader,
        model_name=config.model,
        judge_name=config.judge_model,
        database=database,
        models=models,
        sheets=Sheets(QuestionSheetStore(database, config.owner)),
        sheet_reader=SheetReader(reader),
    )


def machine_zone() -> str:
    """The IANA name of this machine's time zone, as Unix systems keep it; "UTC" where it cannot be told."""
    named = os.environ.get("TZ", "").strip(":") or str(Path("/etc/localtime").resolve())
    name = named.rpartition("zoneinfo/")[2]
    return name if name in zoneinfo.available_timezones() else "UTC"


class Models:
    """The configured language models, each made when first asked for."""

    def __init__(self, config: Config) -> None:
        self.config = config

    @cached_property
    def judge(self) -> ChatModel | None:
        from infoview_ai.models.build import build_chat_model

        return build_chat_model(self.config, "judge")

    @cached_property
    def embeddings(self) -> Embed | None:
        """The embedding model of the library; None: the local embedding."""
        if self.config.embeddings == "local":
            return None
        from infoview_ai.models.embeddings import build_embeddings

        return build_embeddings(self.config)

    @cached_property
    def chat(self) -> ChatModel | None:
        from infoview_ai.models.build import build_chat_model

        return build_chat_model(self.config, "chat")

    @cached_property
    def chat_voice(self) -> Voice:
        from infoview_ai.errors import ConfigurationError
        from infoview_ai.professionals.chat import ChatVoice

        model = self.chat
        if model is None:
            raise ConfigurationError(
                "No language model is configured.",
                next_step="Set INFOVIEW_MODEL, or rehearse with the scripted professional, which needs none.",
            )
        return ChatVoice(model)

    def for_wordings(self) -> ChatModel:
        """The chat model, for other wordings of drafted questions; ConfigurationError where none is configured."""
        from infoview_ai.errors import ConfigurationError

        if self.chat is None:
            raise ConfigurationError(
                "No language model is configured.", next_step="Set INFOVIEW_MODEL; the rules' own wordings need none."
            )
        return self.chat

    def drafted(self, brief: Brief, reader: Reader, note_limit: int) -> Draft:
        """A draft by the chat model. Raises ConfigurationError where there is none."""
        from infoview_ai.errors import ConfigurationError
        from infoview_ai.outreach.model_draft import draft_with_model

        model = self.chat
        if model is None:
            raise ConfigurationError(
                "No language model is configured.", next_step="Set INFOVIEW_MODEL; the composed drafts need none."
            )
        return draft_with_model(brief, model, None, reader, note_limit=note_limit)

    def warm(self) -> None:
        """Import the model's library and open its client, so that the first reply does not wait for them."""
        from infoview_ai.models.langchain_chat import LangChainChatModel

        for model in (self.chat, self.judge):
            if isinstance(model, LangChainChatModel):
                model.warm()

    def second_reading(self, card: Scorecard, transcript: Transcript, library: GuidanceLibrary) -> Scorecard:
        """The judge's reading beside that of the rules."""
        from infoview_ai.errors import ConfigurationError
        from infoview_ai.scoring.judge import judge

        model = self.judge
        if model is None:
            raise ConfigurationError(
                "No language model is configured for a second reading.",
                next_step="Set INFOVIEW_JUDGE_MODEL or INFOVIEW_MODEL; the scorecard of the rules needs none.",
            )
        return judge(card, transcript, model, _judge_passages(library))

    @cached_property
    def scripted_voice(self) -> Voice:
        from infoview_ai.professionals.scripted import ScriptedVoice

        return ScriptedVoice()


def _answering(models: Models, library: GuidanceLibrary) -> Answering:
    from infoview_ai.professionals.director import Director
    from infoview_ai.professionals.recall import shipped_recall
    from infoview_ai.rehearsal.answering import Answering, VoiceSource

    voices: dict[EngineKind, VoiceSource] = {
        "scripted": lambda: models.scripted_voice,
        "chat": lambda: models.chat_voice,
    }
    return Answering(partial(Director, recall=shipped_recall()), voices, library)


def _scorecards(models: Models, library: GuidanceLibrary) -> Scorecards:
    from infoview_ai.rehearsal.scorecards import Scorecards

    def second_reading(card: Scorecard, transcript: Transcript) -> Scorecard:
        return models.second_reading(card, transcript, library)

    name = models.config.judge_model
    return Scorecards(_Rules(), second_reading if name is not None else None, name)


def _judge_passages(library: GuidanceLibrary) -> tuple[Passage, ...]:
    """What the library says on the two rules, for the judge to go by."""
    wanted = (("what makes a request a job pitch", "job-pitch"), ("keeping to the time asked for", "time"))
    return tuple(passage for query, slug in wanted for passage in library.search(query, k=1, document=slug))


class _Rules:
    """The scoring rules behind the seam that the rehearsals know (`rehearsal.scorecards.Scorer`)."""

    @cached_property
    def engine(self) -> Engine:
        """As stamped on any card, even that of an empty talk."""
        from infoview_ai.conversation.transcript import Transcript
        from infoview_ai.scoring.score import score

        return score(Transcript()).engine

    def score(self, transcript: Transcript, readings: Sequence[Reading | None] | None, *, source: str) -> Scorecard:
        from infoview_ai.scoring.score import score

        return score(transcript, readings, source=source)
