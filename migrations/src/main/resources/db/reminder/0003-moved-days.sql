--liquibase formatted sql

--changeset demarche:reminder-0003-moved-days
--comment: The work that computes deadlines anew tells those whose days moved, once each and of no case.
create policy deadlines on notice for insert to demarche_app
    with check ((select work()) = 'DEADLINES' and kind = 'DAY_MOVED' and case_id is null and campaign_id is null);
