--liquibase formatted sql

--changeset demarche:institution-0003-terms
--comment: A term of a chamber, from its first sitting to its dissolution, and the election that ends it.
create table legislative_term (
    id uuid not null,
    version integer not null,
    institution_id uuid not null,
    name text not null,
    first_day date,
    last_day date,
    election text,
    election_called boolean not null default false,
    source_url text,
    source_note text not null,
    checked_on date,
    changed_by uuid,
    changed_at timestamptz,
    constraint legislative_term_pk primary key (id),
    constraint legislative_term_institution foreign key (institution_id) references institution (id),
    constraint legislative_term_name check (length(name) between 1 and 120),
    constraint legislative_term_order check (last_day is null or first_day is null or last_day >= first_day),
    constraint legislative_term_called check (not election_called or election is not null),
    constraint legislative_term_changed_by foreign key (changed_by) references app_user (id)
);
create index legislative_term_institution on legislative_term (institution_id, first_day);

--changeset demarche:institution-0003-spans
--comment: Days of one kind in the calendar of a house. Kinds overrule each other, so that an exception leaves the rest as it is.
create table calendar_span (
    id uuid not null,
    version integer not null,
    institution_id uuid not null,
    kind text not null,
    first_day date not null,
    last_day date not null,
    title text not null default '',
    uid text,
    source_url text,
    source_note text not null,
    checked_on date,
    changed_by uuid,
    changed_at timestamptz,
    constraint calendar_span_pk primary key (id),
    constraint calendar_span_institution foreign key (institution_id) references institution (id),
    constraint calendar_span_kind check (kind in ('SITTING', 'COMMITTEE', 'RECESS', 'NO_SITTING', 'DAY_OFF', 'WORKDAY')),
    constraint calendar_span_order check (last_day >= first_day and last_day < first_day + 400),
    constraint calendar_span_title check (length(title) <= 200),
    constraint calendar_span_imported_once unique (institution_id, uid),
    constraint calendar_span_changed_by foreign key (changed_by) references app_user (id)
);
create index calendar_span_institution on calendar_span (institution_id, first_day);

--changeset demarche:institution-0003-weeks
--comment: The week of a house where it is not Monday to Friday with the holidays of its own country.
create table house_week (
    institution_id uuid not null,
    version integer not null,
    working_days text[] not null,
    committee_days text[] not null default '{}',
    holidays_of text,
    source_url text,
    source_note text not null,
    checked_on date,
    changed_by uuid,
    changed_at timestamptz,
    constraint house_week_pk primary key (institution_id),
    constraint house_week_institution foreign key (institution_id) references institution (id),
    constraint house_week_working_days check (cardinality(working_days) between 1 and 7),
    constraint house_week_holidays_of foreign key (holidays_of) references country (iso2),
    constraint house_week_changed_by foreign key (changed_by) references app_user (id)
);

--changeset demarche:institution-0003-days-off
--comment: Days on which nobody of the organisation works.
create table day_off (
    id uuid not null,
    version integer not null,
    first_day date not null,
    last_day date not null,
    name text not null,
    changed_by uuid,
    changed_at timestamptz,
    constraint day_off_pk primary key (id),
    constraint day_off_order check (last_day >= first_day and last_day < first_day + 400),
    constraint day_off_name check (length(name) between 1 and 120),
    constraint day_off_changed_by foreign key (changed_by) references app_user (id)
);
create index day_off_first on day_off (first_day);

--changeset demarche:institution-0003-watched
call audit_watch('legislative_term', 'LEGISLATIVE_TERM', subject => 'institution_id');
call audit_watch('calendar_span', 'CALENDAR_SPAN', subject => 'institution_id');
call audit_watch('house_week', 'HOUSE_WEEK', object_column => 'institution_id');
call audit_watch('day_off', 'DAY_OFF');

--changeset demarche:institution-0003-calendar-of splitStatements:false
--comment: Whose entries make up the calendar of an institution, the nearest first: its own, those of what it stands under, and for a parliament of one chamber those of that chamber.
create function calendar_of(institution uuid) returns table (id uuid, distance integer)
    language sql stable parallel safe rows 3
    begin atomic
        with recursive line (id, parent_id, distance) as (
            select i.id, i.parent_id, 0 from institution i where i.id = institution
            union all
            select i.id, i.parent_id, line.distance + 1
              from institution i
              join line on i.id = line.parent_id)
        select line.id, line.distance from line
        union all
        select c.id, 0
          from institution p
          join institution c on c.parent_id = p.id and c.kind = 'CHAMBER' and c.archived_at is null and c.chamber_role = 'UNICAMERAL'
         where p.id = institution and p.kind = 'PARLIAMENT';
    end;
