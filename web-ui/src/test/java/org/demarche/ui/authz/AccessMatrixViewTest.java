package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.ui.ViewTest;
import org.demarche.ui.authz.AuthzMatrix.Cell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every route, every role, {own, other's, restricted, missing}: as the matrix says, and no route without a say. */
class AccessMatrixViewTest extends ViewTest {

    private static final String ERRORS = "org.demarche.ui.error";

    private final AuthzMatrix matrix = AuthzMatrix.read();

    @Autowired
    private Objects objects;

    @Autowired
    private Discretion discretion;

    @Test
    void everyRouteHasAnEntryAndEveryEntryARoute() {
        assertThat(routes().keySet()).containsExactlyInAnyOrderElementsOf(matrix.routes());
    }

    @Test
    void everyRouteIsAskedForEveryKindOfObject() {
        assertThat(matrix.routes()).isNotEmpty().allSatisfy(route -> assertThat(matrix.missingRows(route))
                .as("rows of " + route)
                .isEmpty());
    }

    @Test
    void everyCellNamesEveryRole() {
        var names = new ArrayList<>(List.of(AuthzMatrix.ANONYMOUS));
        for (var role : Role.values()) {
            names.add(role.name());
        }
        var byRow = matrix.cells().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.route() + " " + cell.row(), Collectors.mapping(Cell::who, Collectors.toList())));

        assertThat(byRow)
                .isNotEmpty()
                .allSatisfy((row, who) -> assertThat(who).as(row).containsExactlyInAnyOrderElementsOf(names));
    }

    @Test
    void everyRouteDeclaresItsAccess() {
        assertThat(routes().values()).isNotEmpty().allSatisfy(view -> assertThat(
                        view.isAnnotationPresent(PermitAll.class)
                                || view.isAnnotationPresent(RolesAllowed.class)
                                || view.isAnnotationPresent(AnonymousAllowed.class))
                .as(view.getName())
                .isTrue());
    }

    @Test
    void everyAddressAnswersAsTheMatrixSays() {
        var people = people();
        signInAs("matrix-maker", Role.COORDINATOR, Role.ADMIN);
        objects.make("MTX", people.values());
        discretion.hide(objects.aCase("restricted"));
        var wrong = new ArrayList<String>();

        for (var cell : matrix.cells()) {
            if (!cell.who().equals(AuthzMatrix.ANONYMOUS)) {
                become(people.get(Role.valueOf(cell.who())));
                var answer = answer(cell);
                if (!answer.equals(cell.expected())) {
                    wrong.add(cell + " but was " + answer);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private Map<Role, AppUser> people() {
        var people = new EnumMap<Role, AppUser>(Role.class);
        for (var role : Role.values()) {
            people.put(role, signInAs("matrix-" + role.name().toLowerCase(), role));
        }
        return people;
    }

    private String answer(Cell cell) {
        UI.getCurrent().navigate(objects.address(cell.route(), cell.row()));
        var shown = getCurrentView().getClass();
        if (shown.getPackageName().equals(ERRORS)) {
            return shown.getSimpleName().equals("BrokenPage") ? "broken" : "hidden";
        }
        return shown.equals(routes().get(cell.route())) ? "open" : "onward";
    }

    /** Ours by template; what test code adds for itself is none of the product's. */
    private static Map<String, Class<?>> routes() {
        return VaadinService.getCurrent().getRouter().getRegistry().getRegisteredRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("org.demarche."))
                .collect(Collectors.toMap(RouteData::getTemplate, RouteBaseData::getNavigationTarget));
    }
}
