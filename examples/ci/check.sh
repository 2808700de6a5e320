#!/usr/bin/env bash
# Judges answers anywhere: bash check.sh [BASELINE]. Ends with the exit code of salesgap check.
set -u

args=(--policy policy.yaml)
if [ -n "${1:-}" ]; then args+=(--baseline "$1"); fi

status=0
npx --yes salesgap@0.1.0 check "${args[@]}" -- answers/*.yaml || status=$?

case $status in
  0) echo 'Every rule holds.' ;;
  1) echo 'A rule does not hold: talk about it before the review.' ;;
  4) echo 'Some answers are missing, or cannot be used.' ;;
  5) echo 'An area is lower than before.' ;;
  *) echo "The check did not run (exit code $status)." ;;
esac
exit "$status"
