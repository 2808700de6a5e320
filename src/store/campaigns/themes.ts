import { type Disk, realDisk } from '../disk.js';
import type { CampaignPlace } from './place.js';
import { writeSealed } from './sealed_file.js';
import type { ThemesRecord } from './shapes.js';

/** Writes the themes anew, in an order that says nothing of when they were noted. The lock is the caller's. Errors: not_saved. */
export function writeThemes(
  place: CampaignPlace,
  campaign: string,
  themes: ThemesRecord['themes'],
  disk: Disk = realDisk,
): void {
  const key = ({ rubric, text }: ThemesRecord['themes'][number]) => `${rubric}\n${text}`;
  const sorted = [...themes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  writeSealed(place.themes, { salesgap_themes: 1, campaign, themes: sorted }, { force: true }, disk);
}
