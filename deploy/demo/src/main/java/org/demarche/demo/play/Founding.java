package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.campaign.AskId;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.campaign.CampaignPeriod;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.dossier.ComposePackage;
import org.demarche.core.dossier.DocumentPackage;
import org.demarche.core.dossier.PackageService;
import org.demarche.core.text.Bilingual;
import org.demarche.demo.CsvFile;
import org.demarche.demo.account.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a campaign of the demo: its asks, its days, its package and its team. */
@Component
class Founding {

    private final CampaignService campaigns;
    private final AskService asks;
    private final CampaignDays days;
    private final TeamService team;
    private final PackageService packages;
    private final DemoPeople people;

    Founding(
            CampaignService campaigns,
            AskService asks,
            CampaignDays days,
            TeamService team,
            PackageService packages,
            DemoPeople people) {
        this.campaigns = campaigns;
        this.asks = asks;
        this.days = days;
        this.team = team;
        this.packages = packages;
        this.people = people;
    }

    Begun begin(Production production, Map<String, UserId> users, LocalDate today) {
        var id = new CsvFile("demo/campaigns.csv")
                .map(row -> row).stream()
                        .filter(row -> row.getField("key").equals(production.key()))
                        .findFirst()
                        .map(row -> campaigns.create(new CreateCampaign(
                                production.key(),
                                bilingual(row, "name"),
                                bilingual(row, "goal"),
                                CampaignPeriod.UNKNOWN,
                                production.fictional(),
                                row.findField("home_country")
                                        .filter(code -> !code.isEmpty())
                                        .orElse(null))))
                        .orElseThrow();
        var askIds = new HashMap<String, AskId>();
        new CsvFile(production.asksFile()).map(row -> askIds.put(row.getField("code"), asks.raise(id, ask(row))));
        people.all().stream()
                .filter(person -> person.campaign().equals(production.key()))
                .filter(person -> !person.login().equals(production.coordinator()))
                .forEach(person -> team.join(new JoinTeam(id, users.get(person.login()), person.role(), today, null)));
        if (production.fictional()) {
            return new Begun(id, askIds);
        }
        new CsvFile("reference/calendar.csv").map(Founding::day).forEach(day -> days.add(id, day));
        packages.compose(
                id,
                new ComposePackage(
                        new Bilingual("Package of four documents", "Пакет із чотирьох документів"),
                        new CsvFile("reference/package.csv").map(Founding::document)));
        return new Begun(id, askIds);
    }

    /** A campaign that stands, with its asks by the codes of the files. */
    record Begun(CampaignId id, Map<String, AskId> asks) {}

    private static AskText ask(NamedCsvRecord row) {
        return new AskText(
                bilingual(row, "title"),
                bilingual(row, "short"),
                !row.getField("our_translation").isEmpty(),
                "",
                row.getField("basis"));
    }

    private static DocumentPackage.Document document(NamedCsvRecord row) {
        return new DocumentPackage.Document(bilingual(row, "title"), List.of("uk", "en"));
    }

    private static CampaignDay day(NamedCsvRecord row) {
        var text = row.getField("date_or_mmdd");
        boolean verified = row.getField("verification").equals("verified");
        var label = bilingual(row, "label");
        var source = row.getField("source").isEmpty() ? null : row.getField("source");
        try {
            var once = LocalDate.parse(text);
            return new CampaignDay(
                    Ids.next(),
                    once.getMonthValue(),
                    once.getDayOfMonth(),
                    once.getYear(),
                    label.en(),
                    label.uk(),
                    null,
                    verified,
                    source);
        } catch (DateTimeParseException everyYear) {
            var day = MonthDay.parse("--" + text);
            return new CampaignDay(
                    Ids.next(),
                    day.getMonthValue(),
                    day.getDayOfMonth(),
                    null,
                    label.en(),
                    label.uk(),
                    since(text),
                    verified,
                    source);
        }
    }

    /** The one anniversary that is counted. */
    private static @Nullable Integer since(String monthAndDay) {
        return monthAndDay.equals("05-18") ? Integer.valueOf(1944) : null;
    }

    static Bilingual bilingual(NamedCsvRecord row, String column) {
        return new Bilingual(row.getField(column + "_en"), row.getField(column + "_uk"));
    }
}
