import { z } from 'zod';

/** Everything the emulator can be told at its start. */
export const SandboxOptions = z.object({
  /** 0 takes any free port. */
  port: z.coerce.number().int().min(0).max(65_535).default(4010),
  /** The only bearer token that opens it. */
  key: z.string().min(1).default('sandbox-key'),
  /** Divides drawn durations and the retry hour, never the clock. */
  speed: z.coerce.number().positive().default(1),
  counters: z.enum(['snapshot', 'cumulative']).default('snapshot'),
  seed: z.string().min(1).default('dialboard'),
  /** Call slots of the organisation, shared by all campaigns. */
  slots: z.coerce.number().int().min(1).default(10),
  /** `demo` seeds past, running and scheduled campaigns; `none` only assistants, squad, numbers. */
  campaigns: z.enum(['demo', 'none']).default('demo'),
  /** Folder for the journal; without it nothing survives the process. */
  dataDir: z.string().min(1).optional(),
});
export type SandboxOptions = z.output<typeof SandboxOptions>;

export function readOptions(env: Record<string, string | undefined>): SandboxOptions {
  return SandboxOptions.parse({
    port: env.SANDBOX_PORT || undefined,
    key: env.SANDBOX_KEY || undefined,
    speed: env.SANDBOX_SPEED || undefined,
    counters: env.SANDBOX_COUNTERS || undefined,
    seed: env.SANDBOX_SEED || undefined,
    slots: env.SANDBOX_SLOTS || undefined,
    campaigns: env.SANDBOX_CAMPAIGNS || undefined,
    dataDir: env.SANDBOX_DATA_DIR || '.data/sandbox',
  });
}
