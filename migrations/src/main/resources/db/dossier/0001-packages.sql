--liquibase formatted sql

--changeset demarche:dossier-0001-packages
--comment: What is sent: the documents of a package, each in the languages it exists in.
create table document_package (
    id uuid not null,
    campaign_id uuid not null,
    name_en text not null,
    name_uk text not null,
    number integer not null,
    constraint document_package_pk primary key (id),
    constraint document_package_campaign foreign key (campaign_id) references campaign (id),
    constraint document_package_number unique (campaign_id, number)
);

create table document_package_item (
    package_id uuid not null,
    position integer not null,
    title_en text not null,
    title_uk text not null,
    languages text[] not null default '{}',
    constraint document_package_item_pk primary key (package_id, position),
    constraint document_package_item_package foreign key (package_id) references document_package (id)
);
