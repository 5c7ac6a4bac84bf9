import { type IncomingHttpHeaders, request } from 'node:http';

export type RawReply = { status: number; headers: IncomingHttpHeaders };

/** Asks for a path exactly as it is written: browsers and clients tidy up the malformed ones. */
export function askRaw(
  app: string,
  {
    path,
    method = 'GET',
    headers = {},
  }: { path: string; method?: string; headers?: Record<string, string> },
): Promise<RawReply> {
  const { hostname, port } = new URL(app);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (reply) => {
      reply.resume();
      reply.once('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers }));
    });
    asked.once('error', reject);
    asked.end();
  });
}
