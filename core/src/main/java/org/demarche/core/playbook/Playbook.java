package org.demarche.core.playbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.task.TaskOrigin;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One version of the playbook of a campaign, as it was published. It never changes: an edit makes the next one. */
@Table("playbook")
public class Playbook implements Persistable<PlaybookId> {

    public static final int NOTE_LENGTH = 300;
    public static final int MOST_STEPS = 100;

    @Id
    private PlaybookId id;

    private CampaignId campaignId;
    private int number;
    private String note;
    private UserId madeBy;
    private Instant madeAt;

    @MappedCollection(idColumn = "playbook_id", keyColumn = "position")
    private List<PlaybookStep> steps = new ArrayList<>();

    @Transient
    private boolean fresh;

    /** For the mapper, which fills the fields. */
    private Playbook() {}

    static Playbook publish(CampaignId campaign, int number, PublishPlaybook command, UserId by, Instant now) {
        var published = new Playbook();
        published.id = PlaybookId.create();
        published.fresh = true;
        published.campaignId = campaign;
        published.number = number;
        published.note = Line.optional(command.note(), NOTE_LENGTH, "refused.playbook.note");
        published.madeBy = by;
        published.madeAt = now;
        published.steps = inOrder(command.steps());
        return published;
    }

    /** As given, but each step of a sequence after the one before it, both of one occasion; so no sequence bites its tail. */
    private static List<PlaybookStep> inOrder(List<PlaybookStep> given) {
        if (given.size() > MOST_STEPS) {
            throw new Refused("refused.playbook.steps", MOST_STEPS);
        }
        var left = new ArrayList<>(given);
        var placed = new ArrayList<PlaybookStep>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(step -> !placed.isEmpty() && step.comesAfter(placed.getLast()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(step ->
                                    !step.isInSequence() || placed.stream().anyMatch(step::comesAfter))
                            .findFirst())
                    .orElseThrow(() -> new Refused("refused.playbook.sequence"));
            left.remove(next);
            placed.add(next);
        }
        return placed;
    }

    /** What an occasion brings at once. */
    Stream<PlaybookStep> startingWith(Occasion occasion) {
        return steps.stream().filter(step -> step.occasion().equals(occasion) && !step.isInSequence());
    }

    Stream<PlaybookStep> following(StepId done) {
        return steps.stream().filter(step -> step.follows(done));
    }

    Optional<PlaybookStep> step(StepId wanted) {
        return steps.stream().filter(step -> step.id().equals(wanted)).findFirst();
    }

    @Override
    public PlaybookId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public CampaignId campaign() {
        return campaignId;
    }

    /** What the timeline tells of the tasks that it brings. */
    TaskOrigin origin() {
        return new TaskOrigin(number, madeBy);
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** What is new in it, in the words of who published it; may be empty. */
    public String note() {
        return note;
    }

    public UserId madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** In the order in which they are shown; a step of a sequence after its predecessor. */
    public List<PlaybookStep> steps() {
        return List.copyOf(steps);
    }
}
