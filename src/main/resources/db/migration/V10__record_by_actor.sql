-- When people last submitted something is asked each time a handler is chosen.
create index matter_record_by_actor on matter_record (actor, recorded_at);
