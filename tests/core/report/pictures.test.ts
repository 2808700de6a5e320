import { expect, it } from 'vitest';
import { level, pack, reportOn, rubric, seen, sheetOver } from '../samples.js';

it('one step up and a 5 are shown for every level question below a 5', () => {
  const rubrics = [rubric(['one', 'four', 'five', 'open'].map((id) => level(id)))];
  const answers = { one: 1, four: seen(4), five: 5 };
  const { pictures } = reportOn(rubrics, sheetOver({ [rubrics[0]?.id ?? '']: answers }), pack(rubrics));
  const items = rubrics[0]?.items ?? [];
  const anchor = (id: string, at: number) => {
    const item = items.find((each) => each.id === id);
    return item?.type === 'level' ? item.anchors[at - 1] : undefined;
  };
  expect(pictures.map(({ item, next, five }) => [item, next, five])).toEqual([
    ['one', `2: ${anchor('one', 2)}`, anchor('one', 5)],
    ['four', null, anchor('four', 5)],
    ['open', null, anchor('open', 5)],
  ]);
});
