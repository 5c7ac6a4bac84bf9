import { createMiddleware } from 'hono/factory';
import { Refusal } from '../rules/refusal';
import type { SandboxEnv } from './env';
import { isPresigned } from './presigned';

/** Vapi's two refusals: no header, and a key that isn't the private one. */
export function requireBearer(key: string) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    if (isPresigned(c.req, key)) return next();
    const header = c.req.header('authorization');
    if (!header) throw Refusal.unauthorized('Missing Authorization Header.');
    if (header !== `Bearer ${key}`) {
      throw Refusal.unauthorized(
        'Invalid Key. Hot tip, you may be using the private key instead of the public key, or vice versa.',
      );
    }
    return next();
  });
}
