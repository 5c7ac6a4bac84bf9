import type { z } from 'zod';
import { wordIssues } from './messages';
import { Refusal } from './refusal';

/** Returns what the schema accepts, or throws the 400 with Vapi's array of messages. */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw Refusal.badRequest(wordIssues(parsed.error));
}

export function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw Refusal.badRequest([...problems]);
}
