package org.charterkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriter;

/** The arrows between the packages of core: text, the model, vocabulary, io; portfolio, diff and check above them. */
@AnalyzeClasses(packages = "org.charterkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String TEXT = "org.charterkit.text";
    private static final String MODEL = "org.charterkit";
    private static final String VOCABULARY = "org.charterkit.vocabulary..";
    private static final String IO = "org.charterkit.io..";
    private static final String DIFF = "org.charterkit.diff..";
    private static final String PORTFOLIO = "org.charterkit.portfolio..";
    private static final String CHECK = "org.charterkit.check..";

    /** What of the outside core may use; the annotations leave no trace at run time. */
    private static final String[] OUTSIDE = {"java..", "org.jspecify.annotations..", "org.immutables.."};

    @ArchTest
    static final ArchRule textStandsAlone = only(TEXT, TEXT);

    @ArchTest
    static final ArchRule theModelKnowsText = only(MODEL, MODEL, TEXT);

    @ArchTest
    static final ArchRule theVocabularyKnowsTheModel = only(VOCABULARY, VOCABULARY, MODEL, TEXT);

    @ArchTest
    static final ArchRule readersAndWritersKnowTheVocabulary = only(IO, IO, VOCABULARY, MODEL, TEXT);

    @ArchTest
    static final ArchRule comparingKnowsTheModelAndTheVocabulary = only(DIFF, DIFF, VOCABULARY, MODEL, TEXT);

    @ArchTest
    static final ArchRule reportingKnowsTheModelAndTheVocabulary = only(PORTFOLIO, PORTFOLIO, VOCABULARY, MODEL, TEXT);

    @ArchTest
    static final ArchRule checkingKnowsAllOthers = only(CHECK, CHECK, PORTFOLIO, DIFF, IO, VOCABULARY, MODEL, TEXT);

    @ArchTest
    static final ArchRule nothingButTheJdk = only("org.charterkit..", "org.charterkit..");

    @ArchTest
    static final ArchRule noCycles =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule noStaticStateThatChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule noPublicArrays = fields().that()
            .arePublic()
            .or()
            .areProtected()
            .should()
            .notHaveRawType(describe("an array", type -> type.isArray()))
            .andShould()
            .beFinal()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule thePrintStreamsAreNotOurs =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /** Nothing opens the network, runs a program or what it reads; the formats that are installed are no content. */
    @ArchTest
    static final ArchRule noContentIsRunOrFollowed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net..",
                    "javax.net..",
                    "javax.script..",
                    "javax.naming..",
                    "java.rmi..",
                    "java.lang.reflect..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, ClassLoader.class, ObjectInputStream.class)
            .orShould()
            .callMethodWhere(target(owner(type(Runtime.class))).and(target(name("exec"))))
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    /** Only files that a caller names are opened: to read, to write, and to see what format they are in. */
    @ArchTest
    static final ArchRule onlyReadersAndWritersOpenFiles = noClasses()
            .that()
            .doNotBelongToAnyOf(CharterReader.class, CharterWriter.class, CharterFormats.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Files.class, File.class, FileInputStream.class, FileOutputStream.class, FileReader.class);

    /** Every package is a slice, the model's own among them. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    private static ArchRule only(String from, String... to) {
        String[] all = Stream.of(OUTSIDE, to).flatMap(Stream::of).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .allowEmptyShould(true);
    }
}
