--liquibase formatted sql

--changeset demarche:correspondence-0002-indexes
--comment: Whoever removes a person or a file asks whether letters speak of it, and would read all of them.
create index response_person on response (person_id) where person_id is not null;
create index response_file on response (file_id) where file_id is not null;
create index dispatch_proof on dispatch (proof_file_id) where proof_file_id is not null;
