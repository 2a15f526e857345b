package org.demarche.core.campaign;

import java.util.Comparator;
import java.util.List;
import org.demarche.core.base.Refused;

/**
 * The process of a campaign: its stages in order, the first one planned, the last one closed. Any move between them is
 * allowed; {@link #isExpected} says which ones need no reason.
 */
public record StageModel(List<Stage> stages) {

    public StageModel {
        stages =
                stages.stream().sorted(Comparator.comparingInt(Stage::position)).toList();
    }

    public Stage first() {
        return stages.getFirst();
    }

    /** @throws Refused not found, when the stage is not of this model */
    public Stage stage(StageId id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** @throws Refused not found, when no stage of this model has the key */
    public Stage stage(String key) {
        return stages.stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The next stage, or an end of the process: whatever skips a stage or goes back has to be explained. */
    public boolean isExpected(Stage from, Stage to) {
        return to.position() == from.position() + 1 || to.closing();
    }

    /** The keys of the stages that a campaign starts with, in their order. */
    public static List<String> standardKeys() {
        return ofTheStart().stages().stream().map(Stage::key).toList();
    }

    /** What a campaign starts with. */
    static StageModel ofTheStart() {
        return new StageModel(List.of(
                stage(1, "planned", "Planned", "Заплановано", 0),
                stage(2, "package-sent", "Package sent", "Пакет надіслано", 1),
                stage(3, "delivered", "Delivered", "Доставлено", 1),
                stage(4, "acknowledged", "Acknowledged", "Підтверджено", 1),
                stage(5, "referred", "Referred", "Передано на розгляд", 2),
                stage(6, "in-committee", "In committee", "У комітеті", 2),
                stage(7, "draft-tabled", "Draft tabled", "Проєкт внесено", 3),
                stage(8, "committee-vote", "Committee vote", "Голосування в комітеті", 3),
                stage(9, "plenary-scheduled", "Plenary scheduled", "Призначено до розгляду", Stage.LAST_PHASE),
                stage(10, "plenary-vote", "Plenary vote", "Голосування в залі", Stage.LAST_PHASE),
                new Stage(StageId.create(), 11, "closed", "Closed", "Закрито", Stage.LAST_PHASE, true)));
    }

    private static Stage stage(int position, String key, String nameEn, String nameUk, int phase) {
        return new Stage(StageId.create(), position, key, nameEn, nameUk, phase, false);
    }
}
