"""Marks from the worst to the best, as buttons."""

from mentoring.meetings import HIGHEST, LOWEST

MARKS = tuple(str(mark) for mark in range(LOWEST, HIGHEST + 1))
# What `choices` takes: each mark is its own label.
MARK_ITEMS = [(mark, mark) for mark in MARKS]
