import type { NumberRows } from '@/lib/contacts/import/number-rows';
import { ImportRefusal } from '@/lib/contacts/import-types';

const UNREAD = 'This could not be read. Nothing was added. Choose it again.';
const NONE = 'There is no number in this. Nothing was added.';

/** The numbers of a file or text; a sentence where there are none. The readers are loaded when they are needed. */
export async function readRows(source: Blob | string): Promise<NumberRows | string> {
  try {
    const { readNumberRows } = await import('@/lib/contacts/import/number-rows');
    const read = await readNumberRows(source);
    return read.rows.length === 0 ? NONE : read;
  } catch (thrown) {
    return thrown instanceof ImportRefusal ? thrown.message : UNREAD;
  }
}
