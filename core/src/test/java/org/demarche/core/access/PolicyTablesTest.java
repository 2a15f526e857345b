package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/architecture.md} says about rights and actions is what the policy decides. */
class PolicyTablesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "architecture.md");

    @Test
    void theTableOfRightsIsThePolicy() throws IOException {
        assertThat(table("Right")).isEqualTo(decided(Right.values(), right -> Arrays.stream(Role.values())
                .map(role -> Policy.allows(right, Set.of(role)))
                .toList()));
    }

    @Test
    void theTableOfActionsIsThePolicy() throws IOException {
        assertThat(table("Action"))
                .isEqualTo(decided(
                        Action.values(),
                        action -> List.of(
                                allows(action, false, Set.of(Role.STAFF), Set.of()),
                                Stream.of(Part.values())
                                        .allMatch(part -> allows(action, false, Set.of(Role.STAFF), Set.of(part))),
                                allows(action, false, Set.of(Role.COORDINATOR), Set.of()),
                                allows(action, false, Set.of(Role.LEADERSHIP), Set.of()),
                                allows(action, true, EnumSet.allOf(Role.class), Set.of()))));
    }

    @Test
    void anAdministratorReachesNoCampaign() {
        assertThat(Action.values())
                .allSatisfy(action -> assertThat(allows(action, false, Set.of(Role.ADMIN), EnumSet.allOf(Part.class)))
                        .isFalse());
    }

    private static boolean allows(Action action, boolean archived, Set<Role> roles, Set<Part> parts) {
        return Policy.allows(action, archived, roles, parts);
    }

    private static <E extends Enum<E>> Map<String, List<Boolean>> decided(E[] all, Function<E, List<Boolean>> row) {
        return Arrays.stream(all).collect(Collectors.toMap(Enum::name, row));
    }

    /** The rows of the table whose first column is so called. */
    private static Map<String, List<Boolean>> table(String first) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.startsWith("| " + first + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(cells -> cells[1].strip().replace("`", ""), cells -> Arrays.stream(cells)
                        .skip(2)
                        .map(cell -> cell.strip().equals("yes"))
                        .toList()));
    }
}
