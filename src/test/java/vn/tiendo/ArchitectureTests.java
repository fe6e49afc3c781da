package vn.tiendo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The shape that the code keeps; each rule says why. */
class ArchitectureTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tiendo");

    /** What tells the time by itself: now() without a clock, or Instant.now() and its like. */
    private static final DescribedPredicate<AccessTarget.CodeUnitCallTarget> MACHINE_TIME = DescribedPredicate.describe(
            "tells the machine's time",
            target -> target.getName().equals("now")
                    && target.getOwner().getPackageName().equals("java.time")
                    && target.getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.time.Clock")));

    @Test
    void modulesUseEachOtherByTheirFacesAndWithoutCycles() {
        ApplicationModules.of(TienDo.class).verify();
    }

    @Test
    void engineIsTouchedInTheSeamOnly() {
        noClasses()
                .that(not(resideInAnyPackage("vn.tiendo.workflow..", "..process..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because(
                        "the community engine has reached its end; behind the seam a move to a fork is a matter of a day")
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        classes()
                .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(
                                new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                    }
                })
                .because("the compiler checks null only where a package asks for it")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatATypeIsThereFor() {
        for (var empty : List.of("Util", "Utils", "Helper", "Manager", "Impl", "Common", "Misc")) {
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith(empty)
                    .because("such a name says nothing, and such a type takes in everything")
                    .check(PRODUCT);
        }
    }

    @Test
    void timeComesFromTheProductsClock() {
        noClasses()
                .that(not(simpleNameEndingWith("DemoClock")).and(not(simpleNameEndingWith("EngineSettings"))))
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "tells the machine's time", call -> MACHINE_TIME.test(call.getTarget())))
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a demonstration moves the clock, and a test sets it; only the clock itself and the engine's"
                        + " offset from it look at the machine's")
                .check(PRODUCT);
    }

    @Test
    void beansGetWhatTheyNeedByTheirConstructors() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("a type that cannot be made without Spring cannot be tested without it")
                .check(PRODUCT);
    }

    @Test
    void stateOfABeanIsNotPublic() {
        fields().that()
                .arePublic()
                .should()
                .beFinal()
                .because("state changes in the type that owns it")
                .check(PRODUCT);
    }

    @Test
    void whatIsPublicIsTheSmallerPart() {
        var types = PRODUCT.stream().filter(JavaClass::isTopLevelClass).toList();
        var open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();

        assertThat(open.size()).as("public of %d types", types.size()).isLessThan(types.size() / 2);
    }

    @Test
    void everyPublicTypeSaysWhyItIsThere() throws IOException {
        var declared = Pattern.compile(
                "(?m)^((?:@[^\\n]*\\n)*)public (?:final |abstract |sealed )*(?:class|interface|record|enum)");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var silent = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> {
                        var text = read(file);
                        var found = declared.matcher(text);
                        return found.find()
                                && !text.substring(0, found.start())
                                        .stripTrailing()
                                        .endsWith("*/");
                    })
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
