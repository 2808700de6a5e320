/**
 * What became of an answer, or a rubric, of an older version. renamed: it moved · split: it was taken for each part ·
 * retired: its question is asked no more · nowhere: no question has its id · no_fit: its value is no answer to the
 * question of now · rubric_gone: the rubric is asked no more (why null: not said).
 */
export type MigrationNote =
  | { readonly kind: 'renamed'; readonly rubric: string; readonly item: string; readonly to: string }
  | { readonly kind: 'split'; readonly rubric: string; readonly item: string; readonly to: readonly string[] }
  | { readonly kind: 'retired'; readonly rubric: string; readonly item: string; readonly why: string }
  | { readonly kind: 'nowhere'; readonly rubric: string; readonly item: string }
  | { readonly kind: 'no_fit'; readonly rubric: string; readonly item: string; readonly why: string }
  | { readonly kind: 'rubric_gone'; readonly rubric: string; readonly why: string | null };
