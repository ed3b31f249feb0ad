"""Words that people type or write into tables and the bot reads: data in either language, nothing that is shown.

Whoever finds that a school writes something otherwise adds it here.
"""

from collections.abc import Mapping
from typing import Final

from mentoring.actors import Role


def fold(words: str) -> str:
    """Return words as they are compared: one case, single spaces, «ё» as «е»."""
    return " ".join(words.casefold().replace("ё", "е").split())


YES: Final = frozenset({"да", "1", "yes"})
NO: Final = frozenset({"нет", "0", "no"})

# Between the first day of a term and the last.
BETWEEN_DAYS: Final = ("–", "—", " - ", " по ", " to ")
# Beginnings of what is shorter than a year: «6 месяцев» are no six years.
SHORTER_THAN_YEAR: Final = ("мес", "нед", "дн", "ден", "month", "week", "day")
# Beginnings of hours: «1,5 часа», as against minutes.
HOURS: Final = ("ч", "h")
# Patterns of years after a number: «7 лет».
YEARS: Final = r"г|год|года|лет|years?"

# «Гейдар оглы»: son or daughter of, written small.
SONS_AND_DAUGHTERS: Final = frozenset(
    {"оглы", "оглу", "кызы", "гызы", "улы", "уулу", "ogly", "oglu", "kyzy", "qizi"}
)  # fmt: skip
# Patterns of a deputy's post: «заместитель директора по УВР», «завуч».
DEPUTY: Final = r"зам\b|заместител|завуч|deputy|vice"

# How regulations and their keepers say that an activity is held more than once a year (002, after 1.6).
AT_LEAST: Final = r"не менее|не реже|at least"
OCCASIONS: Final = r"мероприяти\w+|событи\w+|встреч\w*|раза?|events?|times"
A_YEAR: Final = r"в год|a year"
TIMES: Final[Mapping[str, int]] = {
    "двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4, "пяти": 5, "шести": 6,
    "two": 2, "twice": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip

# Headers of a staff list by column, first the one the sample file has; compared without case, dots and «ё».
STAFF_HEADERS: Final[Mapping[str, tuple[str, ...]]] = {
    "full": ("фио", "ф и о", "фамилия имя отчество", "сотрудник", "педагог фио", "full name", "name and surname"),
    "family": ("фамилия", "family name", "surname", "last name"),
    "given": ("имя", "name", "given name", "first name"),
    "patronymic": ("отчество", "patronymic", "middle name"),
    "post": ("должность", "занимаемая должность", "post", "position"),
    "subject": ("предмет", "предметы", "преподаваемый предмет", "преподаваемые предметы", "дисциплина", "subject"),
    "experience": ("стаж", "стаж лет", "педагогический стаж", "педстаж", "пед стаж", "стаж работы", "стаж полных лет",
                   "experience", "experience years"),
    "teaches": ("педагог да/нет", "педагог", "педагогический работник", "ведет уроки", "teacher yes/no", "teacher"),
    "hired_on": ("дата приема", "принят", "принята", "дата приема на работу", "hired on", "date of hiring"),
    "returned_on": ("дата возвращения", "вернулся", "вернулась", "дата выхода", "возвращение после перерыва",
                    "returned on", "date of return"),
    "email": ("e-mail", "email", "почта", "электронная почта", "эл почта", "адрес электронной почты"),
    "role": ("роль", "роль в наставничестве", "role"),
    "manager": ("непосредственный руководитель", "руководитель", "фио руководителя", "подчиняется", "line manager",
                "manager"),
}  # fmt: skip
# Headers ask «да / нет» with blanks or without.
YES_OR_NO: Final = ("да / нет", "да/нет")
# What stands in a cell of a staff list that says nothing, or yes, or no.
EMPTY_CELL: Final = frozenset({"", "-", "–", "—", "нет", "н/д", "no", "none"})
YES_CELL: Final = YES | {"+", "true", "истина", "педагог"}
NO_CELL: Final = NO | {"-", "–", "—", "false", "ложь"}
NO_EXPERIENCE: Final = frozenset({"нет", "без стажа", "менее года", "меньше года"})
ROLES: Final[Mapping[str, Role]] = {
    "наставник": Role.MENTOR, "mentor": Role.MENTOR, "наставляемый": Role.MENTEE, "наставляемая": Role.MENTEE,
    "mentee": Role.MENTEE,
}  # fmt: skip
# The row of the sample file: family name, name, patronymic. Whoever forgets to delete it imports nobody.
EXAMPLE_PERSON: Final = ("Примерова", "Анна", "Сергеевна")
# Beside these a single part of a name is tried by the rule for whole names.
ANY_FAMILY_NAME: Final = "Фамилия"
ANY_NAME: Final = "Имя"
