package org.demarche.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.text.Languages;
import org.demarche.ui.shell.LanguageOfWindow;

/** Each language under its own name. */
class LanguageSwitch extends Div {

    LanguageSwitch(LanguageOfWindow language) {
        addClassName("dm-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("signin.language"));
        for (var locale : Languages.ALL) {
            var button = new Button(
                    getTranslation("language." + locale.getLanguage()),
                    click -> click.getSource().getUI().ifPresent(ui -> language.choose(locale, ui)));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("lang", locale.getLanguage());
            button.getElement()
                    .setAttribute(
                            "aria-pressed",
                            String.valueOf(Languages.closest(getLocale()).equals(locale)));
            add(button);
        }
    }
}
