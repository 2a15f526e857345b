package org.demarche.demo.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.core.base.Source;
import org.demarche.core.institution.ChamberRole;
import org.demarche.core.institution.ExternalId;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.Verification;
import org.jspecify.annotations.Nullable;

/** A row of {@code reference/parliaments.csv}: a chamber with its parliament and its committee of foreign affairs. */
record ChamberRow(NamedCsvRecord row) {

    private static final String PARLIAMENT = "parliament_name";
    private static final String CHAMBER = "chamber_name";
    private static final String COMMITTEE = "foreign_affairs_committee";
    private static final String BETWEEN_LANGUAGES = " / ";

    String chamberCode() {
        return row.getField("chamber_code");
    }

    String parliamentCode() {
        return row.getField("country_iso2") + "-P";
    }

    /** A joint committee stands once, under the parliament. */
    String committeeCode() {
        return (hasJointCommittee() ? parliamentCode() : chamberCode()) + "-FAC";
    }

    boolean hasCommittee() {
        return !row.getField(COMMITTEE + "_en").isEmpty();
    }

    boolean hasJointCommittee() {
        return row.getField(COMMITTEE + "_en").startsWith("Joint ");
    }

    ChamberRole role() {
        return ChamberRole.valueOf(row.getField("chamber_type").toUpperCase(Locale.ROOT));
    }

    InstitutionFacts parliament() {
        return facts(PARLIAMENT, role() == ChamberRole.UNICAMERAL ? seats() : null);
    }

    InstitutionFacts chamber() {
        return facts(CHAMBER, seats());
    }

    InstitutionFacts committee() {
        return facts(COMMITTEE, null);
    }

    List<ExternalId> identifiers() {
        var wikidata = row.getField("wikidata_qid");
        return wikidata.isEmpty() ? List.of() : List.of(new ExternalId("wikidata", wikidata));
    }

    /** What the data calls unverified is not checked; identifier and website of some rows were. */
    Verification verification() {
        return row.getField("verification").startsWith("qid") ? Verification.PARTLY : Verification.UNVERIFIED;
    }

    Source source() {
        return new Source(null, "Reference list of the project: " + row.getField("verification"), null);
    }

    /** Seats from memory have no source: not known. The fictional states are as their inventor says. */
    private @Nullable Integer seats() {
        var seats = row.getField("seats");
        return seats.isEmpty() || row.getField("verification").contains("memory") ? null : Integer.valueOf(seats);
    }

    private InstitutionFacts facts(String of, @Nullable Integer seats) {
        return new InstitutionFacts(
                names(of),
                row.getField("country_iso2"),
                ZoneId.of(row.getField("zone_id")),
                seats,
                languages(),
                row.getField("website"));
    }

    private List<String> languages() {
        return List.of(row.getField("working_languages").split(" "));
    }

    /** English, Ukrainian, and what it calls itself in the languages that it works in. */
    private List<InstitutionName> names(String of) {
        var names = new ArrayList<InstitutionName>();
        var taken = new TreeSet<>(Set.of("en", "uk"));
        names.add(new InstitutionName("en", row.getField(of + "_en"), false));
        names.add(new InstitutionName("uk", row.getField(of + "_uk"), isOurTranslation(of + "_uk")));
        var own = ownNames(row.getField(of + "_native"));
        for (int i = 0; i < own.size(); i++) {
            if (taken.add(languages().get(i))) {
                names.add(new InstitutionName(languages().get(i), own.get(i), false));
            }
        }
        return names;
    }

    private List<String> ownNames(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var names = List.of(text.split(BETWEEN_LANGUAGES));
        return names.size() <= languages().size() ? names : List.of(text);
    }

    private boolean isOurTranslation(String column) {
        return List.of(row.getField("our_translation").split(" ")).contains(column);
    }
}
