import type { Found, RubricRule } from '../rule.js';

/** A percentage, or an amount of money. */
const FIGURE =
  /\d[\d.,]*\s?(%|percent\b|per cent\b)|[$€£¥]\s?\d|\b(USD|EUR|GBP|CHF|JPY)\s?\d|\d\s?([$€£¥]|USD|EUR|GBP|CHF|JPY)/;

export const figureUnsourced: RubricRule = {
  id: 'figure-unsourced',
  of: 'rubric',
  proves: 'A percentage or an amount of money in `why` comes from a source that is more than judgement.',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.why.flatMap(({ text, source: id }, index): Found[] => {
      const figure = FIGURE.exec(text)?.[0];
      const source = rubric.sources.find((each) => each.id === id);
      if (figure === undefined || (source !== undefined && source.grade !== 'J')) return [];
      const message = `a figure ("${figure}") rests on ${id}, which is judgement`;
      return [{ path: ['why', index], message, fix: 'name the source of the figure, or say it without one' }];
    }),
};

export const sourceUnused: RubricRule = {
  id: 'source-unused',
  of: 'rubric',
  proves:
    'Every source is named by some sentence of `why` or by `reliability`; one of grade J may stand for the actions alone.',
  severity: 'warning',
  check: ({ rubric }) => {
    const judgement = rubric.sources.find(({ grade }) => grade === 'J');
    return rubric.sources.flatMap((source, index): Found[] => {
      const { id } = source;
      const named = [...rubric.why, rubric.reliability].some((each) => each?.source === id);
      if (source === judgement || named) return [];
      return [
        {
          path: ['sources', index],
          message: `no sentence of why names the source ${id}`,
          fix: 'use it, or take it out',
        },
      ];
    });
  },
};
