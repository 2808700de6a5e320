/** How strongly something is proven; `refused`: give the sheet up. */
export const PROOF = { refused: -1, none: 0, attested: 1, seen: 2 } as const;
