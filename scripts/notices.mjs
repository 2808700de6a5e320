import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name, version and licence text of every package whose code is in a bundle. */
export function thirdPartyNotices(root, metafiles) {
  const names = new Set(
    metafiles.flatMap((metafile) =>
      Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs)
          .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
          .map(([path]) => packageOf(path)),
      ),
    ),
  );
  names.delete(null);
  const parts = [...names].sort().map((name) => notice(join(root, 'node_modules', name), name));
  return `salesgap bundles the following packages.\n\n${parts.join('\n')}`;
}

function packageOf(path) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

function notice(folder, name) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  if (file === undefined && license === undefined) throw new Error(`${name} has no licence; it cannot be bundled`);
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text}\n`;
}
