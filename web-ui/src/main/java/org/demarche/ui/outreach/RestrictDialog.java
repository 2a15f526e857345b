package org.demarche.ui.outreach;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.demarche.core.restriction.NamedPerson;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;

/** Asks who may know of it, until when and why. Who restricts is named, and whoever has work in a case that is restricted. */
class RestrictDialog extends DeedDialog {

    RestrictDialog(RestrictedObject object, String title, RestrictionDeeds deeds, LogDesk desk, Runnable done) {
        super(desk, title, words("outreach.restrict.do"));
        var me = desk.users().me().id();
        var people = new CheckboxGroup<NamedPerson>(words("outreach.restrict.people"));
        people.addClassName("dm-choices");
        people.setItems(deeds.list().candidates(object));
        people.setItemLabelGenerator(NamedPerson::name);
        people.setHelperText(words("outreach.restrict.people.help"));
        people.setItemEnabledProvider(each -> !each.id().equals(me));
        people.setValue(deeds.list().candidates(object).stream()
                .filter(each -> each.holds() || each.id().equals(me))
                .collect(Collectors.toSet()));
        DatePicker until = desk.formats().get().datePicker(words("outreach.restrict.until"));
        until.setMin(desk.formats().get().today());
        until.setHelperText(words("outreach.restrict.until.help"));
        var reason = new TextField(words("outreach.restrict.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(words("outreach.restrict.reason.help"));
        reason.setWidthFull();
        var meaning = new Paragraph(words("outreach.restrict.meaning." + object.type()));
        meaning.addClassNames("dm-s", "dm-2");
        stack(meaning, people, until, reason);
        fields().day("until", until).text("reason", reason);
        errorsAt("refused.restriction.reason", reason);
        errorsAt("refused.date", until);
        errorsAt("refused.restriction", people);
        onPrimary(
                () -> deeds.service()
                        .restrict(new Restrict(
                                object,
                                people.getValue().stream().map(NamedPerson::id).toList(),
                                until.getValue(),
                                reason.getValue())),
                done);
    }
}
