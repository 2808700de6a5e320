import type { ItemLevel, Raters, Source, SourceLevel } from '../../../core/report/raters.js';
import type { GroupKind, SourceKind } from '../../language/en/several.js';
import type { Language, Texts } from '../../language/language.js';

/** What a source is called: two relations under one label are one kind. */
function kindOf({ relations }: Source): SourceKind {
  return relations.length > 1 ? 'report_peer' : (relations[0] ?? 'report_peer');
}

/** "Team", without how many answered. */
export function kindName(source: Source, { several }: Texts): string {
  return several.source[kindOf(source)];
}

/** Head of a column: "Manager", "Manager 2", "Team (6)". */
export function sourceName(source: Source, texts: Texts): string {
  const name = kindName(source, texts);
  if (!source.named) return `${name} (${source.raters})`;
  const number = /_(\d+)$/.exec(source.id)?.[1];
  return number === undefined ? name : texts.several.numbered(name, number);
}

/** A group inside of a sentence; null for a person who is openly named. */
export function groupWords(source: Source, { several }: Texts): string | null {
  const kind = kindOf(source);
  return source.named || !isGroup(kind) ? null : several.group[kind];
}

function isGroup(kind: SourceKind): kind is GroupKind {
  return kind === 'report' || kind === 'peer' || kind === 'report_peer';
}

/** "self-report, manager, 6 team members": groups with how many answered; of hidden ones nothing. */
export function answeredWords({ sources }: Raters, { several }: Texts): readonly string[] {
  const counts = new Map<SourceKind, number>();
  for (const source of sources) {
    const kind = kindOf(source);
    counts.set(kind, (counts.get(kind) ?? 0) + source.raters);
  }
  return [...counts].map(([kind, count]) => several.answered[kind](count));
}

/** What a cell says of one source: its level, that it is hidden, or that there is none. */
export function levelCell(one: SourceLevel | ItemLevel | undefined, target: number | null, language: Language): string {
  const { several } = language.texts;
  if (one?.hidden === true) return several.cellHidden;
  if (one === undefined || one.level === null) return several.cellNone;
  return 'about' in one && one.about ? several.about(language.amount(one.level)) : language.level(one.level, target);
}

/** Levels in the order of the sources. */
export function inOrder<T extends { readonly source: string }>(
  sources: readonly Source[],
  levels: readonly T[],
): readonly (T | undefined)[] {
  return sources.map(({ id }) => levels.find(({ source }) => source === id));
}
