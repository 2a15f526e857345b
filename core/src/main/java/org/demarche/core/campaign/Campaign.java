package org.demarche.core.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A goal addressed to many institutions. Comes to be by a coordinator, who is then the first of its team; is archived when
 * it is over, and can be taken up again. Its key never changes, since the references of its cases begin with it.
 */
@Table("campaign")
public class Campaign extends Edited {

    static final int NAME_LENGTH = 200;
    static final int GOAL_LENGTH = 2000;
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    @Id
    private CampaignId id;

    private String key;
    private String nameEn;
    private String nameUk;
    private String goalEn;
    private String goalUk;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean fictional;
    private @Nullable String homeCountry;
    private @Nullable Instant archivedAt;

    /** For the mapper, which fills the fields. */
    private Campaign() {}

    static Campaign create(CampaignId id, CreateCampaign command) {
        var key = command.key().strip();
        if (!KEY.matcher(key).matches()) {
            throw new Refused("refused.campaign.key");
        }
        var campaign = new Campaign();
        campaign.id = id;
        campaign.key = key;
        campaign.fictional = command.fictional();
        campaign.describe(command.name(), command.goal(), command.period());
        campaign.comeFrom(command.home());
        return campaign;
    }

    void describe(Bilingual name, Bilingual goal, CampaignPeriod period) {
        nameEn = Line.required(name.en(), NAME_LENGTH, "refused.campaign.name-en");
        nameUk = Line.required(name.uk(), NAME_LENGTH, "refused.campaign.name-uk");
        goalEn = Line.optional(goal.en(), GOAL_LENGTH, "refused.campaign.goal-en");
        goalUk = Line.optional(goal.uk(), GOAL_LENGTH, "refused.campaign.goal-uk");
        startsOn = period.from();
        endsOn = period.until();
    }

    void comeFrom(@Nullable String country) {
        homeCountry = country;
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void takeUpAgain() {
        archivedAt = null;
    }

    public CampaignId id() {
        return id;
    }

    public String key() {
        return key;
    }

    public Bilingual name() {
        return new Bilingual(nameEn, nameUk);
    }

    public Bilingual goal() {
        return new Bilingual(goalEn, goalUk);
    }

    public CampaignPeriod period() {
        return new CampaignPeriod(startsOn, endsOn);
    }

    /** Everything in it is invented. */
    public boolean fictional() {
        return fictional;
    }

    /** The state whose appeal this is, ISO code: it counts among the chambers and not among the states. Null for none. */
    public @Nullable String homeCountry() {
        return homeCountry;
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
