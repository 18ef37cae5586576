# Runs "$@" until it ends or standard input closes, which it does when the parent dies in whatever way.
# $0 names the process, $1 is the signal that ends the server well, $2 the seconds after which it is killed.
# Only "wait <pid>" is used: "wait -n" misses a server that ends before the shell gets there.
signal=$1
patience=$2
shift 2
exec 3<&0
"$@" </dev/null 3<&- & server=$!
(
  read -r -u 3
  kill -s "$signal" "$server"
  for ((waited = 0; waited < patience; waited++)); do
    sleep 1
    kill -s 0 "$server" || exit
  done
  kill -s KILL "$server"
) 2>/dev/null & watcher=$!
wait "$server"
kill "$watcher" 2>/dev/null
wait "$watcher"
