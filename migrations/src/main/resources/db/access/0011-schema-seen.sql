--liquibase formatted sql

--changeset demarche:access-0011-schema-seen
--comment: Whoever works here asks which schema this is, and works on none but the one that it knows.
grant select on databasechangelog to demarche_app;
