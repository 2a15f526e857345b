package org.demarche.ui.outreach.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BoardViewTest extends CampaignOfThreeCases {

    @Test
    void showsTheBoardAndMovesACardByItsButton() {
        become(owner);
        UI.getCurrent().navigate("cases/board");
        var board = Objects.requireNonNull(((BoardView) getCurrentView()).page.content());

        assertThat(find(BoardCard.class).all()).hasSize(3);
        assertThat(find(BoardStage.class).withClassName("strip").all()).hasSize(10);

        test(find(Button.class)
                        .withAttribute("aria-label", "Move Malta to another stage")
                        .single())
                .click();
        var dialog = find(MoveCasesDialog.class).single();
        dialog.to(campaigns.stages(campaign).stage("package-sent").id());
        test(find(Button.class).withText("Move case").single()).click();

        assertThat(find(BoardStage.class).withClassName("strip").all())
                .as("the first stage folds once the work is past it")
                .hasSize(10);
        assertThat(find(BoardCard.class).all()).hasSize(1);
        assertThat(board.columns.getChildren().count()).isEqualTo(11);
    }

    @Test
    void leadersMoveNoCard() {
        become(leader);
        UI.getCurrent().navigate("cases/board");

        assertThat(find(BoardCard.class).all()).hasSize(3).allSatisfy(card -> assertThat(
                        card.getElement().hasAttribute("tabindex"))
                .isFalse());
    }
}
