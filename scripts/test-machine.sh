# Sourced by ./test: what the whole check needs on a bare Debian machine, and a PostgreSQL that is thrown away.
missing=()
postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
[ -n "$(postgres_bin)" ] || command -v initdb >/dev/null || missing+=(postgresql)
command -v chromium >/dev/null || missing+=(chromium)
# Tests that need a Redis start one of their own.
command -v redis-server >/dev/null || missing+=(redis-server)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    step "Packages: ${missing[*]}" bash -c "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${missing[*]}"
  else
    echo "Missing: ${missing[*]}. As root on Debian ./test installs them; here, install them yourself."
  fi
fi

postgres_folder=
start_postgres() {
  local bin as_postgres=()
  bin=$(postgres_bin)
  [ -n "$bin" ] || bin=$(dirname "$(command -v initdb || echo /nowhere/initdb)")
  [ -x "$bin/initdb" ] || return 1
  postgres_folder=$(mktemp -d)
  # PostgreSQL refuses to run as root.
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$postgres_folder"
    as_postgres=(runuser -u postgres --)
  fi
  "${as_postgres[@]}" "$bin/initdb" -D "$postgres_folder/data" -A trust -U postgres >"$postgres_folder.log" 2>&1 &&
    "${as_postgres[@]}" "$bin/pg_ctl" -D "$postgres_folder/data" -w -l "$postgres_folder/log" \
      -o "-k $postgres_folder -c listen_addresses= -c fsync=off -c max_connections=200" start >>"$postgres_folder.log" 2>&1 ||
    { cat "$postgres_folder.log"; return 1; }
  postgres_stop=("${as_postgres[@]}" "$bin/pg_ctl" -D "$postgres_folder/data" -m immediate stop)
  export TEST_POSTGRES="Host=$postgres_folder;Username=postgres;Database=postgres"
}

stop_postgres() {
  [ -z "$postgres_folder" ] || "${postgres_stop[@]}" >/dev/null 2>&1
  rm -rf "$postgres_folder" "$postgres_folder.log"
}
trap stop_postgres EXIT
