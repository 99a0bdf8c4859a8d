package org.charterkit;

/**
 * The letters of a responsibility assignment matrix.
 *
 * @since 0.1.0
 */
public enum Raci {
    /** Does the work. */
    RESPONSIBLE("R"),
    /** Answers for the work. */
    ACCOUNTABLE("A"),
    /** Is asked before. */
    CONSULTED("C"),
    /** Is told. */
    INFORMED("I");

    private final String letter;

    Raci(String letter) {
        this.letter = letter;
    }

    /**
     * The letter.
     *
     * @return one of R, A, C, I
     */
    public String letter() {
        return letter;
    }
}
