--liquibase formatted sql

--changeset demarche:access-0004-list-columns
--comment: The columns that somebody does not want to see in a list. No row: all that fit.
create table list_columns (
    user_id uuid not null,
    list text not null,
    hidden text[] not null,
    constraint list_columns_pk primary key (user_id, list),
    constraint list_columns_user foreign key (user_id) references app_user (id),
    constraint list_columns_most check (cardinality(hidden) <= 50)
);
