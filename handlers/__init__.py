"""Conversations: parse, call one command, show."""
