--liquibase formatted sql

--changeset demarche:institution-0001-countries
create table country (
    iso2 text not null,
    iso3 text not null,
    name_en text not null,
    name_uk text not null,
    constraint country_pk primary key (iso2),
    constraint country_iso2 check (iso2 ~ '^[A-Z]{2}$')
);

--changeset demarche:institution-0001-find-text splitStatements:false
--comment: What text is compared as when people look for it: without case, accents and kinds of apostrophe. Both sides go through it.
create function find_text(text) returns text
    language sql immutable parallel safe strict
    return translate(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '’ʼ`´', '''''''''');

--changeset demarche:institution-0001-country-title splitStatements:false
create function country_title(country text, wanted text) returns text
    language sql stable parallel safe strict
    return (select case when wanted in ('uk', 'crh') then c.name_uk else c.name_en end from country c where c.iso2 = country);
