import type { Metadata } from 'next';
import { CampaignConfig } from '@/components/campaign-config/campaign-config';
import { CampaignHeader } from '@/components/campaign-live/campaign-header';
import { Callout } from '@/components/ui/callout';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { Actor } from '@/lib/server/auth/actor';
import { readConfig } from '@/lib/server/campaigns';
import { DomainError } from '@/lib/server/errors';
import { lookAtCampaign } from '../look-at-campaign';

type Query = { from?: string | string[]; number?: string | string[] };
type ConfigPageProps = { params: Promise<{ campaignId: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: ConfigPageProps): Promise<Metadata> {
  const { reading } = await lookAtCampaign((await params).campaignId);
  return { title: `Configuration of ${nameWithoutFingerprint(reading.live.name)}` };
}

export default async function ConfigPage({ params, searchParams }: ConfigPageProps) {
  const { campaignId } = await params;
  const { actor, reading } = await lookAtCampaign(campaignId);
  const query = readQuery(await searchParams);
  const config = await readOrExplain({ campaignId, actor, ...query });
  return (
    <>
      <CampaignHeader live={reading.live} />
      {typeof config === 'string' ? (
        <Callout tone="error" title="The configuration could not be read.">
          {config}
        </Callout>
      ) : (
        <CampaignConfig
          config={config}
          callerId={query.callerId}
          canOperate={actor.permissions.has('operate')}
        />
      )}
    </>
  );
}

function readQuery(query: Query) {
  const from = Number([query.from].flat()[0] ?? 1);
  const offset = Number.isInteger(from) && from > 0 ? from - 1 : 0;
  return { offset, callerId: [query.number].flat()[0] ?? null };
}

type Ask = ReturnType<typeof readQuery> & { campaignId: string; actor: Actor };

async function readOrExplain(ask: Ask) {
  try {
    return await readConfig(ask);
  } catch (thrown) {
    if (thrown instanceof DomainError) return thrown.message;
    throw thrown;
  }
}
