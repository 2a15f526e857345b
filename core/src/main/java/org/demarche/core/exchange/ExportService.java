package org.demarche.core.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.Needs;
import org.demarche.core.access.NoteKind;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Pace.Costly;
import org.demarche.core.access.Right;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.outreach.CaseList;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.sql.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes files of lists for whoever oversees a campaign. Who took what away, and why, stands in the audit before they have it. */
@Service
@Transactional
@Needs(Right.EXPORT)
public class ExportService {

    /** As many rows as one person takes away alone. */
    public static final int MOST = Slice.MOST;

    private static final int REASON_LENGTH = 500;

    private final CaseList cases;
    private final CampaignService campaigns;
    private final CaseSheet sheet;
    private final Access access;
    private final Pace pace;
    private final AuditNotes notes;
    private final Clock clock;

    ExportService(
            CaseList cases,
            CampaignService campaigns,
            CaseSheet sheet,
            Access access,
            Pace pace,
            AuditNotes notes,
            Clock clock) {
        this.cases = cases;
        this.campaigns = campaigns;
        this.sheet = sheet;
        this.access = access;
        this.pace = pace;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * The rows that the list shows them, in its order.
     *
     * @throws org.demarche.core.access.StepUpNeeded when they proved who they are too long ago
     * @throws Refused when there are more than {@link #MOST}, when no reason is given, or too often
     */
    public Exported cases(ExportCases command) {
        var reach = access.scope();
        reach.require(Action.EXPORT, command.campaign());
        var reason = Line.required(command.reason(), REASON_LENGTH, "refused.export.reason");
        access.requireRecentSignIn();
        var scope = reach.within(command.campaign());
        int found = cases.count(scope, command.filter());
        if (found > MOST) {
            throw new Refused("refused.export.too-many", MOST, found);
        }
        pace.keep(Costly.EXPORT);
        var rows = cases.find(
                scope, command.filter(), command.sort(), command.descending(), new Slice(0, MOST), command.language());
        note(command, reason, rows);
        return new Exported(name(command), Sheet.MEDIA_TYPE, rows.size(), sheet.of(rows, command.language()));
    }

    /** The team reads the note, and must not learn from its number that there are cases it does not see. */
    private void note(ExportCases command, String reason, List<CaseRow> rows) {
        long open = rows.stream().filter(row -> !row.restricted()).count();
        notes.note(AuditNote.of(NoteKind.EXPORT)
                .about("CAMPAIGN", command.campaign())
                .inCase(null, command.campaign())
                .with("list", "cases")
                .with("rows", Long.toString(open))
                .with("reason", reason));
        rows.stream()
                .filter(CaseRow::restricted)
                .forEach(row -> Noted.restrictedRead("CASE", row.id(), row.id(), row.campaignId()));
    }

    private String name(ExportCases command) {
        var key = campaigns.find(command.campaign()).key().toLowerCase(Locale.ROOT);
        return "cases-" + key + "-" + LocalDate.now(clock) + Sheet.ENDING;
    }
}
