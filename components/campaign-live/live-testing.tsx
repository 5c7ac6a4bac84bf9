import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { TooltipProvider } from '@/components/ui/tooltip';
import type { LiveCampaign, LiveReading } from '@/lib/campaign/live';
import { CampaignLive } from './campaign-live';
import { buildCall, buildReading, NOW } from './fixtures';

/** For tests: a live page on screen and a server that can be told what to answer. */

export type Asked = { method: string; path: string; headers: Headers };

/** Answers in place of the server; a function may look at the request. */
export type Answers = {
  live?: (asked: Asked) => Response | Promise<Response>;
  calls?: (asked: Asked) => Response | Promise<Response>;
  post?: (asked: Asked) => Response | Promise<Response>;
};

export function serve(answers: Answers = {}) {
  const asked: Asked[] = [];
  const fetchStub = vi.fn(async (url: string, init: RequestInit = {}) => {
    const request = {
      method: init.method ?? 'GET',
      path: url,
      headers: new Headers(init.headers),
    };
    asked.push(request);
    if (request.method === 'POST') return (answers.post ?? answerDone)(request);
    if (url.includes('/calls')) return (answers.calls ?? answerCalls)(request);
    return (answers.live ?? (() => answerUnchanged()))(request);
  });
  vi.stubGlobal('fetch', fetchStub);
  return {
    asked,
    count: (part: string, method = 'GET') =>
      asked.filter((one) => one.path.includes(part) && one.method === method).length,
  };
}

export function answerUnchanged(headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 304, headers: { ...fresh(), ...headers } });
}

export function answerLive(live: LiveCampaign, headers: Record<string, string> = {}): Response {
  const etag = `"${live.version}.c"`;
  return Response.json(live, { headers: { etag, ...fresh(), ...headers } });
}

export function refuse(message: string, status = 503): Response {
  return Response.json({ failure: { code: 'unavailable', message, requestId: 'r1' } }, { status });
}

function answerDone(): Response {
  return Response.json({ status: 'ended' });
}

export function answerCalls({ path }: Asked): Response {
  const params = new URL(path, 'http://test').searchParams;
  const [offset, limit] = [Number(params.get('offset')), Number(params.get('limit'))];
  const total = 300;
  const count = Math.max(0, Math.min(limit, total - offset));
  const rows = Array.from({ length: count }, (_, index) => buildCall(offset + index));
  const page = { version: 7, total, matching: total, offset, rows };
  return Response.json(page, { headers: { etag: '"7.c.x"', ...fresh() } });
}

function fresh(): Record<string, string> {
  return { 'x-observed-at': new Date(NOW + 5_000).toISOString(), 'x-poll-ms': '5000' };
}

type Opened = { canOperate?: boolean; canSeeContacts?: boolean };

export function openLive(initial: LiveReading = buildReading(), opened: Opened = {}) {
  const acts = { deleteCampaign: vi.fn(), duplicateCampaign: vi.fn(), renameCampaign: vi.fn() };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(
    <QueryClientProvider client={client}>
      <TooltipProvider>
        <CampaignLive
          initial={initial}
          serverNow={NOW}
          canOperate={opened.canOperate ?? true}
          canSeeContacts={opened.canSeeContacts ?? true}
          {...acts}
        />
      </TooltipProvider>
    </QueryClientProvider>,
  );
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
  return { ...view, ...acts, user };
}

/** jsdom lays nothing out; a list in a box of no height would have no rows. */
export function giveBoxesHeight(height = 448) {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
}
