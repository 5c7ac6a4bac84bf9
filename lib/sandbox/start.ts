import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { z } from 'zod';
import { Emulator } from './emulator';
import { SandboxOptions } from './options';
import { buildApp } from './routes/app';

/** Long, so that a connection kept by a busy client is not cut just as it sends the next request. */
const keepAliveTimeout = 75_000;

export interface RunningSandbox {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  url: string;
  port: number;
  /** Cuts open connections and resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Starts an emulator on 127.0.0.1. Without `dataDir` its state lives in memory; `port: 0` takes a
 * free port. Rejects when the port is taken.
 */
export async function startSandbox(
  options: z.input<typeof SandboxOptions> = {},
  clock: () => number = Date.now,
): Promise<RunningSandbox> {
  const settled = SandboxOptions.parse(options);
  const server = createServer({ keepAliveTimeout });
  // The port first: a second emulator on the same folder must not touch the journal.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settled.port, '127.0.0.1', resolve);
  });
  const app = buildApp(new Emulator(settled, clock));
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
