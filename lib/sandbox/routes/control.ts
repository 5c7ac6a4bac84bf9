import { Hono } from 'hono';
import { z } from 'zod';
import type { Emulator } from '../emulator';
import { Fault } from '../faults/fault';
import { parseWith } from '../rules/parse';
import { Refusal } from '../rules/refusal';
import { readJson } from './body';
import type { SandboxEnv } from './env';

const ResetBody = z.strictObject({ campaigns: z.enum(['demo', 'none']).optional() });
const ClockBody = z.strictObject({ advanceMs: z.number().int().min(0) });

/** The emulator's own doors, never under Vapi's paths and without a bearer. See README.md. */
export function controlRoutes(emulator: Emulator): Hono<SandboxEnv> {
  const routes = new Hono<SandboxEnv>();

  routes.get('/health', (c) => c.json(report(emulator)));

  routes.get('/requests', (c) => c.json({ requests: emulator.requests.list() }));
  routes.delete('/requests', (c) => {
    emulator.requests.clear();
    return c.body(null, 204);
  });

  routes.get('/faults', (c) => c.json({ faults: emulator.faults.list() }));
  routes.post('/faults', async (c) => {
    const fault = parseWith(Fault, await readJson(c));
    return c.json(emulator.faults.add(fault), 201);
  });
  routes.delete('/faults', (c) => {
    emulator.faults.clear();
    return c.body(null, 204);
  });

  routes.post('/reset', async (c) => {
    const { campaigns } = parseWith(ResetBody, await readJson(c));
    emulator.reset(campaigns ?? emulator.options.campaigns);
    return c.json(report(emulator));
  });

  routes.post('/clock', async (c) => {
    const { advanceMs } = parseWith(ClockBody, await readJson(c));
    emulator.perform({ kind: 'shift-clock', byMs: advanceMs });
    return c.json(report(emulator));
  });

  routes.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    return c.json(error.body(), error.status);
  });
  return routes;
}

function report(emulator: Emulator) {
  const { world, options } = emulator;
  return {
    status: 'ok',
    now: new Date(world.now).toISOString(),
    seed: world.seed,
    speed: world.speed,
    slots: world.slots,
    busy: world.busy,
    counters: options.counters,
    retryWindowSeconds: 3600 / world.speed,
    campaigns: world.campaigns.size,
    calls: world.calls.size,
  };
}
