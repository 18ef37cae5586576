#!/usr/bin/env bash
# Backs up the exchange's database: one consistent dump while it runs. Elasticsearch is not backed up, it is rebuilt from the log.
#
#   ops/backup.sh <directory>
#
# Database: PGHOST, PGPORT, PGUSER, PGDATABASE, PGPASSWORD or ~/.pgpass as for psql. Without PGHOST the embedded database of the
# exchange that runs on EXCHANGE_DATA (default ./data) is taken. Needs pg_dump of the server's major version or newer: the
# embedded PostgreSQL ships no client tools (Debian: postgresql-client from apt.postgresql.org, or -15 for a server 15).
set -eu -o pipefail
target=${1:?"usage: ops/backup.sh <directory>"}
. "$(dirname "$0")/database.sh"
find_database
command -v pg_dump >/dev/null || { echo "pg_dump is not installed" >&2; exit 2; }

stamp=$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p "$target"
part=$target/exchange-$stamp.dump.part
trap 'rm -f "$part"' EXIT
pg_dump --format=custom --no-owner --no-privileges --file="$part"
# A dump that cannot be listed cannot be restored.
pg_restore --list "$part" >/dev/null
mv "$part" "$target/exchange-$stamp.dump"
(cd "$target" && sha256sum "exchange-$stamp.dump" > "exchange-$stamp.dump.sha256")
echo "$target/exchange-$stamp.dump"
