import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { request as ask, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server over TLS for these names, with a certificate made on the spot. */
export function tlsServers(...names: string[]): (answer: RequestListener) => Server {
  const folder = mkdtempSync(join(tmpdir(), 'dialboard-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = [
    '-subj',
    `/CN=${names[0]}`,
    '-addext',
    `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
  ];
  const kind = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
  ];
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], {
    stdio: 'pipe',
  });
  const options = { key: readFileSync(key), cert: readFileSync(cert) };
  return (answer) => createServer(options, answer) as unknown as Server;
}

/** What stands in front of the app where TLS ends: keeps the host, says that it was https. */
export function forwardTo(app: string): RequestListener {
  const { hostname, port } = new URL(app);
  return (request, response) => {
    const headers = { ...request.headers, 'x-forwarded-proto': 'https' };
    const { method, url: path } = request;
    const onward = ask({ hostname, port, method, path, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  };
}
