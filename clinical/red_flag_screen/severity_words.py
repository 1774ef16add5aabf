"""What a word for how bad it is comes to, out of 10 (severe is 7 and more, moderate 4 to 6, mild 1 to 3)."""

from .word_sets import words_of

WORDS_OF_SEVERITY = {
    9: words_of("excruciating unbearable agony agonising agonizing horrendous horrific indescribable"),
    8: words_of(
        """
        severe awful terrible splitting blinding crippling killer violent intense brutal debilitating explosive
        extreme dreadful vicious hideous unreal insane
        """
    ),
    5: words_of("moderate"),
    2: words_of("mild slight dull faint niggly niggling"),
}
