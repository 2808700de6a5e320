import type { Talk } from '../talk_to.js';

type Answer = Readonly<Record<string, unknown>>;

/** The DevTools protocol over pipes: each message is JSON, ended by a zero byte, and answered under its number. */
export class DevTools {
  readonly #talk: Talk;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  #last = 0;
  #gone = false;

  constructor(talk: Talk) {
    this.#talk = talk;
    talk.hear(byMessage((text) => this.#heard(text)));
    void talk.ended.then(() => this.#endAll());
  }

  /** Errors: BrowserTrouble with what the browser has against it, or that it is gone. */
  ask(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    if (this.#gone) return Promise.reject(new BrowserTrouble('it ended'));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#talk.say(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
  }

  #heard(text: string): void {
    const { id, result, error } = JSON.parse(text) as { id?: number; result?: Answer; error?: { message: string } };
    // Without a number it tells of something that happened.
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error === undefined) waiting.resolve(result ?? {});
    else waiting.reject(new BrowserTrouble(error.message));
  }

  #endAll(): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(new BrowserTrouble('it ended'));
    this.#waiting.clear();
  }
}

export class BrowserTrouble extends Error {
  override readonly name = 'BrowserTrouble';
}

function byMessage(heard: (text: string) => void): (piece: Buffer) => void {
  let parts: Buffer[] = [];
  return (piece) => {
    let rest = piece;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      heard(Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8'));
      parts = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  };
}
