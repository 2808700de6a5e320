/** Starts a program that goes on without us, and says nothing here. null: it runs; else the system's code. */
export function letGo([command = '', ...args]: readonly string[]): Promise<string | null> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true });
    child.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    child.once('spawn', () => {
      child.unref();
      resolve(null);
    });
  });
}
