import { z } from 'zod';

/**
 * What the frame tells the page around it. Nothing secret and nothing about a person: paths come without
 * their query, since that may hold what somebody searched for.
 */
export type FrameMessage = { source: 'dialboard'; v: 1 } & FrameEvent;

export type FrameEvent =
  | { type: 'ready' }
  /** How high the content is, in CSS pixels. */
  | { type: 'height'; height: number }
  | { type: 'navigate'; path: string }
  /** A launch was accepted; `launch` is its key. */
  | { type: 'launched'; launch: string };

/** What the frame listens to. It can change how things look, and nothing else. */
export const PortalMessage = z.discriminatedUnion('type', [
  z.strictObject({ to: z.literal('dialboard'), v: z.literal(1), type: z.literal('ping') }),
  z.strictObject({
    to: z.literal('dialboard'),
    v: z.literal(1),
    type: z.literal('theme'),
    theme: z.enum(['light', 'dark', 'system']),
    background: z.enum(['solid', 'transparent']).optional(),
  }),
]);
export type PortalMessage = z.infer<typeof PortalMessage>;

type Incoming = { source: unknown; origin: string; data: unknown };

/** The message, when the parent itself sent it from an allowed origin and it is one we know; else null. */
export function readPortalMessage(
  { source, origin, data }: Incoming,
  { parent, allowed }: { parent: unknown; allowed: readonly string[] },
): PortalMessage | null {
  if (source !== parent || !allowed.includes(origin)) return null;
  const read = PortalMessage.safeParse(data);
  return read.success ? read.data : null;
}

type Surroundings = {
  /** The nearest first; Firefox does not have it. */
  ancestorOrigins: readonly string[] | null;
  referrer: string;
  allowed: readonly string[];
};

/**
 * The origin of the page around the frame, among those allowed; null while it can't be told. The referrer
 * names it only on the first page of the frame.
 */
export function findParentOrigin({ ancestorOrigins, referrer, allowed }: Surroundings) {
  const seen = ancestorOrigins === null ? originOf(referrer) : (ancestorOrigins[0] ?? null);
  if (seen !== null && allowed.includes(seen)) return seen;
  if (ancestorOrigins !== null) return null;
  return allowed.length === 1 ? (allowed[0] ?? null) : null;
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
