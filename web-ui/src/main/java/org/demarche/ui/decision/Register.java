package org.demarche.ui.decision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.demarche.core.decision.AskChoice;
import org.demarche.core.decision.CountingRule;
import org.demarche.core.decision.RecognitionCount;
import org.demarche.core.decision.RecognitionFilter;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.decision.RecognitionList;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.RecognitionService;
import org.demarche.core.decision.RecognitionSort;
import org.demarche.core.institution.InstitutionList;
import org.demarche.core.sql.Slice;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.format.Formats;
import org.demarche.ui.shell.CampaignChoice;
import org.demarche.ui.shell.CampaignInUse;
import org.jspecify.annotations.Nullable;

/** The register as this window reads it: with the reader's scope, campaign and language. */
@SpringComponent
@UIScope
class Register {

    private final RecognitionList list;
    private final RecognitionService service;
    private final CountingRule rule;
    private final InstitutionList institutions;
    private final CampaignInUse campaigns;
    private final Access access;
    private final FormDesk desk;

    Register(
            RecognitionList list,
            RecognitionService service,
            CountingRule rule,
            InstitutionList institutions,
            CampaignInUse campaigns,
            Access access,
            FormDesk desk) {
        this.list = list;
        this.service = service;
        this.rule = rule;
        this.institutions = institutions;
        this.campaigns = campaigns;
        this.access = access;
        this.desk = desk;
    }

    RecognitionService service() {
        return service;
    }

    InstitutionList institutions() {
        return institutions;
    }

    Formats formats() {
        return desk.formats();
    }

    FormDesk desk() {
        return desk;
    }

    String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    boolean mayKeep() {
        return service.mayKeep();
    }

    RecognitionCount count() {
        return rule.count(scope(), campaign(), language());
    }

    List<RecognitionRow> find(RecognitionFilter filter, RecognitionSort sort, Slice slice) {
        return list.find(scope(), filter.in(campaign()), sort, slice, language());
    }

    int count(RecognitionFilter filter) {
        return list.count(scope(), filter.in(campaign()), language());
    }

    Optional<RecognitionRow> find(RecognitionId id) {
        return list.find(scope(), RecognitionFilter.NONE.in(campaign()), id, language());
    }

    /** The asks of the campaign in use. */
    List<AskChoice> asks() {
        return list.asks(scope(), language());
    }

    /** Those of one campaign, for an act that one of its cases has led to. */
    List<AskChoice> asks(CampaignId campaign) {
        return list.asks(access.scope().within(campaign), language());
    }

    Locale language() {
        return UI.getCurrent().getLocale();
    }

    /** All that the reader sees where no campaign is in use, as for an administrator. */
    private Scope scope() {
        var campaign = campaign();
        var all = access.scope();
        return campaign == null ? all : all.within(campaign);
    }

    private @Nullable CampaignId campaign() {
        return campaigns.current().map(CampaignChoice::id).orElse(null);
    }
}
