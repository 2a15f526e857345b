--liquibase formatted sql

--changeset demarche:correspondence-0001-responses
create table response (
    id uuid not null,
    version integer not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    received_on date not null,
    from_whom text not null,
    person_id uuid,
    channel text not null,
    classification text not null,
    text text not null default '',
    language text,
    file_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    answers_id uuid,
    withdrawn_at timestamptz,
    constraint response_pk primary key (id),
    constraint response_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint response_person foreign key (person_id) references person (id),
    constraint response_file foreign key (file_id) references stored_file (id),
    constraint response_answers foreign key (answers_id) references dispatch (id),
    constraint response_by foreign key (recorded_by) references app_user (id),
    constraint response_channel check (channel in ('EMAIL', 'POST', 'PHONE', 'MEETING', 'WEB_FORM', 'EMBASSY')),
    constraint response_classification check (classification in ('ACKNOWLEDGEMENT', 'REFERRAL', 'QUESTION', 'SUPPORTIVE', 'REFUSAL', 'HOLDING', 'AUTOMATIC')),
    constraint response_text check (length(text) <= 20000)
);
create index response_case on response (case_id, received_on);
create index response_answers on response (answers_id);
create index response_campaign on response (campaign_id, received_on);

create table response_ask (
    response_id uuid not null,
    ask_id uuid not null,
    standing text not null,
    constraint response_ask_pk primary key (response_id, ask_id),
    constraint response_ask_response foreign key (response_id) references response (id) on delete cascade,
    constraint response_ask_ask foreign key (ask_id) references ask (id),
    constraint response_ask_standing check (standing in ('UNDER_DISCUSSION', 'SUPPORTIVE', 'GRANTED', 'DECLINED'))
);
create index response_ask_ask on response_ask (ask_id);
alter table case_ask add constraint case_ask_response foreign key (response_id) references response (id);
create index case_ask_response on case_ask (response_id);
