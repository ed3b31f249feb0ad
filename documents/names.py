"""Names as Russian documents write them."""


def initials_first(full_name: str) -> str:
    """`Лебедева Анна Павловна` becomes `А.П. Лебедева`, as signatures are set (GOST R 7.0.97-2016, 5.22).

    A single word, or a name already with initials, stays as it is.
    """
    surname, *given = full_name.split() or [""]
    if not given or "." in full_name:
        return full_name
    return "".join(f"{word[0]}." for word in given[:2]) + f" {surname}"
