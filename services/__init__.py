"""Use cases: one verb, one function, one transaction."""
