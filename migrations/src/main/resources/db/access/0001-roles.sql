--liquibase formatted sql

--changeset demarche:access-0001-roles splitStatements:false
--comment: Two roles: the owner migrates, the application owns nothing. Whoever runs this may create roles, or they are there.
do $$
begin
    if not exists (select from pg_roles where rolname = 'demarche_owner') then
        create role demarche_owner nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'demarche_app') then
        create role demarche_app nologin;
    end if;
end $$;

--changeset demarche:access-0001-grants splitStatements:false
--comment: What is created from here on is open to the application, table by table, without owning it.
grant usage on schema public to demarche_app;
alter default privileges in schema public grant select, insert, update, delete on tables to demarche_app;
alter default privileges in schema public grant usage on sequences to demarche_app;
alter default privileges in schema public grant execute on functions to demarche_app;

--changeset demarche:access-0001-extensions
create extension if not exists pg_trgm;
create extension if not exists unaccent;
