/** How a firm shows itself on what it hands over. */
export interface Brand {
  readonly name: string;
  /** null: the colours of salesgap. */
  readonly accent: Accent | null;
  /** Stands at the end. null: none. */
  readonly footer: string | null;
  readonly logo: Logo | null;
}

/** The colour of links and marks, as #rrggbb, on a light page and on a dark one. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** A picture that cannot carry anything but a picture. */
export interface Logo {
  readonly media: 'image/png' | 'image/jpeg';
  readonly base64: string;
}
