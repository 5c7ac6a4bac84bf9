import 'server-only';
import type { CampaignConfig } from '@/lib/campaign/config-view';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { readSentRequest } from '@/lib/server/launches/read-sent';
import { translateUpstream } from '@/lib/server/upstream-failure';
import { readSentSource, UpstreamError, type UpstreamSource } from '@/lib/server/vapi';
import { countOwn, pageOf } from './config-contacts';
import { type WatchDeps, watchDeps } from './deps';
import { readLaunchFacts } from './launch-facts';
import { readNumberLabels, readTargetName } from './names';

export type ReadConfig = {
  campaignId: string;
  actor: Pick<Actor, 'permissions'>;
  /** First contact of the page, from 0, and the number that calls those asked for; null = all. */
  offset: number;
  callerId: string | null;
};

const PAGE = 25;

/**
 * What a campaign was made of, as Vapi has it now; as it was sent, where Vapi can't be read and it was
 * launched here. Contacts only for an actor who may see them.
 *
 * @throws DomainError when it can't be read and was started elsewhere
 */
export async function readConfig(ask: ReadConfig, given?: WatchDeps): Promise<CampaignConfig> {
  const deps = given ?? (await watchDeps());
  const { from, source } = await readSource(ask.campaignId, deps);
  const { head, contacts } = source;
  const [book, targetName, facts] = await Promise.all([
    head.callerIds.length === 0 ? null : readNumberLabels(deps),
    readTargetName(head.target, deps),
    readLaunchFacts(ask.campaignId, deps.db),
  ]);
  const canSee = ask.actor.permissions.has('see-contacts');
  return {
    id: ask.campaignId,
    from,
    target: head.target && { ...head.target, name: targetName },
    maxConcurrency: source.maxConcurrency,
    callers: head.perCaller.map(({ phoneNumberId: callerId, contacts: count }) => ({
      callerId,
      label: book?.get(callerId) ?? `Number ${callerId.slice(0, 8)}`,
      contacts: count,
    })),
    audience: contacts.length,
    page: canSee ? pageOf(contacts, { ...ask, limit: PAGE }) : null,
    overrides: source.overrides,
    ...countOwn(contacts),
    window: head.window,
    zone: facts?.zone ?? null,
    retryWindowSeconds: deps.retryWindowSeconds,
    launch: facts?.launch ?? null,
    object: source.object,
  };
}

type Read = { from: CampaignConfig['from']; source: UpstreamSource };

async function readSource(campaignId: string, deps: WatchDeps): Promise<Read> {
  try {
    return { from: 'vapi', source: await deps.vapi.getCampaignSource(campaignId) };
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    const sent = await readSentRequest(campaignId, deps.db);
    if (sent !== null) return { from: 'sent', source: readSentSource(campaignId, sent) };
    throw translateUpstream(thrown);
  }
}

/** The body a campaign of ours was made with. @throws DomainError `not-found` for another one */
export async function readSent(campaignId: string, given?: WatchDeps) {
  const { db } = given ?? (await watchDeps());
  const sent = await readSentRequest(campaignId, db);
  if (sent !== null) return sent;
  throw new DomainError(
    'not-found',
    'This campaign was not launched here, so what was sent is not known.',
  );
}
