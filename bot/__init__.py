"""The process: composition only."""
