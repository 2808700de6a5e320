# Runs "$@" as a job in the foreground, as an interactive shell does, and outlives the terminal. Leaves in the
# current folder: the modes of the terminal before, when the job was stopped, and after; the exit code.
set -m
trap : HUP
stty -a >modes.before
# Begun in the background: only of such jobs does bash remember how they ended.
sh -c 'kill -STOP $$; echo "pid $$"; exec "$@"' sh "$@" &
job=$!
until [ -n "$(jobs -s)" ]; do sleep 0.01; done
fg >/dev/null
code=$?
while [ "$(kill -l "$code" 2>/dev/null)" = TSTP ]; do
  stty -a >modes.stopped
  echo 'the job is stopped'
  until [ -e bring_back ] || [ -e let_go ]; do sleep 0.02; done
  if [ -e let_go ]; then
    kill %%
    # Not wait -f: it spins while the job is stopped.
    while [ -n "$(jobs -s; jobs -r)" ]; do sleep 0.02; done
    wait "$job"
  else
    rm bring_back
    fg >/dev/null
  fi
  code=$?
done
stty -a >modes.after 2>/dev/null
echo "$code" >code.new && mv code.new code
