--liquibase formatted sql

--changeset demarche:contact-0001-persons
create table person (
    id uuid not null,
    version integer not null,
    name text not null,
    sort_name text not null,
    languages text[] not null default '{}',
    lawful_basis text not null,
    do_not_contact boolean not null default false,
    note text not null default '',
    source_url text,
    source_note text not null default '',
    source_checked_on date,
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint person_pk primary key (id),
    constraint person_name check (length(name) between 1 and 200),
    constraint person_lawful_basis check (lawful_basis in ('PUBLIC_OFFICE', 'LEGITIMATE_INTEREST', 'CONSENT')),
    constraint person_changed_by foreign key (changed_by) references app_user (id)
);
create index person_find on person using gin (find_text(name) gin_trgm_ops);
create index person_sort on person (sort_name collate "uk-x-icu", id) where archived_at is null;

create table person_name (
    person_id uuid not null,
    language text not null,
    name text not null,
    constraint person_name_pk primary key (person_id, language),
    constraint person_name_person foreign key (person_id) references person (id) on delete cascade
);
create index person_name_find on person_name using gin (find_text(name) gin_trgm_ops);

--changeset demarche:contact-0001-title splitStatements:false
--comment: A person's name as it is written in a language, else as they write it.
create function person_title(person uuid, wanted text) returns text
    language sql stable parallel safe
    return coalesce(
        (select n.name from person_name n where n.person_id = person and n.language = wanted),
        (select p.name from person p where p.id = person));

--changeset demarche:contact-0001-posts
create table post (
    id uuid not null,
    version integer not null,
    institution_id uuid not null,
    label_en text not null,
    label_uk text not null,
    role text not null,
    source_url text,
    source_note text not null default '',
    source_checked_on date,
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint post_pk primary key (id),
    constraint post_institution foreign key (institution_id) references institution (id),
    constraint post_label check (length(label_en) between 1 and 200 and length(label_uk) between 1 and 200),
    constraint post_role check (role in ('SPEAKER', 'CHAIR', 'MEMBER', 'RAPPORTEUR', 'SECRETARY', 'REGISTRY', 'STAFF', 'OTHER')),
    constraint post_changed_by foreign key (changed_by) references app_user (id)
);
create index post_institution on post (institution_id);

create table membership (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    institution_id uuid not null,
    post_id uuid,
    on_behalf_of_id uuid,
    from_on text,
    until_on text,
    until_last date,
    source_url text,
    source_note text not null default '',
    source_checked_on date,
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint membership_pk primary key (id),
    constraint membership_person foreign key (person_id) references person (id),
    constraint membership_institution foreign key (institution_id) references institution (id),
    constraint membership_post foreign key (post_id) references post (id),
    constraint membership_on_behalf_of foreign key (on_behalf_of_id) references institution (id),
    constraint membership_changed_by foreign key (changed_by) references app_user (id)
);
create index membership_person on membership (person_id);
create index membership_institution on membership (institution_id);
create index membership_post on membership (post_id);
create index membership_on_behalf_of on membership (on_behalf_of_id);

--changeset demarche:contact-0001-details
create table contact_detail (
    id uuid not null,
    version integer not null,
    person_id uuid,
    institution_id uuid,
    kind text not null,
    value text not null,
    purpose text not null,
    health text not null default 'OK',
    health_since date,
    note text not null default '',
    source_url text,
    source_note text not null default '',
    source_checked_on date,
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint contact_detail_pk primary key (id),
    constraint contact_detail_person foreign key (person_id) references person (id),
    constraint contact_detail_institution foreign key (institution_id) references institution (id),
    constraint contact_detail_owner check ((person_id is null) <> (institution_id is null)),
    constraint contact_detail_kind check (kind in ('EMAIL', 'PHONE', 'ADDRESS', 'WEB_FORM', 'OTHER')),
    constraint contact_detail_purpose check (purpose in ('OFFICE', 'REGISTRY', 'SECRETARIAT', 'PRESS', 'PERSONAL')),
    constraint contact_detail_health check (health in ('OK', 'BOUNCED', 'STALE', 'DO_NOT_USE')),
    constraint contact_detail_value check (length(value) between 1 and 500),
    constraint contact_detail_changed_by foreign key (changed_by) references app_user (id)
);
create index contact_detail_person on contact_detail (person_id);
create index contact_detail_institution on contact_detail (institution_id);
