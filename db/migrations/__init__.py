"""Migrations, compared with the tables by a test on both databases."""
