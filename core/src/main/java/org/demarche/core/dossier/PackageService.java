package org.demarche.core.dossier;

import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts packages together. */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class PackageService {

    private final JdbcClient jdbc;
    private final Access access;

    PackageService(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The package gets the next number of its campaign. */
    public PackageId compose(CampaignId campaign, ComposePackage command) {
        access.scope().require(Action.MANAGE, campaign);
        var id = new PackageId(Ids.next());
        jdbc.sql("""
                        insert into document_package (id, campaign_id, name_en, name_uk, number)
                        select :id, :campaign, :nameEn, :nameUk, coalesce(max(number), 0) + 1
                          from document_package
                         where campaign_id = :campaign""")
                .param("id", id.value())
                .param("campaign", campaign.value())
                .param("nameEn", command.name().en())
                .param("nameUk", command.name().uk())
                .update();
        for (int i = 0; i < command.documents().size(); i++) {
            add(id, i + 1, command.documents().get(i));
        }
        return id;
    }

    private void add(PackageId id, int position, DocumentPackage.Document document) {
        jdbc.sql("""
                        insert into document_package_item (package_id, position, title_en, title_uk, languages)
                        values (:id, :position, :titleEn, :titleUk, :languages)""")
                .param("id", id.value())
                .param("position", position)
                .param("titleEn", document.title().en())
                .param("titleUk", document.title().uk())
                .param("languages", document.languages().toArray(String[]::new))
                .update();
    }
}
