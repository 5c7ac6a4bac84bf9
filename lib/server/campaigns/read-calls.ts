import 'server-only';
import type { CallsPage, CallsQuery, LiveFreshness } from '@/lib/campaign/live';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { cutPage } from './call-table';
import { type WatchDeps, watchDeps } from './deps';
import { ensureSnapshot, readSnapshot } from './ensure-snapshot';
import { matchesEtag, shortHash } from './etag';
import { freshnessOf } from './freshness';
import { loadTable } from './load-table';

export type ReadCalls = {
  campaignId: string;
  actor: Pick<Actor, 'permissions'>;
  query: CallsQuery;
  ifNoneMatch?: string | null;
};

/** `page` is null when the reader has it already. */
export type CallsAnswer = { etag: string; freshness: LiveFreshness; page: CallsPage | null };

/**
 * One page of a campaign's contacts from the stored snapshot; Vapi is read only where there is none.
 *
 * @throws DomainError `not-allowed` for a search by someone who may not see numbers and names
 */
export async function readCalls(ask: ReadCalls, given?: WatchDeps): Promise<CallsAnswer> {
  const deps = given ?? (await watchDeps());
  const { campaignId, query } = ask;
  const canSeeContacts = ask.actor.permissions.has('see-contacts');
  if (query.search.trim() !== '' && !canSeeContacts) throw refuseSearch();
  const snapshot =
    (await readSnapshot(campaignId, deps)) ?? (await ensureSnapshot(campaignId, deps));
  const { content, version } = snapshot.head;
  const freshness = freshnessOf(content, snapshot.meta);
  const etag = `"${version}.${canSeeContacts ? 'c' : 's'}.${shortHash(query)}"`;
  if (matchesEtag(ask.ifNoneMatch ?? null, etag)) return { etag, freshness, page: null };
  const table = await loadTable({ campaignId, version }, deps);
  const { rows, matching } = cutPage(table, query, canSeeContacts);
  const page = { total: table.records.length, matching, offset: query.offset, rows };
  return { etag, freshness, page: { version: table.version, ...page } };
}

function refuseSearch(): DomainError {
  return new DomainError(
    'not-allowed',
    'Searching by number or name needs the permission to see contacts.',
  );
}
