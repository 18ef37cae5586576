-- One thing may have several days of a kind (each annual fee, both ends of a licence in term), told apart by the subject.
-- The policy version says with which figures and calendar a row was reckoned: another one at start rebuilds the list.
alter table due_item
    add column subject text not null default '',
    add column policy_version text not null default '',
    drop constraint due_item_pkey,
    add primary key (what, aggregate_id, subject);
