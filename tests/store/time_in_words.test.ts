import { afterEach, describe, expect, it, vi } from 'vitest';
import { timeInWords } from '../../src/store/time_in_words.js';

afterEach(() => void vi.unstubAllEnvs());

describe('a moment in words', () => {
  it.each([
    ['the same day', 'UTC', '2026-11-20T14:05:59.000Z', '2026-11-20T18:00:00Z', '14:05'],
    ['the day before', 'UTC', '2026-11-19T23:59:00Z', '2026-11-20T00:01:00Z', '2026-11-19 23:59'],
    [
      'the same day only in UTC',
      'Pacific/Auckland',
      '2026-11-20T10:30:00Z',
      '2026-11-20T11:30:00Z',
      '2026-11-20 23:30',
    ],
    ['half an hour off', 'Asia/Kolkata', '2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z', '15:30'],
    ['a clock that was set back', 'UTC', '2026-11-20T14:05:00Z', '2026-11-20T09:00:00Z', '14:05'],
    ['no moment', 'UTC', 'last week', '2026-11-20T11:00:00Z', 'last week'],
    ['no clock here', 'UTC', '2026-11-20T14:05:00Z', '', '2026-11-20 14:05'],
  ])('%s', (_, zone, moment, now, words) => {
    vi.stubEnv('TZ', zone);
    expect(timeInWords(moment, now)).toBe(words);
  });
});
