import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { RaterForm } from '../../src/core/form/types.js';
import type { Report } from '../../src/core/report/types.js';
import { formsIn } from './rater_forms.js';
import { fillIn, type Rater, type Sent } from './rater_in_browser.js';
import { emptyPlace, type Ran, salesgap } from './salesgap.js';

export const FORMATS = ['html', 'json', 'markdown', 'csv', 'terminal'] as const;
export type Format = (typeof FORMATS)[number];
export type Filling = Omit<Rater, 'file'>;

/** A new workspace with one round about J. Doe, and a folder for what comes back by mail. */
export class BrowserRound {
  readonly place = emptyPlace();
  readonly id: string;
  readonly mailed: string;
  readonly forms: ReadonlyMap<string, RaterForm>;
  /** What any of the forms asked the network for, said on the console, or put before a rater. */
  readonly left: string[] = [];

  constructor(id: string, invite: string, ...more: readonly string[]) {
    this.id = id;
    this.mailed = join(this.place.folder, 'mailed');
    mkdirSync(this.mailed);
    expect(this.run('init').status).toBe(0);
    const made = this.run('campaign', 'new', ...more, '--subject', 'J. Doe', '--id', id, '--invite', invite);
    expect(made).toMatchObject({ status: 0, stdout: '' });
    this.forms = formsIn(this.#folder('forms'));
  }

  run(...args: string[]): Ran {
    return salesgap(args, this.place);
  }

  #folder(name: string): string {
    return join(this.place.folder, 'campaigns', this.id, name);
  }

  /** One form after the other opened from its file and filled in, three raters at a time. */
  async filled(browser: Browser, fillings: Readonly<Record<string, Filling>>): Promise<ReadonlyMap<string, Sent>> {
    const sent = new Map<string, Sent>();
    const waiting = Object.entries(fillings);
    const rater = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [name, filling] = next;
        sent.set(name, await fillIn(browser, { ...filling, file: join(this.#folder('forms'), `${name}.html`) }));
      }
    };
    await Promise.all([rater(), rater(), rater()]);
    for (const { left } of sent.values()) this.left.push(...left);
    return sent;
  }

  /** Saved from a mail: a second file of the same name gets a number. */
  saved({ name, text }: Sent): string {
    if (name === null) throw new Error('no file was saved');
    const count = readdirSync(this.mailed).length;
    const path = join(this.mailed, count === 0 ? name : name.replace('.json', ` (${count}).json`));
    writeFileSync(path, text);
    return path;
  }

  report(format: Format): string {
    const { status, stdout, stderr } = this.run('report', '--campaign', this.id, '-f', format, '-o', '-');
    expect([format, status, stderr]).toEqual([format, 0, '']);
    return stdout;
  }

  /** Every format, as it comes out. */
  reports(): Readonly<Record<Format, string>> {
    return Object.fromEntries(FORMATS.map((format) => [format, this.report(format)])) as Record<Format, string>;
  }

  released(): readonly string[] {
    const folder = this.#folder('releases');
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  }
}

/** What the report tells of a source: item → level to two decimals, "about", "hidden", and the spread. */
export function toldOf({ raters }: Report, source: string): Readonly<Record<string, string>> {
  const lines = (raters?.rubrics ?? []).flatMap(({ items }) =>
    items.map(({ item, levels }) => {
      const own = levels.find((each) => each.source === source);
      const level = own?.level === null ? '–' : `${own?.about ? 'about ' : ''}${own?.level?.toFixed(2)}`;
      const spread = own?.spread ? ` ${own.spread.low}/${own.spread.middle}/${own.spread.high}` : '';
      return [item, own?.hidden ? 'hidden' : `${level}${spread}`];
    }),
  );
  return Object.fromEntries(lines);
}
