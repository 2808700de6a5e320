// The blind sort of rubrics/README.md: can somebody who has not seen the rubrics put every anchor where it belongs?
//   node scripts/blind-sort.mjs deal <seed> <folder> [parts]   anchors in random order, without ids and levels
//   node scripts/blind-sort.mjs count <seed> <sorted files>    lines "<number> <rubric id> <level>" against the truth
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const say = (line) => process.stdout.write(`${line}\n`);
const warn = (line) => process.stderr.write(`${line}\n`);

const FOLDER = 'rubrics';
const rubrics = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parse(readFileSync(join(FOLDER, name), 'utf8')));

/** The same order for the same seed: mulberry32. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(seed) {
  const cards = rubrics.flatMap(({ id, items }) =>
    items.flatMap(({ id: item, anchors = [] }) =>
      anchors.map((text, index) => ({ rubric: id, item, level: index + 1, text: text.trim() })),
    ),
  );
  const next = random(seed);
  for (let at = cards.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [cards[at], cards[other]] = [cards[other], cards[at]];
  }
  return cards;
}

function deal(seed, folder, parts) {
  mkdirSync(folder, { recursive: true });
  const boxes = rubrics.map(
    ({ id, title, about, summary }) => `${id}: ${title} (about the ${about}). ${summary.trim()}`,
  );
  writeFileSync(join(folder, 'boxes.txt'), `${boxes.join('\n')}\n`);
  const cards = shuffled(seed).map(({ text }, index) => `${index + 1}. ${text}`);
  const size = Math.ceil(cards.length / parts);
  for (let part = 0; part < parts; part++) {
    writeFileSync(join(folder, `cards-${part + 1}.txt`), `${cards.slice(part * size, (part + 1) * size).join('\n')}\n`);
  }
  say(`${cards.length} cards in ${parts} files, ${boxes.length} boxes: ${folder}`);
}

function count(seed, files) {
  const cards = shuffled(seed);
  const given = new Map();
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    const [number, rubric, level] = line.trim().split(/\s+/);
    if (level !== undefined) given.set(Number(number), { rubric, level: Number(level) });
  }
  const sorted = cards.flatMap((card, index) => (given.has(index + 1) ? [{ card, given: given.get(index + 1) }] : []));
  const share = (holds) => `${((100 * sorted.filter(holds).length) / sorted.length).toFixed(1)} %`;
  say(`${sorted.length} of ${cards.length} cards sorted`);
  say(`right rubric ${share(({ card, given }) => card.rubric === given.rubric)}`);
  say(`exact level ${share(({ card, given }) => card.level === given.level)}`);
  say(`within one level ${share(({ card, given }) => Math.abs(card.level - given.level) <= 1)}`);
  say('\n| rubric | anchors | right rubric | exact level | within one |\n|---|---|---|---|---|');
  for (const { id } of rubrics) {
    const own = sorted.filter(({ card }) => card.rubric === id);
    const of = (holds) => own.filter(holds).length;
    say(
      `| \`${id}\` | ${own.length} | ${of(({ card, given }) => card.rubric === given.rubric)} | ${of(({ card, given }) => card.level === given.level)} | ${of(({ card, given }) => Math.abs(card.level - given.level) <= 1)} |`,
    );
  }
  say('');
  for (const { card, given } of sorted) {
    if (card.rubric === given.rubric && Math.abs(card.level - given.level) <= 1) continue;
    say(`${card.rubric}.${card.item} ${card.level} → ${given.rubric} ${given.level}: ${card.text}`);
  }
}

const [what, seed = '1', ...rest] = process.argv.slice(2);
if (what === 'deal' && rest.length > 0) deal(Number(seed), rest[0], Number(rest[1] ?? 1));
else if (what === 'count' && rest.length > 0) count(Number(seed), rest);
else {
  warn('usage: node scripts/blind-sort.mjs deal <seed> <folder> [parts] | count <seed> <files>');
  process.exitCode = 2;
}
