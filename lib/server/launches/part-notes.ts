import { z } from 'zod';

const Look = z.object({ at: z.string(), found: z.number().int().nullable() });

/** What is kept of a part beside its state: why it failed, what was seen when looking, what is left to stop. */
export const PartNotes = z.object({
  failure: z
    .object({
      kind: z.enum([
        ...(['refused', 'unreachable', 'withdrawn', 'too-late'] as const),
        ...(['halted', 'unbuildable', 'suppressed'] as const),
      ]),
      status: z.number().int().nullable().default(null),
      /** Vapi's own words. */
      messages: z.array(z.string()).default([]),
    })
    .nullable()
    .default(null),
  looks: z.array(Look).default([]),
  /** An attempt was sent whose outcome is still not known, and a person chose to send once more. */
  hasOpenAttempt: z.boolean().default(false),
  /** Campaigns at Vapi that have to be stopped, and those that were. */
  toStop: z.array(z.string()).default([]),
  stopped: z.array(z.string()).default([]),
});
export type PartNotes = z.infer<typeof PartNotes>;

const KEPT_LOOKS = 20;

/** Notes from the database; none yet is empty notes. */
export function readNotes(stored: unknown): PartNotes {
  return PartNotes.parse(stored ?? {});
}

export function withFailure(
  notes: PartNotes,
  failure: {
    kind: NonNullable<PartNotes['failure']>['kind'];
    status?: number | null;
    messages?: readonly string[];
  },
): PartNotes {
  const { kind, status = null, messages = [] } = failure;
  return { ...notes, failure: { kind, status, messages: messages.map(toStorable) } };
}

/** Words cut in the middle of a character, or with a NUL, are refused by the database. */
function toStorable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

export function withLook(notes: PartNotes, look: PartNotes['looks'][number]): PartNotes {
  return { ...notes, looks: [...notes.looks, look].slice(-KEPT_LOOKS) };
}

/** Adds campaigns to be stopped; those that were stopped already are left out. */
export function withToStop(notes: PartNotes, ids: readonly string[]): PartNotes {
  const open = ids.filter((id) => !notes.stopped.includes(id));
  return { ...notes, toStop: [...new Set([...notes.toStop, ...open])] };
}

export function withStopped(notes: PartNotes, ids: readonly string[]): PartNotes {
  return {
    ...notes,
    toStop: notes.toStop.filter((id) => !ids.includes(id)),
    stopped: [...new Set([...notes.stopped, ...ids])],
  };
}
