type Listener = () => void;

let watching = false;
let resting = false;
let told = false;
let takeTerminalBack: Listener = () => undefined;

/**
 * After Ctrl-Z readline waits for SIGCONT to take the terminal back. `kill %1` sends that along with the signal to end,
 * and either may be heard first; reaching for a terminal that is the shell's again, the process would be stopped once
 * more instead of ending. So what waits for SIGCONT runs a turn of the event loop later, and not at all once told to end.
 */
export function watchResting(): void {
  if (watching) return;
  watching = true;
  process.on('newListener', (signal: string | symbol, listener: Listener) => {
    if (signal !== 'SIGCONT' || listener === wake) return;
    resting = true;
    takeTerminalBack = listener;
    // Before theirs: without any listener in between a signal that is on its way would be lost.
    process.once('SIGCONT', wake);
    queueMicrotask(() => process.removeListener('SIGCONT', listener));
  });
}

/** The process was told to end: nothing takes the terminal back any more. */
export function stayAtRest(): void {
  told = true;
  process.removeAllListeners('SIGCONT');
}

/** Was it stopped by Ctrl-Z and not brought back since? The terminal is the shell's then. */
export function isResting(): boolean {
  return resting;
}

function wake(): void {
  setImmediate(() =>
    setImmediate(() => {
      if (told) return;
      resting = false;
      takeTerminalBack();
    }),
  );
}
