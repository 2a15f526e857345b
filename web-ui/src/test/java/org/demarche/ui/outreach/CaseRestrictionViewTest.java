package org.demarche.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.junit.jupiter.api.Test;

class CaseRestrictionViewTest extends CasePageScene {

    @Test
    void restrictsTheCaseAndIsThenThereForTheNamedAlone() {
        open();
        var restricting = new CaseActions(reads.page().head(id, Locale.ENGLISH), reads, deeds, desk, () -> {})
                .restricting(reads.page().allowed(id));
        restricting.restrictCase();
        test(find(TextField.class).withCaption("Why").single()).setValue("A source at risk");
        test(find(Button.class).withText("Restrict").single()).click();

        open();
        assertThat(buttons()).contains("Restricted to 1 person");
        for (var other : List.of(colleague, coordinator)) {
            become(other);
            open();
            assertThat(text()).contains("The page does not exist, or you may not see it.");
        }
    }

    @Test
    void liftsARestrictionAgain() {
        deeds.restrictions()
                .service()
                .restrict(new Restrict(RestrictedObject.of(id), List.of(), null, "A source at risk"));
        open();
        test(find(Button.class).withText("Restricted to 1 person").single()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("A source at risk");

        test(find(Button.class).withText("Lift the restriction").single()).click();
        test(find(ConfirmDialog.class).single()).reject();

        become(colleague);
        open();
        assertThat(text()).contains("Restriction of the case lifted");
    }
}
