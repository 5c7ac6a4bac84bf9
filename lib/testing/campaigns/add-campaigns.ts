import type { FakeVapi } from './fake-vapi';
import { wireCampaign } from './wire-campaign';

type Wanted = { count: number; changes?: Parameters<typeof wireCampaign>[1] };

/** `c0`, `c1` and so on, created one minute apart, newest first. */
export function addCampaigns(fake: FakeVapi, { count, changes }: Wanted): void {
  for (let index = 0; index < count; index++) {
    const createdAt = new Date(Date.parse('2026-11-22T10:00:00Z') - index * 60_000).toISOString();
    fake.campaigns.push(wireCampaign(`c${index}`, { createdAt, ...changes }));
  }
}
