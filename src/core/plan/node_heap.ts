/** A binary heap: takes the first by `order`, of equals the one that was added first. */
export function heapOf<T>(order: (a: T, b: T) => number) {
  const items: { readonly item: T; readonly number: number }[] = [];
  let added = 0;
  const before = (a: number, b: number): boolean => {
    const [one, other] = [items[a], items[b]];
    if (one === undefined || other === undefined) return one !== undefined;
    const difference = order(one.item, other.item);
    return difference === 0 ? one.number < other.number : difference < 0;
  };
  const swap = (a: number, b: number): void => {
    const [one, other] = [items[a], items[b]];
    if (one === undefined || other === undefined) return;
    items[a] = other;
    items[b] = one;
  };
  return {
    add(item: T): void {
      items.push({ item, number: added++ });
      for (let at = items.length - 1; at > 0 && before(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    take(): T | null {
      const [first] = items;
      const last = items.pop();
      if (first === undefined || last === undefined) return null;
      if (items.length > 0) items[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = before(right, left) ? right : left;
        if (!before(least, at)) return first.item;
        swap(least, at);
        at = least;
      }
    },
  };
}
