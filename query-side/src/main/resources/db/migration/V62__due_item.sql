-- What falls due: written from events, read every minute by the runner. Rebuilt from the events at will.
create table due_item (
    what text not null,
    aggregate_id text not null,
    due_on date not null,
    due_at timestamptz not null,
    basis text not null,
    holder text not null,
    not_before timestamptz not null,
    attempts integer not null default 0,
    primary key (what, aggregate_id));
create index due_item_next on due_item (due_at);
create index due_item_aggregate on due_item (aggregate_id);

-- Own table of db-scheduler 16.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance));
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
