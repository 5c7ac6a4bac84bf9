import { z } from 'zod';

/** What goes wrong. Several can be combined; `after` does the real work first. */
export const FaultAction = z
  .strictObject({
    /** Waits this long before anything else. */
    delayMs: z.number().int().min(0).max(600_000).optional(),
    /** Answers with this status, `body` and `headers` instead of the real reply. */
    status: z.number().int().min(200).max(599).optional(),
    body: z.unknown().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    after: z.boolean().optional(),
    /** Cuts the connection without an answer. */
    drop: z.boolean().optional(),
    /** Sends the head of a reply, then nothing more; the connection stays open. */
    stall: z.boolean().optional(),
    /** Promises the whole length, sends half of the body, then cuts the connection. */
    truncate: z.boolean().optional(),
    /** Answers 200 with valid JSON of about this many bytes. */
    hugeBody: z.number().int().min(1).max(1_073_741_824).optional(),
    /** Answers 302 to this address. */
    redirect: z.string().min(1).optional(),
    /** Moves the `Date` header of the real reply. */
    clockSkewMs: z.number().int().optional(),
  })
  .refine((action) => Object.keys(action).length > 0, { message: 'names no fault' });
export type FaultAction = z.output<typeof FaultAction>;

const pattern = z.string().refine(isPattern, { message: 'must be a prefix or /a regex/' });

export const Fault = z.strictObject({
  /** Any method when left out. */
  method: z
    .string()
    .transform((method) => method.toUpperCase())
    .optional(),
  /** A prefix of the path, or a regular expression between slashes: `/^\/campaign$/`. */
  path: pattern,
  /** Leaves the first n − 1 matching requests alone. */
  nth: z.number().int().min(1).default(1),
  /** How many requests it hits; without it every one from the nth on. */
  times: z.number().int().min(1).optional(),
  action: FaultAction,
});
export type Fault = z.output<typeof Fault>;

export function pathMatcher(path: string): (candidate: string) => boolean {
  const regex = /^\/(.*[\^$\\[({*+?|].*)\/$/.exec(path)?.[1];
  if (regex === undefined) return (candidate) => candidate.startsWith(path);
  const compiled = new RegExp(regex);
  return (candidate) => compiled.test(candidate);
}

function isPattern(path: string): boolean {
  try {
    pathMatcher(path);
    return path.startsWith('/');
  } catch {
    return false;
  }
}
