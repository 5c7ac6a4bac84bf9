import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export type SeenRequest = { method: string; path: string; head: string; body: string };
export type Behaviour = (socket: Socket, request: SeenRequest, nth: number) => void;

export type HostileServer = {
  url: string;
  /** Requests whose behaviour ran, in order. */
  requests: SeenRequest[];
  close: () => Promise<void>;
};

/**
 * A bare TCP server on 127.0.0.1 that reads HTTP/1.1 requests and lets a test answer with any bytes, or
 * none. With `at: 'headers'` it acts before the body was read.
 */
export async function startHostileServer(
  behave: Behaviour,
  { at = 'body' }: { at?: 'headers' | 'body' } = {},
): Promise<HostileServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    readRequests(socket, {
      at,
      onRequest: (request) => behave(socket, request, requests.push(request)),
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

type Reading = { at: 'headers' | 'body'; onRequest: (request: SeenRequest) => void };

function readRequests(socket: Socket, { at, onRequest }: Reading): void {
  let buffer = '';
  // One character a byte, so that lengths count as the header counts them.
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (let request = takeRequest(); request !== null; request = takeRequest()) onRequest(request);
  });

  function takeRequest(): SeenRequest | null {
    const headEnd = buffer.indexOf('\r\n\r\n');
    if (headEnd < 0) return null;
    const head = buffer.slice(0, headEnd);
    const length = at === 'body' ? Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0) : 0;
    const end = headEnd + 4 + length;
    if (buffer.length < end) return null;
    const [method = '', path = ''] = head.split(' ');
    const body = Buffer.from(buffer.slice(headEnd + 4, end), 'latin1').toString('utf8');
    buffer = at === 'body' ? buffer.slice(end) : '';
    return { method, path, head, body };
  }
}

export type Answer = { status?: number; headers?: Record<string, string>; body?: string };

/** A whole, correct HTTP answer, JSON unless `headers` says otherwise. */
export function answer(socket: Socket, { status = 200, headers = {}, body = '' }: Answer): void {
  const all = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n${body}`);
}

export function answerJson(socket: Socket, value: unknown, status = 200): void {
  answer(socket, { status, body: JSON.stringify(value) });
}
