"""Situational help."""

from aiogram.fsm.state import State, StatesGroup


class Help(StatesGroup):
    """Help in need: asking."""

    which = State()
    ask = State()
    sent = State()
    topic = State()
    urgency = State()
    list = State()
    closed = State()


class HelpTalk(StatesGroup):
    """One question's talk."""

    reply = State()
    whole = State()
    pick = State()
    more = State()
    later = State()
    colleague = State()
    part = State()


class HelpEnd(StatesGroup):
    """A question is solved."""

    mark = State()
    remedy = State()
    permit = State()


class HelpCall(StatesGroup):
    """What somebody is asked to help with, and the topics they are ready for."""

    card = State()
    topics = State()


class HelpDesk(StatesGroup):
    """Times of help for those who keep pairs, and what is told them in private."""

    measures = State()
    silences = State()
    silence = State()
    answer = State()


class Silence(StatesGroup):
    """A mentor who does not answer."""

    which = State()
    sure = State()
