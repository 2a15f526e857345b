package org.demarche.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.demarche.ui.shell.Brand;
import org.demarche.ui.shell.LanguageOfWindow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The sign-in page. Says why one is here, and leads back to where one was. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "sign-in";

    /** What Spring Security calls the way to sign in by the organisation. */
    private static final String REGISTRATION = "demarche";

    /** What stands in the address, the most telling first, and how the page says it: tone, symbol, text. */
    private static final List<Reason> REASONS = List.of(
            new Reason("error", "late", "late", "signin.error"),
            new Reason("no-role", "late", "late", "signin.no-role"),
            new Reason("no-address", "late", "late", "signin.no-address"),
            new Reason("somebody-else", "late", "late", "signin.somebody-else"),
            new Reason("away", "late", "late", "signin.away"),
            new Reason("failed", "late", "late", "signin.failed"),
            new Reason("over", "sky", "clock", "signin.over"),
            new Reason("signed-out", "sky", "clock", "signin.signed-out"));

    private static final Reason RETURN = new Reason("", "sky", "clock", "signin.return");

    private final Div notes = new Div();

    SignInView(ObjectProvider<PasswordAccounts> passwords, LanguageOfWindow language) {
        addClassName("dm-door");
        var accounts = passwords.getIfAvailable();
        var card = new Main(title(), notes);
        card.addClassName("dm-door-card");
        card.add(accounts == null ? organisation() : new PasswordForm(accounts));
        var header = new Header(new LanguageSwitch(language));
        header.addClassName("dm-door-top");
        var footer = new Footer(new Span("Demarche"), new Span(getTranslation("signin.licence")));
        footer.addClassName("dm-door-foot");
        add(header, card, footer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        REASONS.stream()
                .filter(reason -> asked.containsKey(reason.mark()))
                .findFirst()
                .or(() -> comesFromAPage() ? Optional.of(RETURN) : Optional.empty())
                .ifPresent(this::note);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signin.title") + " - Demarche";
    }

    private Component title() {
        var claim = new Paragraph(getTranslation("signin.claim"));
        claim.addClassNames("dm-2", "dm-s");
        var title = new Div(new Brand(36), new Div(new H1("Demarche"), claim));
        title.addClassName("dm-row");
        return title;
    }

    private Component organisation() {
        var link = new Anchor("oauth2/authorization/" + REGISTRATION, getTranslation("signin.organisation"));
        link.setRouterIgnore(true);
        link.addClassName("dm-door-button");
        return link;
    }

    private void note(Reason reason) {
        var icon = new SvgIcon("icons.svg", reason.symbol());
        icon.addClassName("dm-i");
        var words = new Span(getTranslation(reason.key()));
        words.addClassName("dm-grow");
        var note = new Div(icon, words);
        note.addClassNames("dm-note", reason.tone());
        note.getElement().setAttribute("role", "status");
        notes.add(note);
    }

    private static boolean comesFromAPage() {
        var request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return false;
        }
        var saved = new HttpSessionRequestCache().getRequest(request, null);
        return saved != null && !saved.getRedirectUrl().matches("https?://[^/]+/?(\\?.*)?");
    }

    private record Reason(String mark, String tone, String symbol, String key) {}
}
