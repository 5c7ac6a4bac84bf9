import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
/** The first path of a problem, and what Vapi's validator says about it. */
type Wording = (path: string, issue: Issue) => string[];

/** Zod issues in the words of the class-validator messages that Vapi answers with. */
export function wordIssues(error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => wordIssue(issue.path.join('.'), issue));
}

const wordIssue: Wording = (path, issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${path && `${path}.`}property ${key} should not exist`);
    case 'invalid_type':
      return wordType(path, issue);
    case 'invalid_value':
      return [`${path} must be one of the following values: ${issue.values.join(', ')}`];
    case 'too_big':
      return [`${path} ${wordMaximum(issue)}`];
    case 'too_small':
      return [`${path} ${wordMinimum(issue)}`];
    case 'invalid_format':
      return [`${path} ${wordFormat(issue)}`];
    case 'invalid_union':
      return [`${path} has an invalid value`];
    default:
      return [path ? `${path} ${issue.message}` : issue.message];
  }
};

const kinds: Record<string, string> = {
  string: 'must be a string',
  number: 'must be a number conforming to the specified constraints',
  int: 'must be an integer number',
  boolean: 'must be a boolean value',
  array: 'must be an array',
  object: 'must be an object',
  record: 'must be an object',
};

function wordType(path: string, issue: Issue & { code: 'invalid_type' }): string[] {
  const kind = `${path} ${kinds[issue.expected] ?? `must be a ${issue.expected}`}`;
  const isMissing = issue.input === undefined && issue.expected === 'string';
  if (!path) return ['Request body must be a JSON object'];
  return isMissing ? [`${path} should not be empty`, kind] : [kind];
}

function wordMaximum(issue: Issue & { code: 'too_big' }): string {
  if (issue.origin === 'string') {
    return `must be shorter than or equal to ${issue.maximum} characters`;
  }
  if (issue.origin === 'array') return `must contain no more than ${issue.maximum} elements`;
  return `must not be greater than ${issue.maximum}`;
}

function wordMinimum(issue: Issue & { code: 'too_small' }): string {
  if (issue.origin === 'string') {
    return issue.minimum === 1
      ? 'should not be empty'
      : `must be longer than or equal to ${issue.minimum} characters`;
  }
  if (issue.origin === 'array') return `must contain at least ${issue.minimum} elements`;
  return `must not be less than ${issue.minimum}`;
}

function wordFormat(issue: Issue & { code: 'invalid_format' }): string {
  if (issue.format === 'datetime') return 'must be a valid ISO 8601 date string';
  if (issue.format === 'uuid') return 'must be a UUID';
  if (issue.format === 'url') return 'must be a URL address';
  return issue.message;
}
