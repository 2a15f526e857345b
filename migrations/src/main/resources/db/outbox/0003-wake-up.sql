--liquibase formatted sql

--changeset demarche:outbox-0003-wake-up
--comment: When each round is woken next, and which node is at it; the columns are db-scheduler's. Nothing is kept for a round, so nothing is ever read back into an object.
create table wake_up (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint wake_up_pk primary key (task_name, task_instance),
    constraint wake_up_nothing_kept check (task_data is null)
);
create index wake_up_execution_time on wake_up (execution_time);
create index wake_up_last_heartbeat on wake_up (last_heartbeat);
