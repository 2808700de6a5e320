/** Asks before answers are lost with the page; `isUnsaved` says whether there are any. */
export function warnBeforeLeaving(isUnsaved: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (!isUnsaved()) return;
    event.preventDefault();
    // Browsers of 2023 ask only for this.
    event.returnValue = true;
  });
}

/**
 * The back key of a phone goes one question back instead of away. The entry in the history holds nothing, and the
 * address stays as it is. `back`: null where the page may be left.
 */
export function backKeyGoesBack(back: () => (() => void) | null): { arm(): void } {
  let armed = false;
  const arm = () => {
    if (armed) return;
    try {
      history.pushState(null, '');
      armed = true;
    } catch {
      // Not every browser lets a page from a file do so: there the key leaves, and the warning above asks.
    }
  };
  window.addEventListener('popstate', () => {
    armed = false;
    const step = back();
    if (step === null) return;
    step();
    if (back() !== null) arm();
  });
  return { arm };
}
