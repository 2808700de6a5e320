import type { Brief } from '../../core/plan/types.js';
import { type Block, bullets, fact, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** The same questions and the same proofs twice, looked at by somebody whom neither side pays. */
export function measuredSection({ goals, ends_on, role }: Brief, { texts, day }: FollowUpLanguage): readonly Section[] {
  const { brief } = texts;
  if (goals.length === 0) return [];
  const areas = goals.map(({ title, steps }) => areaWords(title, steps)).join('; ');
  const proof = goals.flatMap((goal) => goal.proof.map((each) => `${goal.title}: ${each}`));
  const looked: Block =
    proof.length === 0 ? paragraph(brief.noProof) : { kind: 'entry', title: brief.proof, blocks: bullets(proof) };
  return section(brief.measured, [
    paragraph(brief.again(day(ends_on), areas)),
    looked,
    paragraph(role === 'owner' ? brief.whoLooksOfOwner : brief.whoLooks),
    paragraph(brief.noPromise),
  ]);
}

/** "Coaching (Works from what was seen, The rep thinks first)" */
function areaWords(title: string, steps: Brief['goals'][number]['steps']): string {
  return steps.length === 0 ? title : `${title} (${steps.map((step) => step.title).join(', ')})`;
}

/** When it is looked at, when it ends, and what ends it sooner. */
export function reviewsSection({ reviews, ends_on }: Brief, { texts, day }: FollowUpLanguage): readonly Section[] {
  const { brief } = texts;
  const facts = [
    ...fact(brief.reviewDays, reviews.length === 0 ? null : brief.reviewWords(texts.numbers.and(reviews.map(day)))),
    ...fact(brief.end, brief.endWords(day(ends_on))),
  ];
  return section(brief.reviews, [
    { kind: 'facts', facts },
    { kind: 'entry', title: brief.stop, blocks: bullets(brief.stopRules) },
    paragraph(brief.stopCost),
  ]);
}
