-- What the desks of a market office and of a tax body ask for, read from the document itself.
alter table registration_desk
    add column region text generated always as (document ->> 'region') stored,
    add column official_number text generated always as (document ->> 'officialNumber') stored,
    add column office_task boolean generated always as (
        coalesce(document ->> 'status' in ('RECHECK', 'REVOKING')
            or jsonb_array_length(document -> 'followUps' -> 'objections') > 0
            or document ->> 'status' = 'AWAITING_DECISION'
                and (document ->> 'firstApproverId' is not null
                    or document -> 'followUps' -> 'referral' is not null), false)) stored;
create index registration_desk_office on registration_desk (changed_at, id) where office_task;
create index registration_desk_registered on registration_desk (changed_at, id) where official_number is not null;
