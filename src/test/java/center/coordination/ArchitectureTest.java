package center.coordination;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.data.repository.Repository;

/** Who may know whom in the code; the directions themselves stand in House. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "center.coordination";

  private static final String TALKS_TO_THE_ENGINE = ".*(Workflow|Delegate|Listener)(\\$.*)?";

  @ArchTest
  static final ArchRule importsPointDown =
      classes().that().resideInAPackage(ROOT + ".*").should(new OnlyKnowWhatIsBelow());

  @ArchTest
  static final ArchRule capabilitiesHaveNoSubPackages =
      noClasses()
          .should()
          .resideInAPackage(ROOT + ".*.*..")
          .because("package-private walls off a capability only while it is one package");

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheSeamKnowsTheEngine =
      noClasses()
          .that()
          .haveNameNotMatching(TALKS_TO_THE_ENGINE)
          .and()
          .resideOutsideOfPackages(
              ROOT + ".engine", ROOT + ".security", ROOT + ".board", ROOT + ".performance")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("a change of the engine has to stay a change of few classes");

  @ArchTest
  static final ArchRule onlyTheSeamKnowsTheEngineFromInside =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".engine", ROOT + ".security")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..impl..")
          .because("a fork of the engine keeps its public interface only");

  @ArchTest
  static final ArchRule delegatesAreNamedAndClosed =
      classes()
          .that()
          .implement(JavaDelegate.class)
          .should()
          .haveSimpleNameEndingWith("Delegate")
          .andShould()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule listenersAreNamedAndClosed =
      classes()
          .that()
          .implement(TaskListener.class)
          .should()
          .haveSimpleNameEndingWith("Listener")
          .andShould()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule delegatesAskNoRepository =
      noClasses()
          .that()
          .haveNameMatching(".*(Delegate|Listener)")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Repository.class)
          .because("a delegate calls one service method");

  @ArchTest
  static final ArchRule repositoriesStayAtHome =
      classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule entitiesStayAtHome =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAnnotatedWith(Embeddable.class)
          .should()
          .bePackagePrivate()
          .because("across capabilities go ids, records and events");

  @ArchTest
  static final ArchRule timeIsWrittenWithJavaTime =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".engine", ROOT + ".security")
          .and()
          .haveNameNotMatching(".*(Workflow|Delegate|Listener|Process|Variables)")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .because("only the engine's variables and timers still want a Date");

  private static final class OnlyKnowWhatIsBelow extends ArchCondition<JavaClass> {

    OnlyKnowWhatIsBelow() {
      super("know only what lies below their capability");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      type.getDirectDependenciesFromSelf().stream()
          .filter(used -> resideInAPackage(ROOT + ".*").test(used.getTargetClass()))
          .filter(used -> !House.mayUse(capability(type), capability(used.getTargetClass())))
          .forEach(used -> events.add(SimpleConditionEvent.violated(used, used.getDescription())));
    }

    private static String capability(JavaClass type) {
      return type.getPackageName().substring(ROOT.length() + 1);
    }
  }
}
