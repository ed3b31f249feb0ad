"""A copy of one's own data holds what one wrote and was told, not what others said in confidence."""

from io import BytesIO

from docx import Document

from mentoring.application_kinds import ApplicationKind as K
from mentoring.application_states import ApplicationAct as A
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import agreeing, applications, erasing, privacy
from tests.builders import School, Someone
from tests.services.test_applications import decide, sent, written


async def copies(school: School, someone: Someone) -> tuple[str, bytes]:
    """The copy for programs, and the one to read."""
    await privacy.order_my_data(school.app, school.actor(someone))
    letters = [letter for kind, who, letter in await school.deliver() if kind is Kind.OWN_DATA and who == someone.id]
    files = {
        one.attachment.name.rpartition(".")[2]: one.attachment.content for one in letters if one and one.attachment
    }
    return (files["json"] or b"").decode(), files["docx"] or b""


async def test_words_for_a_mediator_or_the_director_are_not_in_the_others_copy(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    draft = await written(school, couple, K.DISPUTE, couple.mentee, what="Спорим о встречах", share="no")
    assert "Спорим о встречах" not in (await copies(school, couple.mentor))[0]
    for someone, expected in ((couple.mentor, 0), (couple.mentee, 1)):
        counts = (await privacy.my_data(school.app, school.actor(someone))).counts
        assert counts.get("applications", 0) == expected, "a draft of another's is told by no number either"
        foretold = await erasing.foretell_erasure(school.app, school.actor(someone))
        assert foretold.kinds == counts
    await applications.send_application(school.app, school.actor(couple.mentee), draft)
    praise = await sent(school, couple, K.ENCOURAGEMENT, couple.mentor, what="Провёл открытый урок")
    mentors, _ = await copies(school, couple.mentor)
    mentees, _ = await copies(school, couple.mentee)
    assert "Спорим о встречах" in mentees
    assert "Провёл открытый урок" in mentors
    assert "Спорим о встречах" not in mentors
    assert "Провёл открытый урок" not in mentees, "the director has not said yes"
    await decide(school, couple.director, praise, A.GRANT)
    assert "Провёл открытый урок" in (await copies(school, couple.mentee))[0]
    assert "Провёл открытый урок" not in (await copies(school, couple.director))[0], "who decides takes nothing away"


async def test_why_a_pair_was_refused_is_in_the_copy_of_who_refused_alone(school: School) -> None:
    couple = await school.pair(PairStatus.PROPOSED)
    await agreeing.decline_pair(school.app, school.actor(couple.mentor), couple.id, "Не сошлись характерами")
    assert "Не сошлись характерами" in (await copies(school, couple.mentor))[0]
    for someone in (couple.mentee, couple.curator):
        assert "Не сошлись характерами" not in (await copies(school, someone))[0]


async def test_the_copy_to_read_is_in_words_without_numbers_and_codes_of_the_bot(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await sent(school, couple, K.SUPPORT, couple.mentee, what="Разобрать план <урока>")
    await school.deliver()
    _, paper = await copies(school, couple.mentee)
    words = [line.text for line in Document(BytesIO(paper)).paragraphs]
    pair = "первый день: 14 сентября 2026; последний день: 31 мая 2027; сейчас: работает"
    assert any(one.startswith(pair) for one in words)
    sheet = words.index("Анкета наставляемого, Школа № 2:")
    assert words[sheet + 1 : sheet + 3] == ["Кем вы работаете? Учитель", "Какой предмет вы ведёте? Начальные классы"]
    assert any(
        "Участие в программе; дано: 1 сентября 2026, 10:00; подписано" in one and "хранится: Папка 7" in one
        for one in words
    )
    assert any("вид: Методическая поддержка" in one and "Разобрать план <урока>" in one for one in words)
    assert not [one for one in words if "_id" in one or "+00:00" in one or "fingerprint" in one]
    assert {code.value for code in PairStatus} & {part for one in words for part in one.split()} == set()
