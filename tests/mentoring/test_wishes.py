"""Marks, their order, and whom to show."""

from hypothesis import given
from hypothesis import strategies as st

from mentoring.actors import Role
from mentoring.matching import Liking, Mark
from mentoring.wishes import Wish, explained, liked, marked, marks, moved, shortlist, unmarked


def said(*likings: Liking) -> tuple[Wish, ...]:
    known: tuple[Wish, ...] = ()
    for number, liking in enumerate(likings, 10):
        known = marked(known, Wish(1, Role.MENTEE, number, liking))
    return known


LIKE, PERHAPS, NO = Liking.LIKE, Liking.PERHAPS, Liking.NO


def test_who_is_liked_later_comes_after_who_was_liked_before() -> None:
    known = said(LIKE, PERHAPS, LIKE, NO, LIKE)
    assert [(one.about_id, one.rank) for one in liked(known)] == [(10, 1), (12, 2), (14, 3)]
    assert {one.rank for one in known if one.liking is not LIKE} == {0}


def test_a_mark_repeated_keeps_its_place_and_one_taken_back_leaves_no_gap() -> None:
    known = marked(said(LIKE, LIKE, LIKE), Wish(1, Role.MENTEE, 10, LIKE))
    assert [one.about_id for one in liked(known)] == [10, 11, 12]
    assert [(one.about_id, one.rank) for one in liked(unmarked(known, 11))] == [(10, 1), (12, 2)]


def test_the_order_is_moved_one_place_at_a_time_and_ends_at_the_ends() -> None:
    known = said(LIKE, NO, LIKE, LIKE)
    assert [one.about_id for one in liked(moved(known, 13, up=True))] == [10, 13, 12]
    assert [one.about_id for one in liked(moved(known, 10, up=False))] == [12, 10, 13]
    assert moved(known, 10, up=True) == known
    assert moved(known, 13, up=False) == known
    assert moved(known, 11, up=True) == known


def test_a_reason_goes_with_the_no_it_explains() -> None:
    [no] = said(NO)
    known = (explained(no, " Живём рядом "),)
    assert marked(known, Wish(1, Role.MENTEE, 10, NO))[0].reason == "Живём рядом"
    assert marked(known, Wish(1, Role.MENTEE, 10, LIKE))[0].reason == ""


def test_the_matcher_gets_couples_mentor_first_and_no_reasons() -> None:
    known = (Wish(1, Role.MENTEE, 2, LIKE, 1), Wish(2, Role.MENTOR, 1, NO, reason="Тайна"))
    assert marks(known, Role.MENTEE) == {(2, 1): Mark(LIKE, 1)}
    assert marks(known, Role.MENTOR) == {(2, 1): Mark(NO)}


def test_a_no_makes_room_for_the_next_and_is_still_shown() -> None:
    assert shortlist(range(9), {}) == (0, 1, 2, 3, 4)
    assert shortlist(range(9), {0: NO, 3: NO, 4: LIKE}) == (0, 1, 2, 3, 4, 5, 6)
    assert shortlist(range(9), {8: PERHAPS}) == (0, 1, 2, 3, 8)


@given(st.lists(st.tuples(st.integers(1, 6), st.sampled_from([*Liking, None]))))
def test_places_count_from_one_without_gaps_whatever_is_marked(steps: list[tuple[int, Liking | None]]) -> None:
    known: tuple[Wish, ...] = ()
    for number, liking in steps:
        known = marked(known, Wish(99, Role.MENTEE, number, liking)) if liking else unmarked(known, number)
    assert len({one.about_id for one in known}) == len(known)
    assert [one.rank for one in liked(known)] == list(range(1, len(liked(known)) + 1))


@given(st.integers(0, 12), st.dictionaries(st.integers(0, 12), st.sampled_from(Liking)))
def test_at_most_five_are_open_unless_more_were_marked(count: int, marked_so: dict[int, Liking]) -> None:
    shown = shortlist(range(count), marked_so)
    assert shown == tuple(sorted(shown))
    fresh = [one for one in shown if one not in marked_so]
    kept = [one for one in shown if marked_so.get(one, LIKE) is not NO and one in marked_so]
    assert set(range(count)) & set(marked_so) <= set(shown)
    assert len(fresh) + len(kept) <= max(5, len(kept))
