import type { Contact } from './contact';

/** Small parts: a progress bar moves, and little is sent again. */
const MOST = 2_000;

/** Well under the 8 MB the server unpacks: characters outside ASCII take up to three bytes each. */
const TARGET_CHARS = 2 * 1024 * 1024;

/** How many contacts go into one part, so that no part grows too large, whatever its variables. */
export function chunkSizeFor(contacts: readonly Contact[]): number {
  let largest = 1;
  for (const contact of contacts) {
    let size = 200;
    for (const [name, value] of Object.entries(contact.variables)) {
      size += name.length + value.length + 8;
    }
    largest = Math.max(largest, size);
  }
  return Math.max(1, Math.min(MOST, Math.floor(TARGET_CHARS / largest)));
}
