import { createMiddleware } from 'hono/factory';
import type { Emulator } from '../emulator';
import type { SandboxEnv } from './env';

/** Notes every request under Vapi's paths, with the status its caller got to see. */
export function logRequests(emulator: Emulator) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    const { method, path } = c.req;
    const isWrite = method !== 'GET' && method !== 'HEAD';
    const entry = emulator.requests.add({
      at: new Date(emulator.now()).toISOString(),
      method,
      path,
      query: flatten(c.req.queries()),
      ...(isWrite && { text: await c.req.text() }),
    });
    await next();
    const { outgoing } = c.env;
    if (!outgoing.headersSent) entry.status = outgoing.destroyed ? 0 : c.res.status;
    else entry.status = outgoing.statusCode;
  });
}

function flatten(queries: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );
}
