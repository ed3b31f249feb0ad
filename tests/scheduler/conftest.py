"""Delivery is tried on SQLite: what differs between databases is tested with them."""

import pytest


@pytest.fixture
def backend() -> str:
    return "sqlite"
