package org.demarche.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.Set;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.MembershipFacts;
import org.demarche.core.contact.PostId;
import org.demarche.core.contact.PostRow;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.ui.form.FormDialog;
import org.jspecify.annotations.Nullable;

/** Where somebody is, what they hold there, on whose behalf, and when. */
class MembershipFields extends Composite<Div> {

    /** Who sends somebody somewhere. */
    private static final Set<InstitutionKind> SENDERS = EnumSet.of(
            InstitutionKind.PARLIAMENTARY_GROUP,
            InstitutionKind.DELEGATION,
            InstitutionKind.FRIENDSHIP_GROUP,
            InstitutionKind.CHAMBER,
            InstitutionKind.PARLIAMENT,
            InstitutionKind.GOVERNMENT);

    private final Choices choices;
    final ComboBox<InstitutionRow> institution;
    private final Select<PostRow> post = new Select<>();
    final ComboBox<InstitutionRow> onBehalfOf;
    final PartialDateField from = new PartialDateField(getTranslation("contact.form.from"));
    final PartialDateField until = new PartialDateField(getTranslation("contact.form.until"));

    MembershipFields(FormDialog dialog, Choices choices) {
        this.choices = choices;
        institution =
                choices.institutions(getTranslation("contact.form.institution"), EnumSet.allOf(InstitutionKind.class));
        institution.setRequiredIndicatorVisible(true);
        institution.addValueChangeListener(change -> offer(change.getValue()));
        onBehalfOf = choices.institutions(getTranslation("contact.form.on-behalf-of"), SENDERS);
        onBehalfOf.setHelperText(getTranslation("contact.form.on-behalf-of.help"));
        onBehalfOf.setClearButtonVisible(true);
        until.setHelperText(getTranslation("contact.form.until.help"));
        post.setLabel(getTranslation("contact.form.post"));
        post.setEmptySelectionAllowed(true);
        post.setEmptySelectionCaption(getTranslation("contact.form.post.none"));
        post.setItemLabelGenerator(each -> each == null ? getTranslation("contact.form.post.none") : each.label());
        post.setWidthFull();
        post.setEnabled(false);
        dialog.field("refused.contact.institution", institution)
                .field("refused.contact.membership.post", post)
                .field("refused.contact.membership.until", until)
                .field("refused.partial-date", from)
                .with(this);
        dialog.fields()
                .field("institution", institution, row -> row.id().toString(), choices::institution)
                .field("post", post, row -> row.id().toString(), id -> post(PostId.of(id)))
                .field("on-behalf-of", onBehalfOf, row -> row.id().toString(), choices::institution)
                .text("from", from)
                .text("until", until);
        var dates = new Div(from, until);
        dates.addClassName("dm-pairs");
        getContent().addClassName("dm-stack");
        getContent().add(institution, post, onBehalfOf, dates);
    }

    MembershipFields show(MembershipFacts facts) {
        institution.setValue(choices.institution(facts.institution()));
        post.setValue(post(facts.post()));
        onBehalfOf.setValue(facts.onBehalfOf() == null ? null : choices.institution(facts.onBehalfOf()));
        from.show(facts.from());
        until.show(facts.until());
        return this;
    }

    /** @throws Refused when a field is missing or wrong */
    MembershipFacts facts() {
        if (institution.getValue() == null) {
            throw new Refused("refused.contact.institution.missing");
        }
        return new MembershipFacts(
                institution.getValue().id(),
                post.getValue() == null ? null : post.getValue().id(),
                onBehalfOf.getValue() == null ? null : onBehalfOf.getValue().id(),
                from.date(),
                end());
    }

    private @Nullable PartialDate end() {
        try {
            return until.date();
        } catch (Refused noDate) {
            throw new Refused("refused.contact.membership.until.syntax", until.getValue());
        }
    }

    private void offer(@Nullable InstitutionRow chosen) {
        post.clear();
        post.setEnabled(chosen != null);
        if (chosen != null) {
            post.setItems(choices.posts(chosen.id()));
        }
    }

    private @Nullable PostRow post(@Nullable PostId id) {
        return id == null || institution.getValue() == null
                ? null
                : choices.posts(institution.getValue().id()).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }
}
