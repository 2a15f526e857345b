--liquibase formatted sql

--changeset demarche:institution-0002-institutions
create table institution (
    id uuid not null,
    version integer not null,
    kind text not null,
    chamber_role text,
    parent_id uuid,
    country text,
    code text,
    zone text not null,
    seats integer,
    languages text[] not null default '{}',
    website text,
    verification text not null default 'UNVERIFIED',
    checked_on date,
    checked_by uuid,
    note text not null default '',
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint institution_pk primary key (id),
    constraint institution_parent foreign key (parent_id) references institution (id),
    constraint institution_country foreign key (country) references country (iso2),
    constraint institution_checked_by foreign key (checked_by) references app_user (id),
    constraint institution_code unique (code),
    constraint institution_kind check (kind in ('PARLIAMENT', 'CHAMBER', 'COMMITTEE', 'FRIENDSHIP_GROUP', 'PARLIAMENTARY_GROUP', 'DELEGATION', 'ASSEMBLY', 'GOVERNMENT', 'EMBASSY', 'INTERNATIONAL_ORGANISATION')),
    constraint institution_chamber_role check ((kind = 'CHAMBER') = (chamber_role is not null) and (chamber_role is null or chamber_role in ('LOWER', 'UPPER', 'UNICAMERAL'))),
    constraint institution_verification check (verification in ('VERIFIED', 'PARTLY', 'UNVERIFIED')),
    constraint institution_seats check (seats is null or seats between 1 and 10000),
    constraint institution_not_own_parent check (parent_id is distinct from id),
    constraint institution_changed_by foreign key (changed_by) references app_user (id)
);
create index institution_parent on institution (parent_id);
create index institution_country on institution (country, kind);

create table institution_name (
    institution_id uuid not null,
    language text not null,
    name text not null,
    our_translation boolean not null default false,
    constraint institution_name_pk primary key (institution_id, language),
    constraint institution_name_institution foreign key (institution_id) references institution (id) on delete cascade,
    constraint institution_name_length check (length(name) between 1 and 300)
);
create index institution_name_search on institution_name using gin (lower(name) gin_trgm_ops);
create index institution_name_find on institution_name using gin (find_text(name) gin_trgm_ops);

create table institution_identifier (
    institution_id uuid not null,
    scheme text not null,
    value text not null,
    constraint institution_identifier_pk primary key (institution_id, scheme),
    constraint institution_identifier_institution foreign key (institution_id) references institution (id) on delete cascade,
    constraint institution_identifier_once unique (scheme, value)
);

create table institution_source (
    institution_id uuid not null,
    position integer not null,
    url text,
    note text not null,
    checked_on date,
    constraint institution_source_pk primary key (institution_id, position),
    constraint institution_source_institution foreign key (institution_id) references institution (id) on delete cascade
);

--changeset demarche:institution-0002-title splitStatements:false
--comment: The name of an institution in a language, else in Ukrainian for Crimean Tatar, else in English, else whatever is there.
create function institution_title(institution uuid, wanted text) returns text
    language sql stable parallel safe
    return (
        select n.name
          from institution_name n
         where n.institution_id = institution
         order by (n.language = wanted) desc, (wanted = 'crh' and n.language = 'uk') desc, (n.language = 'en') desc, n.language
         limit 1);

--changeset demarche:institution-0002-native splitStatements:false
--comment: What an institution calls itself: its name in the first of its languages that it has a name in; null when that is the language wanted.
create function institution_native(institution uuid, wanted text) returns text
    language sql stable parallel safe
    return (
        select case when n.language = wanted then null else n.name end
          from institution i
          join institution_name n on n.institution_id = i.id and n.language = any(i.languages) and not n.our_translation
         where i.id = institution
         order by array_position(i.languages, n.language)
         limit 1);

--changeset demarche:institution-0002-tree splitStatements:false
--comment: An institution, whatever its state, and everything in use that stands under it.
create function institution_tree(root uuid) returns table (id uuid, depth integer)
    language sql stable parallel safe rows 10
    begin atomic
        with recursive tree (id, depth) as (
            select root, 0
            union all
            select i.id, tree.depth + 1
              from institution i
              join tree on i.parent_id = tree.id
             where i.archived_at is null)
        select tree.id, tree.depth from tree;
    end;
