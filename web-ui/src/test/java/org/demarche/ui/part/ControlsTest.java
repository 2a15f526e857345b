package org.demarche.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void alwaysHasOneChoicePressed() {
        var whose = new Switch<>("Whose", List.of("mine", "team"), String::toUpperCase);
        whose.addValueChangeListener(change -> done.add(change.getOldValue() + ">" + change.getValue()));

        button(whose.getContent(), 1).click();

        assertThat(whose.getValue()).isEqualTo("team");
        assertThat(pressed(button(whose.getContent(), 0))).isEqualTo("false");
        assertThat(pressed(button(whose.getContent(), 1))).isEqualTo("true");
        assertThat(done).containsExactly("mine>team");
    }

    @Test
    void showsTheValueThatTheScreenSets() {
        var whose = new Switch<>("Whose", List.of("mine", "team"), text -> text);

        whose.setValue("team");

        assertThat(pressed(button(whose.getContent(), 1))).isEqualTo("true");
    }

    @Test
    void hidesTheBulkBarWhileNothingIsSelected() {
        var bar = new BulkBar(new Grid<>(), () -> {});
        assertThat(bar.isVisible()).isFalse();

        bar.setCount(3);
        assertThat(bar.isVisible()).isTrue();

        bar.setCount(0);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void runsAVerbOfTheBulkBar() {
        var bar = new BulkBar(new Grid<>(), () -> {}).verb(Icon.USER, "Assign", () -> done.add("assign"));

        bar.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Assign"))
                .forEach(Button::click);

        assertThat(done).containsExactly("assign");
    }

    @Test
    void bringsARefusalToTheFieldOfTheLongestPrefix() {
        var task = new TextField();
        var title = new TextField();
        var errors = new FieldErrors().field("refused.task", task).field("refused.task.title", title);

        assertThat(errors.show("refused.task.title.length", "Too long")).isTrue();

        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Too long");
        assertThat(task.isInvalid()).isFalse();
        assertThat(errors.show("refused.stale", "Stale")).isFalse();
    }

    @Test
    void marksTheCurrentPageAmongTheTabs() {
        var tabs =
                new PageTabs("Campaign").tab(new Anchor("cases", "Cases"), true).tab(new Anchor("asks", "Asks"), false);

        assertThat(tabs.getComponentAt(0).getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(tabs.getComponentAt(1).getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    void hidesAGroupWithNothingToDo() {
        var group = new TodoGroup("Overdue");
        assertThat(group.isVisible()).isFalse();

        group.setItems(List.of(new TodoItem(Icon.PHONE, new Anchor("cases/1", "Call"), "Belgium")));

        assertThat(group.isVisible()).isTrue();
    }

    @Test
    void namesThePresentStepForScreenReaders() {
        var stepper = new Stepper(
                "Stage",
                List.of(
                        new Stepper.Step("Planned", StageFill.PLANNED, Stepper.State.DONE, "2 Sep"),
                        new Stepper.Step("Referred", StageFill.COMMITTEE, Stepper.State.NOW, null)));

        assertThat(stepper.getComponentAt(0).getElement().hasAttribute("aria-current"))
                .isFalse();
        assertThat(stepper.getComponentAt(1).getElement().getAttribute("aria-current"))
                .isEqualTo("step");
    }

    @Test
    void givesAnIconButtonItsNameTwice() {
        var snooze = new IconButton(Icon.SNOOZE, "Snooze", () -> done.add("snooze"));

        snooze.click();

        assertThat(snooze.getAriaLabel()).contains("Snooze");
        assertThat(snooze.getTooltip().getText()).isEqualTo("Snooze");
        assertThat(done).containsExactly("snooze");
    }

    @Test
    void showsTheColumnsThatFit() {
        var grid = new Grid<String>();
        var name = grid.addColumn(row -> row);
        var last = grid.addColumn(row -> row);
        var owner = grid.addColumn(row -> row);
        var card = grid.addColumn(row -> row);
        var columns = new ColumnsByWidth(grid, card).above(ColumnsByWidth.TABLET, last);
        columns.choose(owner, false);

        columns.fit(1440);
        assertThat(shown(grid)).containsExactly(name, last);

        columns.fit(1024);
        assertThat(shown(grid)).containsExactly(name);

        columns.fit(390);
        assertThat(shown(grid)).containsExactly(card);
    }

    @Test
    void asksForAnAnswerOnlyWhenTheQuestionIsOpened() {
        var why = new WhyButton("Why 10 Dec?", () -> {
            done.add("asked");
            return Explanation.of("Why Thu 10 December?").result("Due", "Thu 10 Dec");
        });
        assertThat(done).isEmpty();

        why.popover().open();

        assertThat(done).containsExactly("asked");
        assertThat(why.popover().getElement().getTextRecursively()).contains("Why Thu 10 December?", "Due");
    }

    private static List<Grid.Column<String>> shown(Grid<String> grid) {
        return grid.getColumns().stream().filter(Component::isVisible).toList();
    }

    private static Button button(Component parent, int index) {
        return (Button) parent.getChildren().toList().get(index);
    }

    private static String pressed(Button button) {
        return button.getElement().getAttribute("aria-pressed");
    }
}
