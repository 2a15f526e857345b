package org.demarche.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.demarche.core.access.Access;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.InAbsence;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Pace;
import org.demarche.core.access.SignIn;
import org.demarche.core.bell.Bell;
import org.demarche.core.bell.BellEar;
import org.demarche.core.bell.MailedRings;
import org.demarche.core.bell.OldNotices;
import org.demarche.core.campaign.CaseNumbers;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.feed.FeedDoor;
import org.demarche.core.file.LooseFiles;
import org.demarche.core.institution.HouseCalendars;
import org.demarche.core.institution.OurCalendar;
import org.demarche.core.outbox.Digests;
import org.demarche.core.outbox.NoticesOfWork;
import org.demarche.core.outbox.Outbox;
import org.demarche.core.outbox.ReminderPlanner;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.DueDays;
import org.demarche.core.outreach.Succession;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.playbook.YearRound;
import org.demarche.core.relief.HandOverRound;
import org.demarche.core.restriction.RestrictionEnd;
import org.demarche.core.task.DeadlineRound;
import org.demarche.core.task.RuledDays;
import org.demarche.core.task.RuledTasks;
import org.demarche.core.task.TaskSuccession;
import org.demarche.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Whatever other modules can call on a bean of core says who may call it. */
class GuardsTest {

    /** Beans without a guard, each with the reason why it needs none. */
    private static final Map<Class<?>, String> OPEN = Map.ofEntries(
            entry(Access.class, "tells people only about themselves, and is what guards ask"),
            entry(AuditNotes.class, "writes what happened anyway, in the name of whoever asks; shows nothing"),
            entry(Pace.class, "counts what whoever is signed in does, behind the guard of what is done"),
            entry(SignIn.class, "is the door: nobody is signed in before it"),
            entry(Texts.class, "words of the product; the sign-in page needs them too"),
            entry(CaseAccess.class, "is the gate to cases itself, and judges every call"),
            entry(
                    Timeline.class,
                    "writes what another feature has been allowed to do, or the product has done by itself"),
            entry(
                    Bell.class,
                    "writes what another feature has been allowed to do, for whom it concerns; shows nothing"),
            entry(BellEar.class, "hears whose number changed, and nothing of what"),
            entry(OldNotices.class, "is woken by the clock: it removes what was read and shows nothing"),
            entry(MailedRings.class, "is called by the clock: each mail goes to the one whose work it is or was"),
            entry(FeedDoor.class, "is the door for who holds a token: it asks in the name of the feed's owner"),
            entry(StageModels.class, "read by features behind their own guard; screens ask CampaignService"),
            entry(HouseCalendars.class, "read by features behind their own guard; screens ask CalendarPage"),
            entry(OurCalendar.class, "read by the reckoning of days behind its own guard; screens ask DayOffService"),
            entry(
                    DueDays.class,
                    "sets the days of rules behind the guard of DeadlineService, or within a work of the product"),
            entry(CaseNumbers.class, "counts for cases that are being opened behind the guard of CaseService"),
            entry(RestrictionEnd.class, "is woken by the clock: it ends what is over and shows nothing"),
            entry(LooseFiles.class, "is woken by the clock: it removes what nobody took and shows nothing"),
            entry(DeadlineRound.class, "is woken by the clock: it computes what is outdated and shows nothing"),
            entry(YearRound.class, "is woken by the clock: it brings the steps of the next year and shows nothing"),
            entry(HandOverRound.class, "is woken by the clock: it does what was decided and shows nothing"),
            entry(Succession.class, "passes parts on within a work of the product; the database lets nobody else"),
            entry(TaskSuccession.class, "passes tasks on within a work of the product; the database lets nobody else"),
            entry(RuledDays.class, "computes for the playbook, behind the guard of what is done or shown"),
            entry(RuledTasks.class, "gives what a playbook brings along with what somebody was allowed to do"),
            entry(NoticesOfWork.class, "writes what a work tells somebody; the database takes it from nobody else"),
            entry(ReminderPlanner.class, "is woken by the clock: it plans for everybody and shows nothing"),
            entry(Digests.class, "is called by the clock: each digest goes to the one whose work it is"),
            entry(Outbox.class, "is the queue of the sender, who acts for nobody; screens ask OutboxService"));

    /** Read once for all rules. */
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CoreConfiguration.class.getPackageName());

    private static final int MANY = 100;

    private static final List<JavaClass> BEANS = CORE.stream()
            .filter(type -> type.isMetaAnnotatedWith(Component.class))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .toList();

    @Test
    void everyPublicMethodOfAPublicBeanIsGuarded() {
        var open = methods().filter(method -> guard(method) == null).map(JavaMethod::getFullName);

        assertThat(open).isEmpty();
        assertThat(methods().count()).isGreaterThan(5);
    }

    /** Else there would be a second place that says who may do what. */
    @Test
    void guardsNameARightAndNoRoles() {
        noClasses()
                .that()
                .areNotAnnotations()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PreAuthorize.class)
                .because("a guard says @Needs(Right.X): which roles give a right is decided in Policy alone")
                .check(CORE);
        assertThat(methods().map(GuardsTest::guard)).hasSizeGreaterThan(MANY).doesNotContainNull();
    }

    /** Whoever could would need no sign-in any more. */
    @Test
    void nothingButADoorActsForSomebodyWhoIsNotHere() {
        noClasses()
                .that()
                .resideOutsideOfPackages(FeedDoor.class.getPackageName(), InAbsence.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(InAbsence.class)
                .check(CORE);
        classes()
                .that()
                .areAssignableTo(FeedDoor.class)
                .should()
                .callMethod(InAbsence.class, "ask", Supplier.class)
                .check(CORE);
    }

    @Test
    void noExceptionOutlivesItsBean() {
        assertThat(BEANS.stream().map(JavaClass::getName))
                .containsAll(OPEN.keySet().stream().map(Class::getName).toList());
    }

    private Stream<JavaMethod> methods() {
        return BEANS.stream()
                .filter(type -> OPEN.keySet().stream().noneMatch(type::isEquivalentTo))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC)))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static @Nullable Needs guard(JavaMethod method) {
        return method.tryGetAnnotationOfType(Needs.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Needs.class))
                .orElse(null);
    }
}
