import { join } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { StoreError } from './store_error.js';
import { isAbsent, readFailure } from './system_error.js';
import { readTextFile } from './text_file.js';

export type ShippedKind = 'rubrics' | 'packs' | 'templates' | 'migrations' | `translations/${string}`;

const ID = /^[a-z][a-z0-9_]{0,39}$/;

/**
 * What salesgap brings along, compiled when it was built: the parsed `<folder>/<kind>/<id>.json`.
 * Errors: bad_name, missing (no such id), damaged (the installation is broken), reading errors.
 */
export function readShipped(kind: ShippedKind, id: string, folder: string, disk: Disk = realDisk): unknown {
  if (!ID.test(id)) {
    throw new StoreError('bad_name', `This cannot be an id: ${id}.`, {
      path: id,
      advice: 'Ids have up to 40 small letters, digits and "_", beginning with a letter.',
    });
  }
  const path = join(folder, kind, `${id}.json`);
  const text = readTextFile(path, {}, disk);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoreError('damaged', `This file of salesgap is damaged: ${path}.`, {
      path,
      advice: 'Install salesgap again.',
      cause,
    });
  }
}

/** The YAML files that an installation was compiled from, from its folder: rubrics, packs, translations, migrations. Errors: reading errors. */
export function listSources(folder: string, disk: Disk = realDisk): string[] {
  const languages = namesIn(join(folder, TRANSLATIONS), disk).sort();
  const places = [
    'rubrics',
    'rubrics/packs',
    ...languages.map((lang) => `${TRANSLATIONS}/${lang}`),
    'rubrics/migrations',
  ];
  return places.flatMap((place) => {
    const names = namesIn(join(folder, place), disk).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => `${place}/${name}`);
  });
}

const TRANSLATIONS = 'rubrics/translations';

/** The ids of a kind, sorted; none when nothing of the kind is shipped. Errors: reading errors. */
export function listShipped(kind: ShippedKind, folder: string, disk: Disk = realDisk): string[] {
  const ids = namesIn(join(folder, kind), disk)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
  return ids.filter((id) => ID.test(id)).sort();
}

function namesIn(path: string, disk: Disk): string[] {
  try {
    return disk.readdirSync(path);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw readFailure(error, path);
  }
}
