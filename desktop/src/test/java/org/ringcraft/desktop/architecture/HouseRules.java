package org.ringcraft.desktop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * What no compiler checks: the walls between modules, the arrows between packages, and the purity of the engine.
 *
 * <p>Rules are made for a root package, so that the same rules run over {@code org.ringcraft} and over the fixtures that
 * break them. A rule may find nothing to look at (no enum yet): how many classes were seen is asserted apart.
 */
final class HouseRules {

    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private static final Set<String> CLOCK_READS = Set.of("now", "dateNow", "systemDefault", "getDefault");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Returns every rule by a short name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("engine: plain Java and commons-math only", plainJava());
        rules.put("engine: no chance of its own", noOwnChance());
        rules.put("engine: no clock", noClock());
        rules.put("engine: no system, threads or processes", noSystem());
        rules.put("engine: no class path", noClassPath());
        rules.put("engine: no default locale", noDefaultLocale());
        rules.put("engine: the same floating point everywhere", sameFloatingPoint());
        rules.put("engine: no changing statics", noChangingStatics());
        rules.put("engine: no changing enums", noChangingEnums());
        rules.put("io: no window", noWindow());
        rules.put("game: no backend", noBackend());
        rules.put("packages: the modules form a line", modulesFormALine());
        rules.put("packages: each has a place", eachPackageHasAPlace());
        rules.put("packages: arrows go one way", arrowsGoOneWay());
        rules.put("packages: null-marked", nullMarked());
        return rules;
    }

    private ArchRule plainJava() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        engine(),
                        "org.apache.commons.math3..",
                        "org.jspecify.annotations..",
                        "java.lang",
                        "java.lang.annotation",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "java.util.regex",
                        "java.time..",
                        "java.math")
                .or(describe("primitives", type -> type.getBaseComponentType().isPrimitive()));
        return inEngine(
                "plain Java and commons-math only",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !allowed.test(dependency.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription)
                        .toList());
    }

    private ArchRule noOwnChance() {
        Set<String> types = Set.of(
                "java.util.Random",
                "java.util.SplittableRandom",
                "java.util.concurrent.ThreadLocalRandom",
                "java.security.SecureRandom",
                "java.util.UUID");
        return engineUsesNo(
                "chance of its own",
                target -> types.contains(target.getFullName())
                        || target.getPackageName().startsWith("java.util.random")
                        || target.getPackageName().startsWith("org.apache.commons.math3.random"),
                call -> is(call, "java.lang.Math", Set.of("random")::contains)
                        || is(call, "java.lang.StrictMath", Set.of("random")::contains)
                        || is(call, "java.util.Collections", Set.of("shuffle")::contains)
                        || (call.getOwner().getPackageName().startsWith("org.apache.commons.math3")
                                && call.getName().equals("sample")));
    }

    private ArchRule noClock() {
        Set<String> types = Set.of(
                "java.time.Clock",
                "java.time.InstantSource",
                "java.util.Date",
                "java.util.Calendar",
                "java.util.GregorianCalendar",
                "java.util.TimeZone",
                "java.util.Timer");
        return engineUsesNo(
                "clock",
                target -> types.contains(target.getFullName()),
                call -> call.getOwner().getPackageName().startsWith("java.time")
                        && CLOCK_READS.contains(call.getName()));
    }

    private ArchRule noSystem() {
        Set<String> types = Set.of(
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.Process",
                "java.lang.ProcessBuilder",
                "java.lang.ProcessHandle",
                "java.lang.Thread",
                "java.lang.ThreadGroup",
                "java.lang.ThreadLocal",
                "java.lang.InheritableThreadLocal");
        return engineUsesNo(
                "system, threads or processes",
                target -> types.contains(target.getFullName()),
                call -> call.getName().equals("parallelStream")
                        || is(call, "java.util.stream.", Set.of("parallel")::contains)
                        || is(call, "java.util.Arrays", name -> name.startsWith("parallel"))
                        || call.getName().equals("printStackTrace"));
    }

    private ArchRule noClassPath() {
        Set<String> types = Set.of(
                "java.lang.ClassLoader", "java.lang.Module", "java.util.ServiceLoader", "java.util.ResourceBundle");
        return engineUsesNo(
                "class path",
                target -> types.contains(target.getFullName()),
                call -> is(
                        call,
                        "java.lang.Class",
                        Set.of("forName", "getResource", "getResourceAsStream", "getClassLoader")::contains));
    }

    private ArchRule noDefaultLocale() {
        return engineUsesNo(
                "default locale",
                target -> false,
                call -> is(call, "java.util.Locale", Set.of("getDefault")::contains)
                        || is(call, "java.lang.String", Set.of("formatted")::contains)
                        || (is(call, "java.lang.String", Set.of("format")::contains)
                                && !call.getRawParameterTypes()
                                        .get(0)
                                        .getFullName()
                                        .equals("java.util.Locale"))
                        || (is(call, "java.lang.String", Set.of("toLowerCase", "toUpperCase")::contains)
                                && call.getRawParameterTypes().isEmpty()));
    }

    private ArchRule sameFloatingPoint() {
        return engineUsesNo(
                "Math where only StrictMath gives every machine the same bits",
                target -> false,
                call -> is(call, "java.lang.Math", INEXACT::contains));
    }

    private ArchRule noChangingStatics() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(engine())
                .and()
                .areStatic()
                .should()
                .notBeFinal()
                .allowEmptyShould(true);
    }

    private ArchRule noChangingEnums() {
        return fields().that()
                .areDeclaredInClassesThat(describe("are enums", JavaClass::isEnum))
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(engine())
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    private ArchRule noWindow() {
        return noClasses()
                .that()
                .resideInAPackage(Module.IO.packageUnder(root) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.badlogic..", "com.github.tommyettinger..", "org.lwjgl..", "java.awt..", "javax.swing..")
                .allowEmptyShould(true);
    }

    private ArchRule noBackend() {
        return noClasses()
                .that()
                .resideInAPackage(Module.GAME.packageUnder(root) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.badlogic.gdx.backends..", "org.lwjgl..", "java.awt..", "javax.swing..")
                .allowEmptyShould(true);
    }

    private ArchRule modulesFormALine() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(report(
                        "import modules below only",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> {
                                    Optional<Module> from = module(type);
                                    Optional<Module> to = module(dependency.getTargetClass());
                                    return from.isPresent()
                                            && to.isPresent()
                                            && to.get().compareTo(from.get()) > 0;
                                })
                                .map(Dependency::getDescription)
                                .toList()));
    }

    private ArchRule eachPackageHasAPlace() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(report(
                        "be in a package that " + Module.class.getSimpleName() + " gives a place",
                        type -> place(type).isPresent()
                                ? List.of()
                                : List.of(type.getFullName() + " is in " + type.getPackageName()
                                        + ", which has no place. Maybe add it to Module, where it may be seen from?")));
    }

    private ArchRule arrowsGoOneWay() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(describe("are not the entry point", type -> !isEntryPoint(type)))
                .should(report(
                        "import packages before their own only",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> {
                                    JavaClass target =
                                            dependency.getTargetClass().getBaseComponentType();
                                    return module(type).isPresent()
                                            && module(type).equals(module(target))
                                            && place(type).isPresent()
                                            && place(target).isPresent()
                                            && place(target).get() > place(type).get();
                                })
                                .map(Dependency::getDescription)
                                .toList()));
    }

    private ArchRule nullMarked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(report(
                        "be in a @NullMarked package",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                                ? List.of()
                                : List.of(type.getFullName() + " is in " + type.getPackageName()
                                        + ", which has no @NullMarked package-info.java")));
    }

    // Words for the rules.

    private String engine() {
        return Module.ENGINE.packageUnder(root) + "..";
    }

    /** {@code main} stands above everything; only it may look from the launcher up to the command line. */
    private boolean isEntryPoint(JavaClass type) {
        return type.getFullName().equals(Module.DESKTOP.packageUnder(root) + ".launcher.Main");
    }

    private Optional<Module> module(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return List.of(Module.values()).stream()
                .filter(module -> name.startsWith(module.packageUnder(root) + "."))
                .findFirst();
    }

    private Optional<Integer> place(JavaClass type) {
        return module(type).flatMap(module -> {
            String rest = (type.getPackageName() + ".")
                    .substring(module.packageUnder(root).length() + 1);
            int place = module.packages().indexOf(rest.replaceFirst("\\..*", ""));
            return place < 0 ? Optional.empty() : Optional.of(place);
        });
    }

    private ArchRule engineUsesNo(
            String what, Predicate<JavaClass> bannedType, Predicate<CodeUnitAccessTarget> bannedCall) {
        return inEngine("use no " + what, type -> {
            List<String> types = type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            bannedType.test(dependency.getTargetClass().getBaseComponentType()))
                    .map(Dependency::getDescription)
                    .toList();
            // Calls and method references alike.
            List<String> calls = type.getCodeUnitAccessesFromSelf().stream()
                    .filter(access -> bannedCall.test(access.getTarget()))
                    .map(JavaCodeUnitAccess::getDescription)
                    .toList();
            return Stream.concat(types.stream(), calls.stream()).toList();
        });
    }

    private static boolean is(CodeUnitAccessTarget call, String owner, Predicate<String> name) {
        String type = call.getOwner().getFullName();
        return (owner.endsWith(".") ? type.startsWith(owner) : type.equals(owner)) && name.test(call.getName());
    }

    private ArchRule inEngine(String what, Function<JavaClass, List<String>> violations) {
        return classes().that(resideInAPackage(engine())).should(report(what, violations));
    }

    private static ArchCondition<JavaClass> report(String what, Function<JavaClass, List<String>> violations) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
