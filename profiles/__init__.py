"""The regulations and questionnaires as data."""
