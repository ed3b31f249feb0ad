"""How fast and how heavy: `make bench` writes bench.json."""
