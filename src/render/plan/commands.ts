/** What is typed where plan.yaml lies: the same in every language. */
export const CHECKIN = 'salesgap checkin --plan plan.yaml';
export const MEASURE_AGAIN = 'salesgap assess --since last --plan plan.yaml';
