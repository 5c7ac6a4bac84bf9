import { Hono } from 'hono';
import type { Emulator } from '../emulator';
import { Refusal } from '../rules/refusal';
import { analyticsRoutes } from './analytics';
import { requireBearer } from './bearer';
import { callRoutes } from './calls';
import { campaignRoutes } from './campaigns';
import { campaignV2Routes } from './campaigns-v2';
import { controlRoutes } from './control';
import type { SandboxEnv } from './env';
import { applyFaults } from './faults';
import { logRequests } from './log';
import { referenceRoutes } from './reference';

/** Vapi's own paths behind log, faults and bearer check; the control routes beside them. */
export function buildApp(emulator: Emulator): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.route('/__sandbox', controlRoutes(emulator));
  app.use(logRequests(emulator), applyFaults(emulator));
  for (const path of ['/campaign', '/assistant', '/squad', '/phone-number', '/call', '/v2']) {
    app.use(`${path}/*`, requireBearer(emulator.options.key));
  }
  app.use('/analytics', requireBearer(emulator.options.key));
  app.route('/campaign', campaignRoutes(emulator));
  app.route('/v2/campaign', campaignV2Routes());
  app.route('/', referenceRoutes(emulator));
  app.route('/call', callRoutes(emulator));
  app.route('/analytics', analyticsRoutes(emulator));
  app.notFound((c) => {
    const refusal = Refusal.notFound(`Cannot ${c.req.method} ${c.req.path}`);
    return c.json(refusal.body(), 404);
  });
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.json(error.body(), error.status);
    console.error(error);
    return c.json({ statusCode: 500, message: 'Internal server error' }, 500);
  });
  return app;
}
