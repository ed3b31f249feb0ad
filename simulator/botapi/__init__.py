"""The Bot API: methods by noun, registered by name."""
