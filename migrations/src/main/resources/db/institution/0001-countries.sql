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
