import type { HttpBindings } from '@hono/node-server';

/** The raw Node request and response, for what plain HTTP can't express: cut and stalled replies. */
export interface SandboxEnv {
  Bindings: HttpBindings;
}
