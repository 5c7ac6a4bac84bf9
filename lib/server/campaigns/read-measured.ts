import type { UpstreamCampaign } from '@/lib/server/vapi';
import type { WatchVapi } from './deps';

export type Measured = { campaign: UpstreamCampaign; bytes: number; readMs: number };

export async function readMeasured(vapi: WatchVapi, campaignId: string): Promise<Measured> {
  const measured = measureVapi(vapi);
  const startedAt = performance.now();
  const campaign = await measured.vapi.getCampaign(campaignId);
  return {
    campaign,
    bytes: measured.bytes(),
    readMs: Math.round(performance.now() - startedAt),
  };
}

/** The same door, and how many bytes its last answer had once decompressed: heavy ones are asked for less often. */
export function measureVapi(vapi: WatchVapi): { vapi: WatchVapi; bytes: () => number } {
  let bytes = 0;
  const countingFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    bytes = 0;
    if (response.body === null) return response;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
  };
  return { vapi: vapi.withOptions({ fetch: countingFetch }), bytes: () => bytes };
}
