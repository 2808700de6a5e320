/** What the process ends with. Documented in the README; 128 + n stands for signal n. */
export const EXIT = {
  fine: 0,
  policy_failed: 1,
  usage: 2,
  rubric_invalid: 3,
  answers_invalid: 4,
  regression: 5,
  storage_failed: 6,
  conflict: 7,
  partly_done: 8,
  internal_error: 70,
  hung_up: 129,
  interrupted: 130,
  pipe_closed: 141,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
