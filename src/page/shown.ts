/** What a page shows at a time, and the heading that is read out when it appears. */
export interface Shown {
  readonly root: HTMLElement;
  readonly heading: HTMLElement;
}

/** Shows it in `place`, from its top. `focus`: not on the page that a file opens with. */
export function showIn(place: HTMLElement, { root, heading }: Shown, focus = true): void {
  place.replaceChildren(root);
  if (focus) heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
