import org.jspecify.annotations.NullMarked;

/**
 * Working-group charters as immutable values: the model, its vocabulary, and what readers and writers share.
 *
 * <p>Start with the package {@link org.charterkit}. To read pages, take the module {@code org.charterkit.markdown} too; for
 * JSON, {@code org.charterkit.json}.
 *
 * @since 0.1.0
 */
@NullMarked
module org.charterkit {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.charterkit;
    exports org.charterkit.check;
    exports org.charterkit.check.handbook;
    exports org.charterkit.diff;
    exports org.charterkit.io;
    exports org.charterkit.portfolio;
    exports org.charterkit.text;
    exports org.charterkit.vocabulary;

    uses org.charterkit.io.CharterFormat;
}
