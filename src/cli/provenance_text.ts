import type { Extended, ListName, Member } from '../core/rubric/extended.js';
import type { Rubric } from '../core/rubric/types.js';
import { visible } from '../core/visible.js';

const HEADINGS: Readonly<Record<ListName, string>> = {
  items: 'Questions',
  actions: 'Actions',
  sources: 'Sources',
  gates: 'Gates, by level',
  caps: 'Caps, by question',
};

/** Where each part of a rubric comes from, list by list, what was left behind last. */
export function provenanceText({ id, version }: Rubric, extended: Extended | null): string {
  const name = `${id} ${version}`;
  if (extended === null) return `${name} builds on no other rubric: all of it is its own.\n`;
  const { base, lists, retired } = extended;
  const names = Object.values(lists).flatMap((members) => members.map((member) => member.id));
  const column = Math.max(...[...names, ...Object.values(retired).flat()].map(({ length }) => length)) + 4;
  const line = (member: string, what: string) => `  ${visible(member).padEnd(column)}${visible(what)}`;
  const sections = (Object.keys(lists) as ListName[]).flatMap((list) => {
    const lines = [
      ...lists[list].map((member) => line(member.id, origin(member))),
      ...retired[list].map((each) => line(each, 'retired')),
    ];
    return lines.length === 0 ? [] : [`\n${HEADINGS[list]}\n${lines.join('\n')}\n`];
  });
  return `${name} builds on ${base.id} ${base.version}.\n${sections.join('')}`;
}

function origin({ from, keys }: Member): string {
  if (from === 'base') return 'from the base';
  return from === 'added' ? 'added' : `changed: ${keys.join(', ')}`;
}
