package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.demo.CsvFile;
import org.demarche.demo.play.Founding.Begun;

/**
 * What the parts of the play share while one campaign is played.
 *
 * @param users by login
 * @param cases by the code of the chamber; filled when the cases are opened
 * @param owners logins by the code of the chamber; nobody where it is missing
 * @param language column ending of the texts: en or uk
 */
record Scene(
        Production production,
        Begun campaign,
        Map<String, UserId> users,
        Calendar calendar,
        Map<String, CaseId> cases,
        Map<String, String> owners,
        String language) {

    Scene(Production production, Begun campaign, Map<String, UserId> users, Calendar calendar, String language) {
        this(production, campaign, users, calendar, new HashMap<>(), new HashMap<>(), language);
    }

    List<NamedCsvRecord> rows(String file) {
        return new CsvFile(production.folder() + file).map(row -> row);
    }

    CaseId caseOf(NamedCsvRecord row) {
        return Optional.ofNullable(cases.get(row.getField("chamber_code"))).orElseThrow();
    }

    UserId user(String login) {
        return Optional.ofNullable(users.get(login)).orElseThrow();
    }

    /** Who acts on a case: its owner, or the coordinator where nobody has it. */
    String actor(String chamberCode) {
        return owners.getOrDefault(chamberCode, production.coordinator());
    }

    String text(NamedCsvRecord row, String column) {
        return row.getField(column + "_" + language);
    }
}
