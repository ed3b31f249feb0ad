"""Time: what falls due and its delivery."""
