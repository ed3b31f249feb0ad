"""A local Telegram for demonstrations and tests; knows nothing of the bot."""
