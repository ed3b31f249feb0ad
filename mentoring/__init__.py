"""The program's rules and vocabulary: pure, standard library only."""
