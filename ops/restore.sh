#!/usr/bin/env bash
# Restores a dump of ops/backup.sh into an EMPTY database, and says what to do next.
#
#   ops/restore.sh <file.dump>
#
# Database as for ops/backup.sh. No exchange may run on it meanwhile. Refuses a database that has tables already.
set -eu -o pipefail
dump=${1:?"usage: ops/restore.sh <file.dump>"}
. "$(dirname "$0")/database.sh"
find_database
command -v pg_restore >/dev/null || { echo "pg_restore is not installed" >&2; exit 2; }

if [ -f "$dump.sha256" ]; then
  (cd "$(dirname "$dump")" && sha256sum --check --quiet "$(basename "$dump").sha256")
fi
tables=$(psql --no-psqlrc --tuples-only --no-align --command \
  "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
if [ "$tables" != 0 ]; then
  echo "the database has $tables tables: restore into an empty one" >&2
  exit 1
fi
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$PGDATABASE" "$dump"

# The search indices belong to another moment. Without their tokens the projections read the log from its first event.
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --command \
  "delete from tokenentry where processorname in ('marketplace-blue', 'marketplace-green')"
cat <<'NEXT'
Restored. Now:
  1. delete the search indices of this exchange (DELETE /exchange-marketplace-*), or use a fresh Elasticsearch;
  2. start the exchange: it makes the indices anew and fills them from the log;
  3. ops/console/run check, then ops/console/run processors until every lag is 0.
NEXT
