# Sourced by ./test: runs steps, counts what passed, and prints one plain last line.
passed_count=0
failed_count=0
failures=()
step_log=$(mktemp)
started=$SECONDS

passed() { passed_count=$((passed_count + $1)); }
failed() {
  failed_count=$((failed_count + ${2:-1}))
  failures+=("$1")
  echo "FAILED  $1"
}

# step NAME COMMAND...: one check; its output is shown only when it fails.
step() {
  local name=$1 from=$SECONDS
  shift
  if "$@" >"$step_log" 2>&1; then
    passed 1
    printf 'ok      %s (%s s)\n' "$name" $((SECONDS - from))
  else
    tail -n 150 "$step_log"
    failed "$name"
  fi
}

# step_tests NAME COMMAND...: a test runner; its own counts are added up.
step_tests() {
  local name=$1 from=$SECONDS status ok bad
  shift
  "$@" >"$step_log" 2>&1
  status=$?
  read -r ok bad < <(counts <"$step_log")
  passed "$ok"
  if [ "$status" -ne 0 ] || [ "$bad" -gt 0 ] || [ "$ok" -eq 0 ]; then
    tail -n 200 "$step_log"
    failed "$name ($ok passed, $bad failed, exit status $status)" $((bad > 0 ? bad : 1))
  else
    printf 'ok      %s: %s tests (%s s)\n' "$name" "$ok" $((SECONDS - from))
  fi
}

# Reads a runner's closing lines: xunit, vitest and Playwright each say it their own way.
counts() {
  sed 's/\x1b\[[0-9;]*m//g' | awk '
    /Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+/ {
      match($0, /Total: [0-9]+/); total = substr($0, RSTART + 7, RLENGTH - 7)
      match($0, /Errors: [0-9]+/); errors = substr($0, RSTART + 8, RLENGTH - 8)
      match($0, /Failed: [0-9]+/); bad = substr($0, RSTART + 8, RLENGTH - 8)
      match($0, /Skipped: [0-9]+/); skipped = substr($0, RSTART + 9, RLENGTH - 9)
      # A skipped check is a failed one here.
      ok += total - bad - skipped; no += bad + errors + skipped
    }
    /^ *Tests +/ { for (i = 1; i < NF; i++) { if ($(i + 1) ~ /^passed/) ok += $i; if ($(i + 1) ~ /^(failed|skipped|todo)/) no += $i } }
    /^ +[0-9]+ passed \(/ { ok += $1 }
    /^ +[0-9]+ (failed|skipped|flaky|did not run)/ { no += $1 }
    END { print ok + 0, no + 0 }'
}

unchanged() { git diff --exit-code -- "$@"; }

web_packages() { [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] || npm ci --prefix "$1"; }

report() {
  rm -f "$step_log"
  for failure in "${failures[@]}"; do echo "  $failure"; done
  echo "took $((SECONDS - started)) s"
  echo "$passed_count passed, $failed_count failed"
  [ "$failed_count" -eq 0 ]
}
