package org.demarche.core.campaign;

import java.time.Instant;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Line;
import org.demarche.core.base.Source;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One demand of a campaign, numbered as in its founding document; one of them is the principal one. */
@Table("ask")
public class Ask extends Edited {

    static final int TITLE_LENGTH = 300;
    static final int SHORT_LENGTH = 80;
    static final int SOURCE_LENGTH = 1000;

    @Id
    private AskId id;

    private CampaignId campaignId;
    private int number;
    private String titleEn;
    private String titleUk;
    private String shortEn;
    private String shortUk;
    private boolean principal;
    private boolean ourTranslation;
    private @Nullable String sourceUrl;
    private String sourceNote;
    private @Nullable Instant archivedAt;

    /** For the mapper, which fills the fields. */
    private Ask() {}

    static Ask raise(CampaignId campaign, int number, AskText text, boolean principal) {
        var ask = new Ask();
        ask.id = AskId.create();
        ask.campaignId = campaign;
        ask.number = number;
        ask.principal = principal;
        ask.word(text);
        return ask;
    }

    void word(AskText text) {
        titleEn = Line.required(text.title().en(), TITLE_LENGTH, "refused.ask.title-en");
        titleUk = Line.required(text.title().uk(), TITLE_LENGTH, "refused.ask.title-uk");
        shortEn = Line.required(text.brief().en(), SHORT_LENGTH, "refused.ask.short-en");
        shortUk = Line.required(text.brief().uk(), SHORT_LENGTH, "refused.ask.short-uk");
        ourTranslation = text.ourTranslation();
        sourceUrl = Source.webAddress(text.sourceUrl(), "refused.ask.source-url");
        sourceNote = Line.optional(text.sourceNote(), SOURCE_LENGTH, "refused.ask.source-note");
    }

    void become(boolean nowPrincipal) {
        principal = nowPrincipal;
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void takeUpAgain() {
        archivedAt = null;
    }

    public AskId id() {
        return id;
    }

    public CampaignId campaign() {
        return campaignId;
    }

    public int number() {
        return number;
    }

    /** The one that outcome and recognitions are about. */
    public boolean principal() {
        return principal;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public AskText text() {
        return new AskText(
                new Bilingual(titleEn, titleUk),
                new Bilingual(shortEn, shortUk),
                ourTranslation,
                sourceUrl == null ? "" : sourceUrl,
                sourceNote);
    }
}
