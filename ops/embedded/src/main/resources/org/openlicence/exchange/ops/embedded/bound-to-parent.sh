# Runs "$@" until it ends or standard input closes, which it does when the parent dies in whatever way.
# $0 names the process, $1 is the signal that ends the server well, $2 the seconds after which it is killed.
signal=$1
patience=$2
shift 2
exec 3<&0
cat <&3 >/dev/null & parent=$!
"$@" </dev/null 3<&- & server=$!
wait -n
if kill -s "$signal" "$server" 2>/dev/null; then
  sleep "$patience" & limit=$!
  wait -n "$server" "$limit"
  kill -s KILL "$server" 2>/dev/null
  kill "$limit" 2>/dev/null
fi
kill "$parent" 2>/dev/null
wait
