package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.Registration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Application;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What takes requests besides the routes, as the registries know it: all of it in the matrix, and each answers as that says. */
@WithDatabase
@SpringBootTest(
        classes = {Application.class, HttpAccounts.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoorsOverHttpTest {

    private static final AtomicInteger WORLDS = new AtomicInteger(100);
    private static final String ANONYMOUS = "anonymous";
    private static final String SIGNED_OUT = "signed-out";
    private static final String DISABLED = "disabled";
    private static final String VARIABLE = "{id}";

    private final Doors doors = Doors.read();

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext server;

    @Autowired
    private FilterChainProxy security;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private SignIn door;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient owner;

    @Autowired
    private Objects objects;

    @Autowired
    private Papers papers;

    @Autowired
    private Discretion discretion;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyServletAndFilterHasAnEntryAndEveryEntryOneOfThem() {
        assertThat(mappings(server.getServletRegistrations(), ServletRegistration::getMappings))
                .isEqualTo(doors.servlets());
        assertThat(mappings(server.getFilterRegistrations(), FilterRegistration::getUrlPatternMappings))
                .isEqualTo(doors.filters());
    }

    @Test
    void theChainsOfFiltersStandAsTheMatrixSays() {
        var chains = new TreeMap<String, List<String>>();
        security.getFilterChains().forEach(chain -> chains.put(matched(chain), names(chain.getFilters())));

        assertThat(chains).isEqualTo(doors.chains());
    }

    @Test
    void everyHandlerHasAnEntryAndEveryEntryAHandler() {
        var known = handlers.getHandlerMethods().keySet().stream()
                .flatMap(info -> names(info).stream())
                .collect(Collectors.toSet());

        assertThat(known).isEqualTo(doors.handlers().keySet());
    }

    @Test
    void everyHandlerAnswersAsTheMatrixSays() throws Exception {
        var ids = world();
        var browsers = browsers();
        var wrong = new ArrayList<String>();
        int cells = 0;
        for (var handler : doors.handlers().entrySet()) {
            for (var row : handler.getValue().entrySet()) {
                assertThat(row.getValue().keySet())
                        .as(handler.getKey() + " " + row.getKey())
                        .containsExactlyInAnyOrderElementsOf(browsers.keySet());
                for (var cell : row.getValue().entrySet()) {
                    var answer =
                            answer(browsers.get(cell.getKey()), handler.getKey(), ids.getOrDefault(row.getKey(), ""));
                    cells++;
                    if (!answer.equals(cell.getValue())) {
                        wrong.add(handler.getKey() + " " + row.getKey() + " " + cell + " but was " + answer);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(browsers.size());
    }

    /** Every kind of file that there is to ask for. */
    @Test
    void whatTakesAnIdIsAskedForEveryKindOfIt() {
        assertThat(doors.handlers())
                .anySatisfy((handler, _) -> assertThat(handler).contains(VARIABLE));
        doors.handlers().forEach((handler, rows) -> {
            if (handler.contains("{")) {
                assertThat(rows.keySet()).containsExactlyInAnyOrder("own", "other", "restricted", "missing");
            }
        });
    }

    private Map<String, String> world() {
        var people = new ArrayList<AppUser>();
        for (var role : Role.values()) {
            people.add(HttpAccounts.admit(door, login(role.name()), role));
        }
        people.add(HttpAccounts.admit(door, login(DISABLED), Role.STAFF));
        people.add(HttpAccounts.admit(door, login(SIGNED_OUT), Role.STAFF));
        HttpAccounts.become(HttpAccounts.admit(door, "door-maker", Role.COORDINATOR, Role.ADMIN));
        objects.make("DOOR" + WORLDS.incrementAndGet(), people);
        var ids = new TreeMap<String, String>();
        for (var row : List.of("own", "other", "restricted")) {
            ids.put(row, papers.attach(objects.aCase(row)).substring("files/".length()));
        }
        ids.put("missing", UUID.randomUUID().toString());
        discretion.hide(objects.aCase("restricted"));
        return ids;
    }

    private Map<String, PlainBrowser> browsers() throws Exception {
        var browsers = new TreeMap<String, PlainBrowser>();
        browsers.put(ANONYMOUS, new PlainBrowser(port));
        for (var role : Role.values()) {
            browsers.put(role.name(), PlainBrowser.signedIn(port, login(role.name())));
        }
        var gone = PlainBrowser.signedIn(port, login(SIGNED_OUT));
        gone.signOut();
        browsers.put(SIGNED_OUT, gone);
        browsers.put(DISABLED, PlainBrowser.signedIn(port, login(DISABLED)));
        owner.sql("update app_user set active = false where subject = ?") // by another node: the session is open still
                .param(login(DISABLED))
                .update();
        return browsers;
    }

    private static String answer(PlainBrowser browser, String handler, String id)
            throws IOException, InterruptedException {
        var method = handler.substring(0, handler.indexOf(' '));
        var path = handler.substring(handler.indexOf('/') + 1).replace(VARIABLE, id);
        var answer = method.equals("POST") ? browser.post(path, "[]") : browser.get(path);
        return word(answer);
    }

    private static String word(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> answer.body().equals(Papers.CONTENT) ? "sent" : "answered";
            case 204 -> "taken";
            case 302 -> answer.headers().firstValue("location").orElse("").endsWith("/sign-in") ? "sign-in" : "onward";
            case 404 -> "hidden";
            default -> String.valueOf(answer.statusCode());
        };
    }

    private static String login(String who) {
        return "door-" + who.toLowerCase(Locale.ROOT);
    }

    private static <R extends Registration> Map<String, List<String>> mappings(
            Map<String, ? extends R> registered, Function<R, Collection<String>> mappings) {
        var all = new TreeMap<String, List<String>>();
        registered.forEach((name, each) ->
                all.put(name, mappings.apply(each).stream().sorted().toList()));
        return all;
    }

    private static String matched(SecurityFilterChain chain) {
        return ((DefaultSecurityFilterChain) chain).getRequestMatcher().toString();
    }

    private static List<String> names(List<Filter> filters) {
        return filters.stream().map(each -> each.getClass().getSimpleName()).toList();
    }

    private static List<String> names(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path))
                .distinct()
                .toList();
    }
}
