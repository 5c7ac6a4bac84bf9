import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a schema refuses, as a clause for people: where, and why in words of the house. */
export function describeIssue(issue: Issue): string {
  const where = issue.path.map(String).join('.');
  return where === '' ? reason(issue) : `${where}: ${reason(issue)}`;
}

function reason(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_big':
      return `over ${Number(issue.maximum).toLocaleString('en-US')}${unitOf(issue.origin)}`;
    case 'too_small':
      return `under ${Number(issue.minimum).toLocaleString('en-US')}${unitOf(issue.origin)}`;
    case 'invalid_type':
      return 'missing, or of another kind';
    default:
      return 'not one of the values it may have';
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
