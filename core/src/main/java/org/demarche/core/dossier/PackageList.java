package org.demarche.core.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The packages of a campaign, the latest first. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class PackageList {

    private final JdbcClient jdbc;
    private final Access access;

    PackageList(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<DocumentPackage> of(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        var packages = new LinkedHashMap<PackageId, DocumentPackage>();
        jdbc.sql("""
                        select p.id, p.number, p.name_en, p.name_uk, i.title_en, i.title_uk, i.languages
                          from document_package p
                          left join document_package_item i on i.package_id = p.id
                         where p.campaign_id = :campaign
                         order by p.number desc, i.position""")
                .param("campaign", campaign.value())
                .query((row, _) -> packages.merge(id(row), read(row), PackageList::together))
                .list();
        return List.copyOf(packages.values());
    }

    private static PackageId id(ResultSet row) throws SQLException {
        return new PackageId(row.getObject("id", UUID.class));
    }

    private static DocumentPackage read(ResultSet row) throws SQLException {
        var name = new Bilingual(row.getString("name_en"), row.getString("name_uk"));
        return new DocumentPackage(id(row), row.getInt("number"), name, documents(row));
    }

    private static List<DocumentPackage.Document> documents(ResultSet row) throws SQLException {
        var title = row.getString("title_en");
        if (title == null) {
            return List.of();
        }
        var languages = List.of((String[]) row.getArray("languages").getArray());
        return List.of(new DocumentPackage.Document(new Bilingual(title, row.getString("title_uk")), languages));
    }

    private static DocumentPackage together(DocumentPackage one, DocumentPackage more) {
        var documents = new ArrayList<>(one.documents());
        documents.addAll(more.documents());
        return new DocumentPackage(one.id(), one.number(), one.name(), documents);
    }
}
