import type { Shell } from './shell.js';

declare const __SALESGAP_VERSION__: string;
declare const __SALESGAP_HELP__: string;

/**
 * What the bin runs. --version and --help are answered before anything else is loaded (a test holds the
 * help equal to the program's own); everything else is the shell's.
 */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  const text = args.length === 1 ? quickAnswer(args[0] ?? '') : null;
  if (text !== null) {
    process.stdout.on('error', () => undefined).write(text);
    return 0;
  }
  const shell = runScript('shell.cjs') as Shell;
  return shell.runProcess(args);
}

function quickAnswer(word: string): string | null {
  if (word === '--version' || word === '-V') return `${__SALESGAP_VERSION__}\n`;
  const wide = (process.stdout.columns ?? 80) >= 80;
  return wide && (word === '--help' || word === '-h') ? __SALESGAP_HELP__ : null;
}

/**
 * Runs a bundled script with V8's compiled code for it, which the build keeps per V8 version beside it
 * (scripts/code-cache.mjs): compiling is half of a start. V8 itself refuses code that is not for it; without
 * fitting code everything works the same and starts slower. The bundler writes ASCII, hence latin1.
 */
function runScript(name: string): unknown {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  const { Script } = process.getBuiltinModule('node:vm');
  const file = inFolder(name);
  const cache = `${file}.${process.versions.v8}-${process.arch}`;
  const script = new Script(
    `(function (exports, module, __dirname, __salesgap_import) {${readFileSync(file, 'latin1')}\n})`,
    {
      filename: file,
      ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
    },
  );
  const module: { exports: unknown } = { exports: {} };
  script.runInThisContext()(module.exports, module, import.meta.dirname, load);
  return module.exports;
}

/** A script cannot import; this module does it for it. */
async function load(path: string): Promise<unknown> {
  if (path.endsWith('.cjs')) return runScript(path);
  return import(process.getBuiltinModule('node:url').pathToFileURL(inFolder(path)).href);
}

function inFolder(name: string): string {
  return process.getBuiltinModule('node:path').join(import.meta.dirname, name);
}
