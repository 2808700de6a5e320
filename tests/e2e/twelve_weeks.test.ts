import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type InProcess, salesgapHere } from './in_process.js';

/*
 * examples/twelve-weeks, replayed day by day: the files in `lines` are what Mara Linden typed (`--accessible` reads them), and
 * everything else in the folder is what the program made of it.
 */
const FOLDER = 'examples/twelve-weeks';
const DAY = /^(\d{4}-\d{2}-\d{2})-check-in\.txt$/;
const CONTEXT = [
  ...['team_size=7', 'motion=mid_market', 'deals_per_quarter=36', 'average_deal_value=42000'],
  ...['currency=EUR', 'cycle_days=80', 'own_quota=false', 'months_in_role=8'],
].flatMap((pair) => ['--profile', pair]);

const folder = mkdtempSync(join(tmpdir(), 'salesgap-weeks-'));
const env = {
  PATH: process.env.PATH ?? '',
  HOME: folder,
  XDG_DATA_HOME: join(folder, 'data'),
  TZ: 'UTC',
  LANG: 'C.UTF-8',
};

async function on(day: string, args: readonly string[], lines?: string): Promise<InProcess> {
  const input = lines === undefined ? '' : readFileSync(join(FOLDER, 'lines', `${day}-${lines}.txt`), 'utf8');
  const ran = await salesgapHere(args, { folder, env }, { today: day, newId: day.slice(5).replace('-', ''), input });
  if (ran.exit !== 0) throw new Error(`${day}: ended with ${ran.exit}\n${ran.stderr.slice(-3000)}`);
  return ran;
}

it('twelve weeks from a first report to what changed', async () => {
  const plan = join(folder, 'plan.yaml');
  const before = 'mara-linden-0824';
  const after = 'mara-linden-1116';
  const intake = ['assess', 'essentials', '--subject', 'Mara Linden', '--role', 'first_line', ...CONTEXT];
  await on('2026-08-24', [...intake, '--accessible'], 'intake');
  await on('2026-08-24', ['plan', '--session', before, '--hours', '36', '--weeks', '12', '--auto', '-o', plan]);
  const days = readdirSync(join(FOLDER, 'lines')).flatMap((name) => DAY.exec(name)?.[1] ?? []);
  for (const day of days.sort()) await on(day, ['checkin', '--plan', plan, '--accessible'], 'check-in');
  const progress = await on('2026-11-16', ['checkin', '--plan', plan, '--report']);
  await on('2026-11-16', ['assess', '--since', 'last', '--plan', plan, '--accessible'], 'again');
  const changed = await on('2026-11-16', ['compare', before, after, '--plan', plan]);

  const kept = (name: string, text: string) => expect(text).toMatchFileSnapshot(`../../${FOLDER}/${name}`);
  await kept('plan.yaml', readFileSync(plan, 'utf8'));
  await kept('progress.txt', progress.stdout);
  await kept('comparison.txt', changed.stdout);
  await kept('before.answers.json', (await on('2026-11-16', ['sessions', 'export', before])).stdout);
  await kept('after.answers.json', (await on('2026-11-16', ['sessions', 'export', after])).stdout);
});
