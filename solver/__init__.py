"""The assignment solver behind mentoring.ports.Solver: the one place that knows numpy and lapx."""
