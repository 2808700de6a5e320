/** A moment as a person reads it off a clock: "14:05", with the day in front when that is not today's. */
export function timeInWords(moment: string, now: string): string {
  const then = clock(moment);
  if (then === null) return moment;
  return clock(now)?.day === then.day ? then.time : `${then.day} ${then.time}`;
}

/** In the zone of the machine; null for what is no moment. */
function clock(moment: string): { readonly day: string; readonly time: string } | null {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}
