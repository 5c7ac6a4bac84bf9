import { cutText } from '@/lib/contacts/import/cut-text';
import { MAX_TYPED_NAME_LENGTH, nameWithoutFingerprint } from './launch-name';

const NUMBERED = / \((\d{1,6})\)$/;

/** What the copies of one campaign share: its name without fingerprint and number. */
export function copyStem(name: string): string {
  return nameWithoutFingerprint(name).replace(NUMBERED, '').trim();
}

/**
 * `March` → `March (2)`, or the next number that is free among `taken`. Cut so that it can be launched:
 * the number stays whole.
 */
export function copyName(name: string, taken: readonly string[]): string {
  const stem = copyStem(name) || 'Campaign';
  const used = new Set(taken.map(nameWithoutFingerprint));
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const start = cutText(stem, MAX_TYPED_NAME_LENGTH - suffix.length).trimEnd();
    if (!used.has(start + suffix)) return start + suffix;
  }
}
