# Sourced by backup.sh and restore.sh: which database.
find_database() {
  if [ -z "${PGHOST:-}" ]; then
    local file=${EXCHANGE_DATA:-data}/servers.properties
    if [ ! -r "$file" ]; then
      echo "no exchange runs on ${EXCHANGE_DATA:-data}, and PGHOST is not set" >&2
      exit 2
    fi
    PGPORT=$(sed -n 's/^postgres\.port=//p' "$file")
    export PGHOST=127.0.0.1 PGPORT PGUSER=postgres PGDATABASE=exchange
  fi
  : "${PGDATABASE:=exchange}"
  export PGDATABASE
}
