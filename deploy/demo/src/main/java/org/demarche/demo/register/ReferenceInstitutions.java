package org.demarche.demo.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.ZoneId;
import java.util.List;
import org.demarche.core.base.Source;
import org.demarche.core.institution.ChamberRole;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.NewInstitution;
import org.demarche.core.institution.Verification;
import org.demarche.demo.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parliaments and assemblies of the reference data. What stands in the register under its code is left as it is: people
 * may have corrected it. To be called by somebody who may keep the register.
 */
@Component
public class ReferenceInstitutions {

    private final InstitutionService institutions;

    ReferenceInstitutions(InstitutionService institutions) {
        this.institutions = institutions;
    }

    @Transactional
    public void load() {
        new CsvFile("reference/parliaments.csv").map(ChamberRow::new).forEach(this::keep);
        new CsvFile("demo/fictional/institutions.csv").map(ChamberRow::new).forEach(this::keep);
        new CsvFile("reference/assemblies.csv").map(row -> row).forEach(this::keepAssembly);
    }

    private void keep(ChamberRow row) {
        var parliament =
                kept(row.parliamentCode(), InstitutionKind.PARLIAMENT, null, null, row.parliament(), row, false);
        var chamber =
                kept(row.chamberCode(), InstitutionKind.CHAMBER, row.role(), parliament, row.chamber(), row, true);
        if (row.hasCommittee()) {
            kept(
                    row.committeeCode(),
                    InstitutionKind.COMMITTEE,
                    null,
                    row.hasJointCommittee() ? parliament : chamber,
                    row.committee(),
                    row,
                    false);
        }
    }

    private InstitutionId kept(
            String code,
            InstitutionKind kind,
            @Nullable ChamberRole role,
            @Nullable InstitutionId parent,
            InstitutionFacts facts,
            ChamberRow row,
            boolean identified) {
        var origin = new NewInstitution.Origin(code, identified ? row.identifiers() : List.of(), row.verification());
        return kept(new NewInstitution(kind, role, parent, facts, row.source(), origin), code);
    }

    private void keepAssembly(NamedCsvRecord row) {
        var kind = row.getField("kind").equals("world-organisation")
                ? InstitutionKind.INTERNATIONAL_ORGANISATION
                : InstitutionKind.ASSEMBLY;
        var names = List.of(
                new InstitutionName("en", row.getField("name_en"), false),
                new InstitutionName("uk", row.getField("name_uk"), true));
        var facts = new InstitutionFacts(
                names, null, ZoneId.of(row.getField("zone_id")), null, List.of("en"), row.getField("website"));
        var source = new Source(null, "Reference list of the project: " + row.getField("verification"), null);
        var origin = new NewInstitution.Origin(row.getField("code"), List.of(), Verification.UNVERIFIED);
        kept(new NewInstitution(kind, null, null, facts, source, origin), row.getField("code"));
    }

    private InstitutionId kept(NewInstitution wanted, String code) {
        return institutions.findByCode(code).map(Institution::id).orElseGet(() -> institutions.found(wanted));
    }
}
