/** How a program that had the terminal came to its end. */
export type Launched =
  | { readonly exit: number }
  | { readonly signal: string }
  /** It never ran: the system's code, e.g. ENOENT. */
  | { readonly missing: string };

/**
 * Lends the terminal to another program until that ends. What it says goes to the terminal that questions are asked
 * on, since standard output may be a file. Whoever tells us to stop tells it as well; Ctrl-C is its own affair.
 */
export function launch(words: readonly string[], platform: string): Promise<Launched> {
  return new Promise((resolve) => {
    let child: ReturnType<typeof start>;
    try {
      child = start(words, platform);
    } catch (error) {
      return resolve({ missing: (error as NodeJS.ErrnoException).code ?? 'unknown' });
    }
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    const ignore = () => undefined;
    process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', ignore);
    const end = (launched: Launched) =>
      afterPendingSignals(() => {
        process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', ignore);
        resolve(launched);
      });
    child.once('error', (error: NodeJS.ErrnoException) => end({ missing: error.code ?? error.message }));
    child.once('exit', (code, signal) => end(code === null ? { signal: signal ?? 'unknown' } : { exit: code }));
  });
}

/**
 * Ctrl-C goes to both programs at once. On a busy machine another thread than the main one may hear first that the other
 * program has ended, so that our own signal comes after it; one whole turn of the event loop later it has come.
 */
function afterPendingSignals(go: () => void): void {
  setImmediate(() => setImmediate(go));
}

function start([command = '', ...args]: readonly string[], platform: string) {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const stdio: [number, number, number] = [0, 2, 2];
  // Under Windows many editors are scripts, which only the shell starts.
  if (platform === 'win32')
    return spawn([command, ...args].map((word) => `"${word}"`).join(' '), { stdio, shell: true });
  return spawn(command, args, { stdio });
}
