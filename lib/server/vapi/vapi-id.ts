import { UpstreamError } from './errors';

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** Lets an id through that can stand in a path; anything else names nothing Vapi has. No request is made. */
export function checkId(id: string): string {
  if (!ID.test(id)) throw new UpstreamError('not-found', { fault: 'invalid-id' });
  return id;
}
