import 'server-only';
import pino from 'pino';

const SECRETS = [
  'authorization',
  'cookie',
  'password',
  'token',
  'secret',
  'apiKey',
  'email',
  'name',
];
const CONTACT = [
  'number',
  'phone',
  'e164',
  'customer',
  'customers',
  'transcript',
  'variableValues',
];

/**
 * JSON lines, UTC. Give it ids, codes and counts; never numbers, names, addresses or the text of an error
 * (use `describeError`). The redaction below is the second net, not the first.
 */
export const log = pino({
  level: process.env.NODE_ENV === 'test' ? 'silent' : 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: [...SECRETS, ...CONTACT].flatMap((key) => [key, `*.${key}`]),
    censor: '[redacted]',
  },
});

type ErrorFacts = { error: string; code?: string; kind?: string; status?: number; at?: string[] };

/** An error without its text, which may quote a person's data: type, codes and the first frames. */
export function describeError(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, kind, status } = rootOf(error);
  const at = framesOf(error);
  return {
    error: error.name === 'Error' ? error.constructor.name : error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof kind === 'string' && { kind }),
    ...(typeof status === 'number' && { status }),
    ...(at.length > 0 && { at }),
  };
}

/** Drivers wrap: the code that says what happened sits on the innermost cause. */
function rootOf(error: Error): Error & { code?: unknown; kind?: unknown; status?: unknown } {
  let root: Error = error;
  for (let depth = 0; root.cause instanceof Error && depth < 5; depth += 1) root = root.cause;
  return root;
}

// The stack begins with the message, which may itself hold lines that look like frames.
function framesOf({ stack = '', message }: Error): string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return frames
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 5);
}
