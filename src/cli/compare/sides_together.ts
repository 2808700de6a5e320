import type { Side } from '../../core/compare/side.js';
import type { Report } from '../../core/report/types.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';

/** Errors: usage unless results are about one person, each another one, and in the order of their days. */
export function refuseMisfits(sides: readonly Side[]): void {
  sides.slice(1).forEach((later, index) => {
    const earlier = sides[index];
    if (earlier === undefined) return;
    refuseTwoPeople(earlier, later);
    refuseTwice(earlier, later);
    refuseBackwards(earlier, later);
  });
}

function refuseTwoPeople({ where, report }: Side, later: Side): void {
  if (report.subject.id === later.report.subject.id) return;
  throw new Failure(
    EXIT.usage,
    `${where} is about ${nameOf(report)}, ${later.where} about ${nameOf(later.report)}.`,
    'Results of one person are compared with each other, never those of two people.',
  );
}

function refuseTwice({ where }: Side, later: Side): void {
  if (where !== later.where) return;
  throw new Failure(EXIT.usage, `${where} was named twice.`, 'Name an earlier result and a later one.');
}

/** A swap in silence would turn every gain into a loss. */
function refuseBackwards({ where, report }: Side, later: Side): void {
  if (report.answered_on <= later.report.answered_on) return;
  throw new Failure(
    EXIT.usage,
    `${where} is of ${report.answered_on}, and ${later.where} behind it is older, of ${later.report.answered_on}.`,
    'Name the older result first.',
  );
}

function nameOf({ subject: { id, name } }: Report): string {
  return name === undefined ? id : `${name} (${id})`;
}
