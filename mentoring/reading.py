"""What a person typed, pressed or sent, read by kind of question; everything unusable is a BadInput.

Digits are 0-9 only: other scripts' digits are refused in words, not guessed.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from mentoring.errors import BadInput
from mentoring.forms import Answer, FileAnswer, Question
from mentoring.vocabulary import SHORTER_THAN_YEAR

Months = Mapping[str, int]
# «7», «7,0» and «7 лет» are the same number.
_NUMBER = re.compile(r"([+-]?[0-9]{1,9})(?:[.,]0{1,9})?(?:\s+([^\W\d_]{1,20})\.?)?")
_SCALE = re.compile(r"([0-9]{1,9})(?:\s*/\s*([0-9]{1,9}))?")
_DATE = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_WORDED_DATE = re.compile(r"([0-9]{1,2})\s+([^\W\d_]+)\s+([0-9]{4})(?:\s*[^\W\d_]+\.?)?")
_SHOWN: Final = 40
_PLACE = re.compile(r"^[0-9]+\)\s*")
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def tidy(text: str) -> str:
    """The text as it is kept: line ends alike, no control characters, halves of pairs or marks that turn direction."""
    lines = re.sub(r"\r\n?|[\u2028\u2029\x85]", "\n", text).replace("\t", " ")
    return "".join(sign for sign in lines if sign == "\n" or _is_kept(sign)).strip()


def has_words(text: str) -> bool:
    """Whether there is a letter: «-1», «.» and «…» say nothing where words are expected."""
    return any(sign.isalpha() for sign in text)


def clipped(words: str, most: int) -> str:
    """Return words of at most so many characters, the last of which says where more were."""
    return words if len(words) <= most else words[: most - 1] + "…"


def question_alone(words: str) -> str:
    """Return a question without what it says of the way to answer: beside an answer that was given it is in the way."""
    asked, mark, _how = words.partition("?")
    return asked + mark


def read_date(question: Question, raw: object, months: Months) -> str:
    """The ISO date in 01.09.2026, 1.9.2026, 2026-09-01 or, by `months`, in words. Raises BadInput."""
    day = read_day(raw if isinstance(raw, str) else "", months)
    low, high = str(question.minimum), str(question.maximum)
    if not low <= day.isoformat() <= high:
        raise BadInput("form-date-out-of-range", min=show_date(low), max=show_date(high))
    return day.isoformat()


def read_choice(question: Question, option_ids: Sequence[object]) -> list[str]:
    """The ids chosen, each once: in the order of pressing where that matters, else in the form's. Raises BadInput."""
    chosen = list(dict.fromkeys(_option_id(question, one) for one in option_ids))
    if question.max_choices is not None and len(chosen) > question.max_choices:
        raise BadInput("form-too-many-choices", max=question.max_choices)
    return chosen if question.ordered else [option.id for option in question.options if option.id in chosen]


def _is_kept(sign: str) -> bool:
    return unicodedata.category(sign) not in {"Cc", "Cs"} and sign not in _BIDI


def _is_blank(text: str) -> bool:
    return all(sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in text)


def _text(question: Question, raw: object) -> str:
    text = tidy(raw) if isinstance(raw, str) else ""
    # A number may be meant where the question does not ask for words: «5», «8-10».
    if not (has_words(text) or (not question.words and any(sign.isdigit() for sign in text))):
        raise BadInput("form-text-empty" if question.required else "form-text-empty-skip")
    if len(text) > question.max_length:
        raise BadInput("form-text-too-long", max=question.max_length, length=len(text))
    return text


def _number(question: Question, raw: object) -> int:
    found = _found(_NUMBER, raw)
    number = _integer(found, raw)
    if number is None or (found and _is_of_another_unit(question, found[2])):
        raise BadInput("form-number-expected", min=_bound(question.minimum), max=_bound(question.maximum))
    if not _bound(question.minimum) <= number <= _bound(question.maximum):
        raise BadInput("form-number-out-of-range", min=_bound(question.minimum), max=_bound(question.maximum))
    return number


def _is_of_another_unit(question: Question, word: str | None) -> bool:
    """Tell whether months, weeks or days were written where the question does not speak of them."""
    unit = next((one for one in SHORTER_THAN_YEAR if (word or "").casefold().startswith(one)), "")
    return bool(unit) and not any(unit in words.casefold() for words in (question.text.ru, question.text.en))


def _scale(question: Question, raw: object) -> int:
    found = _found(_SCALE, raw)
    mark = _integer(found, raw)
    other_scale = found and found[2] and int(found[2]) != question.high
    if mark is None or other_scale or not question.low <= mark <= question.high:
        raise BadInput("form-scale-out-of-range", low=question.low, high=question.high)
    return mark


def _found(pattern: re.Pattern[str], raw: object) -> re.Match[str] | None:
    """What of a pattern was typed; a minus may be the typographer's."""
    return pattern.fullmatch(raw.strip().replace("\u2212", "-")) if isinstance(raw, str) else None


def _integer(found: re.Match[str] | None, raw: object) -> int | None:
    """The number typed, or the one a button stands for."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    return int(found[1]) if found else None


def _bound(value: int | str | None) -> int:
    return int(value) if value is not None else 0


def day_in(typed: str, months: Months) -> date | None:
    """The day in 01.09.2026, 1.9.2026, 2026-09-01 or, by `months`, in words; None when it is none of these."""
    parts = _parts(typed, months)
    try:
        return date(*parts) if parts else None
    except ValueError:
        return None


def read_day(typed: str, months: Months) -> date:
    """The day typed, as `day_in` knows it.

    Raises:
        BadInput: no calendar has such a day (31.06.2026), or no day is written here.
    """
    wanted = typed.strip()
    day = day_in(wanted, months)
    if day is not None:
        return day
    parts = _parts(wanted, months)
    if parts and parts[1]:
        raise BadInput("form-no-such-day", found=clipped(wanted, _SHOWN))
    raise BadInput("form-date-expected")


def _parts(typed: str, months: Months) -> tuple[int, int, int] | None:
    """Year, month (0 where its word is none) and day as written, whether or not there is such a day."""
    if found := _DATE.fullmatch(typed):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _ISO_DATE.fullmatch(typed):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _WORDED_DATE.fullmatch(typed):
        return int(found[3]), months.get(found[2].lower(), 0), int(found[1])
    return None


def show_date(iso: str) -> str:
    """01.09.2026: day first, the same in both languages, and readable again."""
    found = _ISO_DATE.fullmatch(iso)
    return f"{found[3]}.{found[2]}.{found[1]}" if found else iso


def _single(question: Question, raw: object) -> str:
    pressed = raw[0] if isinstance(raw, list | tuple) and len(raw) == 1 else raw
    if not isinstance(pressed, str) or _is_blank(pressed):
        raise BadInput("form-choose-one")
    return _option_id(question, pressed)


def _multiple(question: Question, raw: object) -> list[str]:
    pressed = _typed_choice(question, raw) if isinstance(raw, str) else raw
    if not isinstance(pressed, list | tuple) or not pressed:
        raise BadInput("form-choose-some")
    return read_choice(question, pressed)


def _typed_choice(question: Question, typed: str) -> list[str]:
    """What «a; b» or «1) a; 2) b» or several lines name; one wording may hold a semicolon itself."""
    parts = [typed] if _find(question, typed) else [_PLACE.sub("", part.strip()) for part in re.split(r"[;\n]", typed)]
    return [part for part in parts if not _is_blank(part)]


def _option_id(question: Question, pressed: object) -> str:
    """The id of the option pressed or typed, in either language, whatever its capitals."""
    found = _find(question, pressed) if isinstance(pressed, str) else None
    if found is None:
        raise BadInput("form-option-unknown")
    return found


def _find(question: Question, pressed: str) -> str | None:
    if question.option(pressed):
        return pressed
    typed = tidy(pressed).casefold()
    names = {name.casefold(): option.id for option in question.options for name in (option.text.ru, option.text.en)}
    return names.get(typed)


def _file(_question: Question, raw: object) -> FileAnswer:
    if not isinstance(raw, Mapping):
        raise BadInput("form-file-expected")
    file_id, kind, name = (raw.get(key) for key in ("file_id", "kind", "name"))
    if not (isinstance(file_id, str) and isinstance(kind, str) and isinstance(name, str) and file_id):
        raise BadInput("form-file-expected")
    return FileAnswer(file_id=file_id, kind=kind, name=tidy(name) or kind)


READERS: Final[Mapping[str, Callable[[Question, object], Answer]]] = {
    "single": _single,
    "multiple": _multiple,
    "scale": _scale,
    "number": _number,
    "text": _text,
    "file": _file,
}
