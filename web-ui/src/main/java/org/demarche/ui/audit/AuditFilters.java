package org.demarche.ui.audit;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.core.access.UserFilter;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserList;
import org.demarche.core.access.UserNames;
import org.demarche.core.access.UserSort;
import org.demarche.core.audit.AuditFilter;
import org.demarche.core.audit.AuditKind;
import org.demarche.core.audit.AuditList;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.Slices;
import org.demarche.ui.part.Unfold;
import org.jspecify.annotations.Nullable;

/** What the audit is searched by: person, kind, object, period, use case. */
class AuditFilters extends Div {

    /** The types of objects as the triggers name them. */
    static final List<String> TYPES = List.of(
            "CASE",
            "ASSIGNMENT",
            "STAGE_MOVE",
            "CASE_ASK",
            "INTERACTION",
            "DISPATCH",
            "RESPONSE",
            "INITIATIVE",
            "TASK",
            "DEADLINE",
            "FILE",
            "TIMELINE",
            "RESTRICTION",
            "RELIEF",
            "BATCH",
            "CAMPAIGN",
            "STAGE",
            "ASK",
            "CAMPAIGN_DATE",
            "TEAM_MEMBER",
            "PACKAGE",
            "INSTITUTION",
            "LEGISLATIVE_TERM",
            "CALENDAR_SPAN",
            "HOUSE_WEEK",
            "COUNTRY",
            "PERSON",
            "POST",
            "MEMBERSHIP",
            "CONTACT_DETAIL",
            "RECOGNITION",
            "MESSAGE",
            "USER",
            "FEED",
            "DAY_OFF",
            "REMINDER_POLICY",
            "REMINDER_DELEGATE",
            "PLAYBOOK",
            "PLAYBOOK_STEP",
            "INSTALLATION");

    final ComboBox<Person> person = new ComboBox<>();
    final Select<AuditKind> kind = new Select<>();
    final Select<String> type = new Select<>();
    final ComboBox<String> useCase = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker until;
    private final Chip object = new Chip(getTranslation("audit.only-object"), () -> {});
    private final transient UserList users;
    private final transient UserNames names;
    private final transient SerializableConsumer<AuditFilter> changed;
    private transient AuditFilter shown = AuditFilter.NONE;

    /** Somebody with an account. */
    record Person(UserId id, String name) {}

    AuditFilters(AuditDesk desk, Formats formats, AuditWords words, SerializableConsumer<AuditFilter> changed) {
        this.users = desk.users();
        this.names = desk.names();
        this.changed = changed;
        from = formats.datePicker("");
        until = formats.datePicker("");
        addClassNames("dm-row", "dm-wrap", "dm-filters");
        choosePerson();
        chooseKind();
        chooseType();
        chooseUseCase(desk.list(), words);
        choosePeriod();
        object.setPressed(true);
        object.addClickListener(_ -> changed.accept(shown.withObject(null)));
        Stream.<HasStyle>of(kind, type, from, until, useCase).forEach(each -> each.addClassName("fold"));
        add(person, new Unfold(this), kind, type, from, until, useCase, object);
    }

    void show(AuditFilter filter) {
        shown = filter;
        person.setValue(known(filter));
        kind.setValue(filter.kind());
        type.setValue(filter.objectType().isEmpty() ? null : filter.objectType());
        useCase.setValue(filter.useCase().isEmpty() ? null : filter.useCase());
        from.setValue(filter.from());
        until.setValue(filter.until());
        object.setVisible(filter.object() != null);
    }

    private @Nullable Person known(AuditFilter filter) {
        return filter.user() == null
                ? null
                : names.of(filter.user())
                        .map(name -> new Person(filter.user(), name))
                        .orElse(null);
    }

    private void choosePerson() {
        look(person, "audit.person");
        person.setItemLabelGenerator(Person::name);
        person.setItems(
                query -> users
                        .find(
                                UserFilter.NONE.withText(query.getFilter().orElse("")),
                                UserSort.NAME,
                                false,
                                Slices.of(query))
                        .stream()
                        .map(row -> new Person(row.id(), row.name())),
                query -> users.count(UserFilter.NONE.withText(query.getFilter().orElse(""))));
        person.addValueChangeListener(change -> narrow(
                change.isFromClient(),
                shown.withUser(
                        change.getValue() == null ? null : change.getValue().id())));
    }

    private void chooseKind() {
        choice(kind, "audit.kind");
        kind.setItems(Arrays.stream(AuditKind.values())
                .filter(each -> each != AuditKind.OTHER)
                .toList());
        kind.setItemLabelGenerator(
                each -> each == null ? getTranslation("audit.kind.any") : getTranslation("audit.audit-kind." + each));
        kind.addValueChangeListener(change -> narrow(change.isFromClient(), shown.withKind(change.getValue())));
    }

    private void chooseType() {
        choice(type, "audit.type");
        type.setItems(
                TYPES.stream().sorted(Comparator.comparing(this::typeName)).toList());
        type.setItemLabelGenerator(each -> each == null ? getTranslation("audit.type.any") : typeName(each));
        type.addValueChangeListener(change -> narrow(
                change.isFromClient(), shown.withObjectType(change.getValue() == null ? "" : change.getValue())));
    }

    private String typeName(String each) {
        return getTranslation("audit.object." + each);
    }

    private void chooseUseCase(AuditList list, AuditWords words) {
        look(useCase, "audit.use-case");
        useCase.setItemLabelGenerator(words::useCase);
        useCase.setItems(list.useCases().stream()
                .sorted(Comparator.comparing(words::useCase))
                .toList());
        useCase.addValueChangeListener(change ->
                narrow(change.isFromClient(), shown.withUseCase(change.getValue() == null ? "" : change.getValue())));
    }

    private void choosePeriod() {
        day(from, "audit.from");
        day(until, "audit.until");
        from.addValueChangeListener(
                change -> narrow(change.isFromClient(), shown.withPeriod(change.getValue(), shown.until())));
        until.addValueChangeListener(
                change -> narrow(change.isFromClient(), shown.withPeriod(shown.from(), change.getValue())));
    }

    private void day(DatePicker picker, String key) {
        picker.addClassNames("dm-filter", "dm-day-filter");
        picker.setAriaLabel(getTranslation(key));
        picker.setPlaceholder(getTranslation(key));
        picker.setClearButtonVisible(true);
    }

    private void look(ComboBox<?> box, String key) {
        box.addClassName("dm-filter");
        box.setAriaLabel(getTranslation(key));
        box.setPlaceholder(getTranslation(key + ".any"));
        box.setClearButtonVisible(true);
    }

    private void choice(Select<?> select, String key) {
        select.addClassName("dm-filter");
        select.setAriaLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".any"));
    }

    private void narrow(boolean byPerson, AuditFilter wanted) {
        if (byPerson) {
            changed.accept(wanted);
        }
    }
}
