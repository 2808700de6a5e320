import { isInForeground } from '../store/foreground.js';

type Listener = () => void;

let watching = false;
let told = false;
let takeTerminalBack: Listener = () => undefined;

/**
 * After Ctrl-Z readline waits for SIGCONT to take the terminal back. That comes with `fg`, but with `bg` as well, and
 * with `kill %1`, before or after the signal to end. Reaching for a terminal that is the shell's, the process would be
 * stopped once more, in the middle of a call, where no signal reaches it. So here it waits until the terminal is its own.
 */
export function waitForTerminal(): void {
  if (watching) return;
  watching = true;
  process.on('newListener', (signal: string | symbol, listener: Listener) => {
    if (signal !== 'SIGCONT' || listener === wake) return;
    takeTerminalBack = listener;
    // Before theirs: without any listener in between a signal that is on its way would be lost.
    process.once('SIGCONT', wake);
    queueMicrotask(() => process.removeListener('SIGCONT', listener));
  });
}

/** The process was told to end: nothing takes the terminal back any more. */
export function letTerminalBe(): void {
  told = true;
}

function wake(): void {
  if (told) return;
  if (isInForeground()) {
    takeTerminalBack();
    return;
  }
  // What is typed is the shell's; and `fg` after `bg` says nothing, so one has to look.
  process.stdin.pause();
  setTimeout(wake, LOOK_EVERY_MS);
}

const LOOK_EVERY_MS = 50;
