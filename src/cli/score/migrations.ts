import { parseReference } from '../../core/answers/identity.js';
import type { Migrated } from '../../core/answers/migrate.js';
import type { MigrationNote } from '../../core/answers/migration_note.js';
import type { AnswerSheet } from '../../core/answers/types.js';
import type { MigratedSheets } from './block.js';

/** Counts sheets of older major versions by what they were answers to. */
export class MigrationCount {
  readonly #counted = new Map<string, MigratedSheets>();

  /** One sheet, as it was read and as it was scored. */
  sheet(read: AnswerSheet, { sheet, told }: Migrated): void {
    const left = told.filter(isLeft);
    if (read.pack !== null) {
      this.add({ from: read.pack, to: sheet.pack ?? '', sheets: 1, left: left.length });
      return;
    }
    for (const from of read.rubrics) {
      const id = parseReference(from)?.id;
      const to = sheet.rubrics.find((each) => parseReference(each)?.id === id) ?? '';
      const own = left.filter(({ rubric }) => rubric === id).length;
      if (majorIn(from) !== majorIn(to)) this.add({ from, to, sheets: 1, left: own });
    }
  }

  add(more: MigratedSheets): void {
    const key = `${more.from} ${more.to}`;
    const before = this.#counted.get(key);
    const [sheets, left] = [(before?.sheets ?? 0) + more.sheets, (before?.left ?? 0) + more.left];
    this.#counted.set(key, { ...more, sheets, left });
  }

  /** In the order in which they came first. */
  all(): readonly MigratedSheets[] {
    return [...this.#counted.values()];
  }
}

function isLeft({ kind }: MigrationNote): boolean {
  return kind === 'retired' || kind === 'nowhere' || kind === 'no_fit' || kind === 'rubric_gone';
}

function majorIn(reference: string): string | undefined {
  return parseReference(reference)?.version.split('.')[0];
}

export function migrationsInWords({ from, to, sheets, left }: MigratedSheets): string {
  const held = sheets === 1 ? '1 sheet holds' : `${sheets} sheets hold`;
  const gone = left === 0 ? '' : ` ${left === 1 ? '1 answer has' : `${left} answers have`} no place any more.`;
  return `${held} answers to ${from}; scored as answers to ${to}.${gone}`;
}
