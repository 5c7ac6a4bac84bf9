import { z } from 'zod';
import { DomainError } from '@/lib/server/errors';

/** What may be the id of a campaign: Vapi's own are UUIDs, and nothing else reaches an address or a row. */
export const CampaignId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/);

/** The campaign an address names. @throws DomainError `not-found` for what can be no id */
export function readCampaignId({ id }: { id: string }): string {
  const read = CampaignId.safeParse(id);
  if (read.success) return read.data;
  throw new DomainError(
    'not-found',
    'There is no such campaign: the link is cut short or wrong. Nobody is called by it.',
  );
}
