"""Working days of a five-day week; public holidays are not known here, so a term may only come out shorter by them."""

from datetime import date, timedelta

SATURDAY = 5
# A mentor, or the employer, ends the assignment with at least so many working days' notice (Labour Code, art. 351.8).
NOTICE_DAYS = 3


def after(day: date, count: int) -> date:
    """Return the day `count` working days after a day."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < SATURDAY
    return day
