-- The queue of a registration point: the cases of its region, and of its point; nearest limit first, of one day the larger contract
-- first. Both parts of the key have a fixed width, so that text in code point order is that order.
alter table registration_desk
    add column point text generated always as (document ->> 'point') stored,
    add column queue_key text collate "C" generated always as (
        lpad((limit_on - date '1900-01-01')::text, 7, '0') || '.'
            || lpad((9223372036854775807
                - greatest(0, coalesce((document #>> '{subject,statedTotalFen}')::bigint, 0)))::text, 19, '0')) stored;
drop index registration_desk_queue;
create index registration_desk_queue on registration_desk (work_state, region, queue_key, id);
