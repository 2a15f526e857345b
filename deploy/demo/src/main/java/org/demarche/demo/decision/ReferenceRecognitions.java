package org.demarche.demo.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.AskId;
import org.demarche.core.decision.RecognitionList;
import org.demarche.core.decision.RecognitionService;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.text.Languages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recognitions and supportive acts of {@code reference/recognitions.json}. What stands in the register under its code is
 * left as it is. To be called by a coordinator of the campaign, after institutions and asks are there.
 */
@Component
public class ReferenceRecognitions {

    private static final String FILE = "reference/recognitions.json";

    private final RecognitionService recognitions;
    private final RecognitionList list;
    private final InstitutionService institutions;
    private final Access access;

    ReferenceRecognitions(
            RecognitionService recognitions, RecognitionList list, InstitutionService institutions, Access access) {
        this.recognitions = recognitions;
        this.list = list;
        this.institutions = institutions;
        this.access = access;
    }

    /** @param campaign whose asks the acts grant */
    @Transactional
    public void load(CampaignId campaign) {
        var file = read();
        var asks = asks(campaign);
        file.get("recognitions").forEach(act -> load(act, "chamber_code", asks));
        file.get("supportive").forEach(act -> load(act, "institution_code", asks));
    }

    private void load(JsonNode act, String institution, Map<Integer, AskId> asks) {
        var adoptedBy = institution(act.get(institution).asString());
        recognitions.recordOnce(act.get("code").asString(), new ActOfReference(act, adoptedBy, asks).facts());
    }

    private InstitutionId institution(String code) {
        return institutions
                .findByCode(code)
                .map(Institution::id)
                .orElseThrow(() -> new IllegalStateException(FILE + ": no institution has the code " + code));
    }

    private Map<Integer, AskId> asks(CampaignId campaign) {
        return list.asks(access.scope().within(campaign), Languages.ENGLISH).stream()
                .collect(Collectors.toMap(ask -> ask.number(), ask -> ask.id()));
    }

    private static JsonNode read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
