"""What a message says as an answer to a question, or as a cry for help."""

from aiogram.types import Message

from mentoring.actors import Language
from mentoring.errors import BadInput
from mentoring.forms import Question
from mentoring.help import Content
from mentoring.ports import FileKind
from mentoring.tasks import check_file
from texts import plain

# A silent film comes as a document too, for clients of long ago; as what it is it can be passed on, as that it cannot.
_KINDS: tuple[tuple[FileKind, str], ...] = (
    ("animation", "animation.mp4"),
    ("voice", "voice.ogg"),
    ("document", "document"),
    ("audio", "audio"),
    ("video", "video.mp4"),
    ("video_note", "video.mp4"),
)
_SIZED = ("document", "audio", "video", "voice", "video_note")


def read_message(question: Question, message: Message) -> object:
    """Return what a message answers: a file's description for a question that asks for a file, else its words.

    Raises:
        BadInput: words are awaited and there are none.
    """
    if question.kind == "file":
        content = read_content(message)
        if content.file_kind is None:
            raise BadInput("form-file-expected")
        return {"file_id": content.file_reference, "kind": content.file_kind, "name": content.file_name}
    if message.text is None:
        raise BadInput("words-expected" if question.kind in ("text", "number", "date") else "button-expected")
    return message.text


def read_content(message: Message) -> Content:
    """Return a message's words and file.

    Raises:
        BadInput: it is of a kind that cannot be passed on (a sticker, a place, a contact…).
    """
    words = message.text or message.caption or ""
    found = _file(message)
    if found is None and not words:
        raise BadInput("help-kind-unknown")
    kind, reference, name = found or (None, "", "")
    original = message.reply_to_message
    replied = original.message_id if original else None
    return Content(words, kind, reference, name, message.message_id, message.media_group_id or "", replied)


def read_file(message: Message) -> Content:
    """Return a message as it can be kept with a task, or as what shows a result.

    Raises:
        BadInput: it is of a kind that cannot be kept, or its file is too big or a program.
    """
    size = max((getattr(message, kind).file_size or 0 for kind in _SIZED if getattr(message, kind)), default=0)
    content = read_content(message)
    check_file(content.file_name, size)
    return content


def file_words(content: Content, language: Language) -> str:
    """Return what a file is called: by its name, or by its kind where it has no name of its own; empty without one."""
    if content.file_kind is None or content.file_kind in ("document", "audio"):
        return content.file_name
    return plain(f"help-file-{content.file_kind}", language)


def _file(message: Message) -> tuple[FileKind, str, str] | None:
    if message.photo:
        return "photo", message.photo[-1].file_id, "photo.jpg"
    for kind, name in _KINDS:
        file = getattr(message, kind)
        if file is not None:
            return kind, file.file_id, getattr(file, "file_name", None) or name
    return None
