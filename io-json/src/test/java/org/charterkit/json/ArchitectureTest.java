package org.charterkit.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.ObjectInputStream;
import java.nio.file.Files;

/** What this module must not use, since documents are only read. */
@AnalyzeClasses(packages = "org.charterkit.json", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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
            .belongToAnyOf(ProcessBuilder.class, Runtime.class, ClassLoader.class, ObjectInputStream.class)
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule noFileIsOpened = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Files.class, File.class, FileInputStream.class, FileOutputStream.class, FileReader.class);
}
