import { element } from './element.js';

/** Hands a text to the browser as a file to save. Whether it was saved, a page is never told. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Selects a text and copies it. false: it is selected, and whoever wants it copies it. */
export async function copyFrom(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    // Pages from a file have no clipboard in some browsers, or may not use it.
    return document.execCommand('copy');
  }
}

/** Calendar day where the reader is, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A name that says nothing about anybody: the round and what it is. */
export function fileName(campaign: string, what: 'response' | 'draft'): string {
  return `${campaign.replace(/[^A-Za-z0-9_-]/g, '') || 'feedback'}-${what}.json`;
}
