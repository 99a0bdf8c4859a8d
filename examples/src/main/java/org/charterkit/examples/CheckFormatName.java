package org.charterkit.examples;

import java.util.Arrays;
import java.util.Locale;
import org.charterkit.examples.check.CheckFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of formats on the command line. */
final class CheckFormatName implements ITypeConverter<CheckFormat> {
    @Override
    public CheckFormat convert(String name) {
        return Arrays.stream(CheckFormat.values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + Arrays.toString(CheckFormat.values()) + ", found '" + name + "'"));
    }
}
