-- Accounts are also read by every party, and what falls due by who holds it.
create index royalty_desk_party on royalty_desk using gin (party_ids);
create index due_item_holder on due_item (holder, due_on, aggregate_id);
create index recordal_desk_party on recordal_desk using gin (party_ids);
