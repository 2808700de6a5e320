import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles rubrics/*.yaml and rubrics/packs/*.yaml to data, conditions included, so that nothing
 * has to be parsed when a report starts, rubrics/translations to what of it holds for each of them, and
 * rubrics/migrations to those of each. `core` is the bundled src/core/rubric/parse.ts with what its neighbour translate.ts has.
 */
export function compileShipped(core, root, out) {
  for (const folder of ['rubrics', 'packs', 'templates']) mkdirSync(join(out, folder), { recursive: true });
  const { rubrics, packs } = readShipped(core, root);
  for (const { value, hash } of rubrics) write(join(out, 'rubrics', `${value.id}.json`), { hash, rubric: value });
  for (const { value } of packs) write(join(out, 'packs', `${value.id}.json`), { pack: value });
  const sources = [...rubrics, ...packs].map(({ value }) => value);
  for (const [lang, translations] of readTranslations(core, root)) {
    mkdirSync(join(out, 'translations', lang), { recursive: true });
    for (const source of sources) {
      // Its own side file first. What a pack takes over from another is said there.
      const closest = translations.toSorted(
        (a, b) => Number(b.translates === source.id) - Number(a.translates === source.id),
      );
      const current = core.currentTranslation(source, lang, closest);
      if (Object.keys(current.texts).length > 0) write(join(out, 'translations', lang, `${source.id}.json`), current);
    }
  }
  writeMigrations(core, root, out, new Set(sources.map(({ id }) => id)));
  cpSync(join(root, 'rubrics/templates'), join(out, 'templates'), { recursive: true });
}

/** The rubrics and packs that ship, compiled, each with the hash of its file. */
export function readShipped(core, root) {
  const values = (each) => each.map(({ value }) => value);
  const rubrics = yamlFiles(join(root, 'rubrics')).map((file) => compiled(file, (text) => core.parseRubric(text)));
  // Packs that extend another come after it.
  const files = yamlFiles(join(root, 'rubrics/packs')).sort(
    (a, b) => Number(extendsAnother(a)) - Number(extendsAnother(b)),
  );
  const packs = [];
  for (const file of files) {
    packs.push(compiled(file, (text) => core.parsePack(text, values(rubrics), values(packs))));
  }
  return { rubrics, packs };
}

/** Language → its side files. */
function readTranslations(core, root) {
  const folder = join(root, 'rubrics/translations');
  const languages = existsSync(folder) ? readdirSync(folder).sort() : [];
  return languages.map((lang) => [
    lang,
    yamlFiles(join(folder, lang)).map((file) => compiled(file, (text) => core.parseTranslation(text)).value),
  ]);
}

/** One file for each rubric or pack that has any; answers to older major versions are rare, and it is read for them only. */
function writeMigrations(core, root, out, known) {
  const folder = join(root, 'rubrics/migrations');
  if (!existsSync(folder)) return;
  const migrations = yamlFiles(folder).map((file) => compiled(file, (text) => core.parseMigration(text)).value);
  const strange = migrations.find(({ id }) => !known.has(id));
  if (strange !== undefined) throw new Error(`rubrics/migrations: there is no rubric or pack ${strange.id}`);
  mkdirSync(join(out, 'migrations'), { recursive: true });
  for (const id of new Set(migrations.map((each) => each.id)))
    write(join(out, 'migrations', `${id}.json`), { migrations: migrations.filter((each) => each.id === id) });
}

function yamlFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function extendsAnother(file) {
  return /^extends:/m.test(readFileSync(file, 'utf8'));
}

/** One file, parsed; or all its problems, with their lines. */
export function compiled(file, parse) {
  const text = readFileSync(file, 'utf8');
  const result = parse(text);
  if (result.ok) return { value: result.value, hash: createHash('sha256').update(text).digest('hex') };
  const lines = result.issues.map(
    ({ line, column, message, suggestion }) =>
      `${file}:${line}:${column}: ${message}${suggestion ? ` (did you mean ${suggestion}?)` : ''}`,
  );
  throw new Error(`\n${lines.join('\n')}`);
}

/** In ASCII, which is read and parsed in half the time. */
function write(file, data) {
  const text = JSON.stringify(data).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, `${text}\n`);
}
