import type { IssueCode } from './issue-codes';

/** What is odd about a value that is kept as it is; null when nothing. */
export function textWarning(value: string): { code: IssueCode; reason: string } | null {
  if (/\{\{|\{%/.test(value)) {
    return {
      code: 'template',
      reason: 'Contains {{ or {%: a prompt could read it as a template.',
    };
  }
  if (value.includes('\ufffd')) {
    return {
      code: 'lost-character',
      reason: 'Contains �: a character was lost before this file was saved.',
    };
  }
  return null;
}
