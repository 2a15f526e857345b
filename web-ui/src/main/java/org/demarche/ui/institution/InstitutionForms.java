package org.demarche.ui.institution;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import org.demarche.core.institution.ChamberRole;
import org.demarche.core.institution.CountryList;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.NewInstitution;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.form.SourceFields;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the register. */
@Component
class InstitutionForms {

    private static final List<InstitutionKind> ALONE = List.of(
            InstitutionKind.PARLIAMENT,
            InstitutionKind.ASSEMBLY,
            InstitutionKind.INTERNATIONAL_ORGANISATION,
            InstitutionKind.GOVERNMENT,
            InstitutionKind.EMBASSY);
    private static final List<InstitutionKind> PARTS = List.of(
            InstitutionKind.COMMITTEE,
            InstitutionKind.FRIENDSHIP_GROUP,
            InstitutionKind.PARLIAMENTARY_GROUP,
            InstitutionKind.DELEGATION,
            InstitutionKind.CHAMBER);

    private final InstitutionService institutions;
    private final CountryList countries;
    private final FormDesk desk;
    private final Clock clock;

    InstitutionForms(InstitutionService institutions, CountryList countries, FormDesk desk, Clock clock) {
        this.institutions = institutions;
        this.countries = countries;
        this.desk = desk;
        this.clock = clock;
    }

    boolean mayKeep() {
        return institutions.mayKeep();
    }

    /** A body that stands by itself; its page opens when it is there. */
    void create() {
        var dialog = dialog("institution.form.create", "institution.form.create.save");
        var kind = kinds(dialog, ALONE);
        var alone = new Checkbox(dialog.getTranslation("institution.form.unicameral"), true);
        kind.addValueChangeListener(change -> alone.setVisible(change.getValue() == InstitutionKind.PARLIAMENT));
        dialog.fields().along("unicameral", alone, String::valueOf, Boolean::valueOf);
        dialog.with(kind, alone);
        var fields = fields(dialog);
        var source = dialog.source();
        dialog.keep("institution", "");
        var made = new InstitutionId[1];
        dialog.open(
                () -> made[0] = kind.getValue() == InstitutionKind.PARLIAMENT && alone.getValue()
                        ? institutions.foundUnicameral(fields.facts(), source.source())
                        : institutions.found(
                                NewInstitution.entered(kind.getValue(), null, null, fields.facts(), source.source())),
                () -> UI.getCurrent().navigate(InstitutionNavigation.href(made[0])));
    }

    /** A chamber, a committee or a group under an institution. */
    void addPart(Institution parent, Runnable done) {
        var dialog = dialog("institution.form.part", "institution.form.part.save");
        var kind = kinds(dialog, possibleParts(parent.kind()));
        var role = roles(dialog);
        role.setVisible(kind.getValue() == InstitutionKind.CHAMBER);
        kind.addValueChangeListener(change -> role.setVisible(change.getValue() == InstitutionKind.CHAMBER));
        dialog.with(kind, role);
        var fields = fields(dialog).under(parent.facts());
        var source = dialog.source();
        dialog.keep("institution-part", parent.id().toString());
        dialog.open(
                () -> institutions.found(NewInstitution.entered(
                        kind.getValue(), roleOf(kind, role), parent.id(), fields.facts(), source.source())),
                done);
    }

    /** What can stand under a body of that kind; empty for an embassy. */
    static List<InstitutionKind> possibleParts(InstitutionKind parent) {
        return PARTS.stream().filter(kind -> kind.parents().contains(parent)).toList();
    }

    void edit(InstitutionId id, Runnable done) {
        var institution = institutions.find(id);
        var dialog = dialog("institution.form.edit", "form.save");
        var fields = fields(dialog).withElsewhere();
        if (institution.parent().isPresent()) {
            fields.withoutCountry();
        }
        if (institution.kind() == InstitutionKind.COMMITTEE) {
            fields.withoutSeats();
        }
        var source = dialog.source();
        show(institution, fields, source);
        dialog.keep("institution-edit", id.toString()).versioned(institution.version(), () -> {
            var now = institutions.find(id);
            show(now, fields, source);
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(
                () -> institutions.describe(id, dialog.version(), fields.facts(), fields.elsewhere(), source.source()),
                done);
    }

    private static void show(Institution institution, InstitutionFields fields, SourceFields source) {
        fields.show(institution.facts()).show(institution.elsewhere());
        if (!institution.sources().isEmpty()) {
            source.show(institution.sources().getLast());
        }
    }

    /** Says that everything was compared today. */
    void confirm(InstitutionId id, Runnable done) {
        institutions.confirm(id, institutions.find(id).version());
        done.run();
        Toast.show(UI.getCurrent().getTranslation("institution.confirmed"));
    }

    void archive(InstitutionId id, String name, Runnable done) {
        var ui = UI.getCurrent();
        Confirm.of(
                        ui.getTranslation("institution.archive.question", name),
                        ui.getTranslation("institution.archive.consequence"))
                .ask(ui.getTranslation("institution.archive"), () -> {
                    institutions.archive(id, institutions.find(id).version());
                    done.run();
                    Toast.show(ui.getTranslation("institution.archived.done"), () -> {
                        institutions.restore(id);
                        done.run();
                    });
                });
    }

    void restore(InstitutionId id, Runnable done) {
        institutions.restore(id);
        done.run();
    }

    private FormDialog dialog(String title, String verb) {
        var ui = UI.getCurrent();
        return new FormDialog(desk, ui.getTranslation(title), ui.getTranslation(verb));
    }

    private InstitutionFields fields(FormDialog dialog) {
        return new InstitutionFields(dialog, countries.all(UI.getCurrent().getLocale()), clock.instant());
    }

    private static Select<InstitutionKind> kinds(FormDialog dialog, List<InstitutionKind> choices) {
        var ui = UI.getCurrent();
        var kind = new Select<InstitutionKind>();
        kind.setLabel(ui.getTranslation("institution.form.kind"));
        kind.setItems(choices);
        kind.setItemLabelGenerator(each -> ui.getTranslation("institution.institution-kind." + each));
        kind.setValue(choices.getFirst());
        dialog.field("refused.institution.parent", kind);
        dialog.fields().along("kind", kind, InstitutionKind::name, InstitutionKind::valueOf);
        return kind;
    }

    private static Select<ChamberRole> roles(FormDialog dialog) {
        var ui = UI.getCurrent();
        var role = new Select<ChamberRole>();
        role.setLabel(ui.getTranslation("institution.form.role"));
        role.setItems(ChamberRole.values());
        role.setItemLabelGenerator(each -> ui.getTranslation("institution.chamber-role." + each));
        role.setValue(ChamberRole.LOWER);
        dialog.field("refused.institution.role", role);
        dialog.fields().along("role", role, ChamberRole::name, ChamberRole::valueOf);
        return role;
    }

    private static @Nullable ChamberRole roleOf(Select<InstitutionKind> kind, Select<ChamberRole> role) {
        return kind.getValue() == InstitutionKind.CHAMBER ? role.getValue() : null;
    }
}
