"""Shapes shared by all modules of the simulator."""

from typing import Any

Json = dict[str, Any]
