import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from '../import-types';

const SAMPLE_CHARS = 64 * 1024;

function asDelimiter(text: string): Delimiter | null {
  return DELIMITERS.find((delimiter) => delimiter === text) ?? null;
}

/** Excel's own hint: a first line `sep=;`. It is no row. */
export function sepLine(sample: string): Delimiter | null {
  const found = /^sep=(.)\n/i.exec(sample);
  return found?.[1] ? asDelimiter(found[1]) : null;
}

/** Finds the delimiter in the first 64 KB of text with LF line ends; a single column counts as commas. */
export function sniffDelimiter(sample: string): Delimiter {
  const hinted = sepLine(sample);
  if (hinted) return hinted;
  const parsed = Papa.parse<string[]>(sample.slice(0, SAMPLE_CHARS), {
    newline: '\n',
    preview: 50,
    skipEmptyLines: true,
    delimitersToGuess: [...DELIMITERS],
  });
  return asDelimiter(parsed.meta.delimiter) ?? ',';
}
