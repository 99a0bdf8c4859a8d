package org.charterkit.examples;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the jar. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"charters " + Objects.requireNonNullElse(version, "(unpackaged)")};
    }
}
