import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

export type Portal = { port: number; stop: () => Promise<void> };

/** A customer's page with a frame in it: `/?frame=<address>&sandbox=<tokens>`. */
const answerPortal: RequestListener = (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://portal.invalid');
  const sandbox = searchParams.get('sandbox');
  const frame = searchParams.get('frame');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><title>Portal</title><h1>Portal</h1>
    <script>
      window.heard = [];
      addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));
    </script>
    ${frame === null ? '' : `<iframe title="Campaigns" width="1200" height="800" src="${frame}" ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe>`}`);
};

export async function startPortal(
  makeServer = (answer: RequestListener): Server => createServer(answer),
) {
  return listen(makeServer(answerPortal));
}

export async function listen(server: Server): Promise<Portal> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type Heard = { origin: string; data: { type: string; [key: string]: unknown } };

/** The messages that arrived at the portal's page. */
export function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}
