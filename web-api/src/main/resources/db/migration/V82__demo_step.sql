-- Which steps of the invented demo set have been carried out, so that a restart goes on where it stopped.
create table demo_step (
  step varchar(120) primary key,
  done_at timestamptz not null
);
