"""What curators are told of an amended regulation."""

from mentoring.notices import Kind
from mentoring.ports import Letter
from services import amendments
from services.amendment_words import amendment_words
from services.telling import Telling, tells


@tells(Kind.REGULATION_AMENDED)
async def _regulation(telling: Telling) -> Letter | None:
    version = telling.number("version")
    for one in await amendments.history(telling.work):
        if one.version and one.version.version == version:
            return telling.say(
                amendment_words(one, telling.language), telling.button("button-amendments", "amendments")
            )
    return None
