import 'server-only';
import type { HomeFreshness } from '@/lib/campaign/home';
import type { LiveFreshness } from '@/lib/campaign/live';
import { freshnessHeaders } from './freshness';

type Conditional = { etag: string; freshness: LiveFreshness | HomeFreshness; body: unknown };

/** 200 with the body, or 304 when it is null; the age of the data travels with both. */
export function answerConditional({ etag, freshness, body }: Conditional): Response {
  const headers = { etag, ...freshnessHeaders(freshness) };
  if (body === null) return new Response(null, { status: 304, headers });
  return Response.json(body, { headers });
}
