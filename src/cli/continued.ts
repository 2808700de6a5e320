type Listener = (...args: unknown[]) => void;

let waiting: Listener[] = [];
let toldToEnd = false;

/**
 * After Ctrl-Z readline waits for SIGCONT to take the terminal back. Told to end in the background the process gets that
 * as well, and would be stopped once more for reaching for a terminal that is not its own. Whichever signal is heard
 * first on a busy machine: what waits for SIGCONT runs one turn of the event loop later, unless it is to end.
 */
export function holdContinuation(): void {
  if (process.listeners('SIGCONT').includes(continued)) return;
  process.on('newListener', (signal: string | symbol, listener: Listener) => {
    if (signal !== 'SIGCONT' || listener === continued) return;
    queueMicrotask(() => {
      process.removeListener('SIGCONT', listener);
      waiting.push(listener);
    });
  });
  process.on('SIGCONT', continued);
}

/** The process is told to end: nothing takes the terminal back. */
export function dropContinuation(): void {
  toldToEnd = true;
  waiting = [];
}

function continued(): void {
  setImmediate(() =>
    setImmediate(() => {
      const now = waiting;
      waiting = [];
      if (!toldToEnd) for (const listener of now) listener('SIGCONT');
    }),
  );
}
