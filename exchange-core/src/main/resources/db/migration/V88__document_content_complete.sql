-- False while bytes are being brought or taken away; where that breaks off, nobody finds the content and the sweep ends it.
alter table document_content add column complete boolean not null default true;
