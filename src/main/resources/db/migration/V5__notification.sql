-- Mails, one row a recipient; unsent rows have a job in the engine that tries again.
create table notification (
  id            varchar(36)   primary key,
  version       bigint        not null,
  matter_number varchar(20)   not null,
  recipient     varchar(64)   not null,
  address       varchar(255)  not null,
  subject       varchar(500)  not null,
  body          varchar(20000) not null,
  created_at    timestamp with time zone not null,
  sent_at       timestamp with time zone
);
create index notification_by_recipient on notification (recipient, created_at);
create index notification_by_time on notification (created_at);
