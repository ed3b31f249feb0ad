"""The demonstration: a school plays a year of mentoring through the simulator, and says what everybody sees."""
