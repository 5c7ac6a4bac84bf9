import { MAX_HEADER_CHARS } from '../limits';
import { headerRole } from './header-words';

/** Longer is neither; the patterns' time grows with the square of a cell's length, which may be 1 MB. */
const MOST_PHONE = 250;
const MOST_EMAIL = 320;
const EMAIL_LIKE = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Seven digits or more and nothing but what numbers are written with. */
export function isPhoneLike(value: string): boolean {
  const text = value.trim();
  if (text.length > MOST_PHONE) return false;
  if (!/^['+(]?[\d\s()+./-]+(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(text)) return false;
  return (text.match(/\d/g)?.length ?? 0) >= 7;
}

export function isEmailLike(value: string): boolean {
  const text = value.trim();
  return text.length <= MOST_EMAIL && EMAIL_LIKE.test(text);
}

/** A first row holding a phone number or an e-mail address is data; one with a known word is a header. */
export function looksLikeHeader(cells: string[]): boolean {
  if (cells.some((cell) => isPhoneLike(cell) || isEmailLike(cell))) return false;
  if (cells.some((cell) => headerRole(cell) !== null)) return true;
  return cells.every(
    (cell) => cell.trim() === '' || /[\p{L}\p{Extended_Pictographic}]/u.test(cell),
  );
}

export type NamedColumns = { columns: string[]; notes: string[] };

/** Header text verbatim but trimmed; blank, overlong and repeated ones get a name of their own, and a note. */
export function nameColumns(header: string[]): NamedColumns {
  const notes: string[] = [];
  const taken = new Set<string>();
  const columns = header.map((cell, index) => {
    const text = cell.trim();
    const isUsable = text !== '' && text.length <= MAX_HEADER_CHARS;
    const wanted = isUsable ? text : `Column ${index + 1}`;
    const name = freeName(wanted, taken);
    taken.add(name);
    if (text.length > MAX_HEADER_CHARS) {
      notes.push(
        `The header of column ${index + 1} is over 200 characters: it is called “${name}”.`,
      );
    } else if (text === '') {
      notes.push(`Column ${index + 1} has no header: it is called “${name}”.`);
    } else if (name !== text) {
      notes.push(`“${text}” stands twice in the header: column ${index + 1} is called “${name}”.`);
    }
    return name;
  });
  return { columns, notes };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`;
  return name;
}

/** Names for a file without a header: Column 1, Column 2, … */
export function numberColumns(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Column ${index + 1}`);
}
