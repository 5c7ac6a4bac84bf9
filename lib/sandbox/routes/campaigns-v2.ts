import { Hono } from 'hono';
import { Refusal } from '../rules/refusal';
import type { SandboxEnv } from './env';

/** The organisation has the first campaign API only; Vapi answers the second one like this. */
export function campaignV2Routes(): Hono<SandboxEnv> {
  const refuse = () => {
    throw Refusal.forbidden('Campaigns V2 is not enabled for your organization');
  };
  return new Hono<SandboxEnv>()
    .get('/', refuse)
    .post('/', refuse)
    .get('/:id', refuse)
    .patch('/:id', refuse)
    .delete('/:id', refuse)
    .get('/:id/contacts', refuse);
}
