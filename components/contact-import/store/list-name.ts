import type { NamedSource } from '../import-state';

/** What the list is called unless somebody says otherwise: the file's name without its ending. */
export function listName({ name, origin }: NamedSource): string {
  if (origin !== 'file') return name;
  return name.replace(/\.(csv|tsv|txt|tab|xlsx)$/i, '') || name;
}
