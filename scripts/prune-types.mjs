import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Keeps the declarations that the entry reaches; the others would mention libraries that are bundled away. */
export function pruneTypes(folder, entry) {
  const reached = new Set();
  const open = [join(folder, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      if (!path.startsWith('.')) throw new Error(`the public types in ${file} mention ${path}`);
      open.push(normalize(join(dirname(file), path.replace(/\.js$/, '.d.ts'))));
    }
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (statSync(file).isFile() && !reached.has(file)) rmSync(file);
  }
}
