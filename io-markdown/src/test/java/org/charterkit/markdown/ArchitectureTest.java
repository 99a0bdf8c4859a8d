package org.charterkit.markdown;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The arrows between the packages of this module, and what its inside must not use. */
@AnalyzeClasses(packages = "org.charterkit.markdown", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CODEC = "..internal.codec..";
    private static final String OUTLINE = "..internal.outline..";
    private static final String SOURCE = "..internal.source..";
    private static final String INTERNAL = "..internal..";

    @ArchTest
    static void onlyTheEntryPackageIsExported(JavaClasses ours) throws IOException {
        Path classes = Path.of(
                        ours.get(MarkdownReader.class).getSource().orElseThrow().getUri())
                .resolve("../../../..")
                .normalize();
        try (InputStream module = Files.newInputStream(classes.resolve("module-info.class"))) {
            assertThat(ModuleDescriptor.read(module).exports())
                    .allMatch(exports -> !exports.source().contains("internal"))
                    .extracting(ModuleDescriptor.Exports::source)
                    .contains("org.charterkit.markdown");
        }
    }

    @ArchTest
    static final ArchRule commonmarkStopsAtTheSource = noClasses()
            .that()
            .resideOutsideOfPackage(SOURCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule jsoupStopsAtTheHtml = noClasses()
            .that()
            .resideOutsideOfPackage("..internal.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule yamlStopsAtTheSource = noClasses()
            .that()
            .resideOutsideOfPackage(SOURCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule codecsKnowTheOutlineAndNotTheSource = noClasses()
            .that()
            .resideInAPackage(CODEC)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SOURCE);

    @ArchTest
    static final ArchRule theOutlineKnowsNeither = noClasses()
            .that()
            .resideInAPackage(OUTLINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CODEC, SOURCE);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.charterkit.markdown.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule neitherReflectionNorTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "java.net..", "java.net.http..")
                            // An address opens no connection.
                            .and(not(type(URI.class))))
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("javax.script..", "javax.naming..", "java.rmi.."))
            .orShould()
            .dependOnClassesThat(
                    belongToAnyOf(ProcessBuilder.class, Runtime.class, ClassLoader.class, ObjectInputStream.class));

    @ArchTest
    static final ArchRule theInsideOpensNoFiles = noClasses()
            .that()
            .resideInAPackage(INTERNAL)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.io..")
                    // Bytes that were read already, and what a stream of them may throw.
                    .and(not(
                            belongToAnyOf(ByteArrayInputStream.class, IOException.class, UncheckedIOException.class))));

    @ArchTest
    static final ArchRule onlyTheEntryPackageIsSeenFromOutside = classes()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .should()
            .resideInAnyPackage(List.of(
                            "org.charterkit.markdown",
                            "org.charterkit.markdown.rendered..",
                            "org.charterkit.markdown.report..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule noStaticStateThatChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule thePrintStreamsAreNotOurs =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
