-- When a demand ended, and when what was written in it was erased. Of those that ended before this column was there the day is not
-- known: they are kept as long as one that ends now.
alter table demand_register add column ended_at timestamptz;
alter table demand_register add column words_erased_at timestamptz;
update demand_register set ended_at = now() where status in ('FULFILLED', 'UNMET', 'WITHDRAWN');
create index demand_register_words_kept on demand_register (ended_at) where ended_at is not null and words_erased_at is null;
