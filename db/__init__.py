"""The database: tables, queries per noun, durable inbox and outbox."""
