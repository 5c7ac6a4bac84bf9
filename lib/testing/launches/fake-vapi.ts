import type { Socket } from 'node:net';
import {
  answer,
  answerJson,
  type HostileServer,
  type SeenRequest,
  startHostileServer,
} from '@/lib/server/vapi/hostile-server';

export type FakeCampaign = {
  id: string;
  name: string;
  status: string;
  createdAt: string;
  customers: unknown[];
  isListed: boolean;
};

type Create = (changes?: Partial<FakeCampaign>) => FakeCampaign;

/** What comes of a POST: `create` makes a campaign, the socket takes the answer or none. */
export type OnCreate = (socket: Socket, create: Create) => void;

export type FakeVapi = {
  url: string;
  campaigns: FakeCampaign[];
  /** What happens to the next POSTs, in order; afterwards they succeed. */
  script: OnCreate[];
  isListDown: boolean;
  /** Assistants, squads and numbers can't be read. */
  isOrganisationDown: boolean;
  /** How many stops fail with 503 first. */
  failingStops: number;
  seen: (method: string) => SeenRequest[];
  live: () => FakeCampaign[];
  close: () => Promise<void>;
};

export const created: OnCreate = (socket, create) => answerJson(socket, create(), 201);

/** Enough of Vapi for a launch, over real sockets, with a script of what goes wrong. */
export async function startFakeVapi(): Promise<FakeVapi> {
  let server: HostileServer | undefined;
  const fake: FakeVapi = {
    url: '',
    campaigns: [],
    script: [],
    isListDown: false,
    isOrganisationDown: false,
    failingStops: 0,
    seen: (method) => (server?.requests ?? []).filter((request) => request.method === method),
    live: () => fake.campaigns.filter(({ status }) => status !== 'ended'),
    close: async () => server?.close(),
  };
  server = await startHostileServer((socket, request) => serve(fake, { socket, request }));
  fake.url = server.url;
  return fake;
}

type Exchange = { socket: Socket; request: SeenRequest };

function serve(fake: FakeVapi, { socket, request }: Exchange): void {
  const { pathname, searchParams } = new URL(request.path, 'http://fake.test');
  const [, noun, id] = pathname.split('/');
  if (noun !== 'campaign') describeOrganisation(fake, { socket, noun: noun ?? '' });
  else if (request.method === 'POST') create(fake, { socket, request });
  else if (id === undefined) list(fake, { socket, searchParams });
  else serveOne(fake, { socket, request, id });
}

function describeOrganisation(fake: FakeVapi, { socket, noun }: { socket: Socket; noun: string }) {
  if (fake.isOrganisationDown) answer(socket, { status: 503 });
  else answerJson(socket, ORGANISATION[noun]);
}

function create(fake: FakeVapi, { socket, request }: Exchange): void {
  const onCreate = fake.script.shift() ?? created;
  onCreate(socket, (changes) => addCampaign(fake, { body: request.body, changes }));
}

function serveOne(fake: FakeVapi, { socket, request, id }: Exchange & { id: string }): void {
  const campaign = fake.campaigns.find((candidate) => candidate.id === id);
  if (campaign === undefined) {
    answerJson(socket, { message: 'Not found' }, 404);
  } else if (request.method === 'PATCH' && fake.failingStops > 0) {
    fake.failingStops -= 1;
    answer(socket, { status: 503 });
  } else {
    if (request.method === 'PATCH') campaign.status = 'ended';
    answerJson(socket, campaign);
  }
}

function addCampaign(
  fake: FakeVapi,
  { body, changes = {} }: { body: string; changes?: Partial<FakeCampaign> | undefined },
): FakeCampaign {
  const campaign = {
    ...(JSON.parse(body) as { name: string; customers: unknown[] }),
    id: `campaign-${fake.campaigns.length + 1}`,
    status: 'scheduled',
    createdAt: new Date().toISOString(),
    isListed: true,
    ...changes,
  };
  fake.campaigns.push(campaign);
  return campaign;
}

function list(
  fake: FakeVapi,
  { socket, searchParams }: { socket: Socket; searchParams: URLSearchParams },
) {
  if (fake.isListDown) {
    answer(socket, { status: 503 });
    return;
  }
  const limit = Number(searchParams.get('limit'));
  const from = (Number(searchParams.get('page') ?? 1) - 1) * limit;
  const since = searchParams.get('createdAtGe') ?? '';
  const matching = fake.campaigns
    .filter(({ isListed, createdAt }) => isListed && createdAt >= since)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const metadata = {
    totalItems: matching.length,
    itemsPerPage: limit,
    currentPage: from / limit + 1,
  };
  answerJson(socket, { results: matching.slice(from, from + limit), metadata });
}

const ORGANISATION: Record<string, unknown> = {
  assistant: [{ id: 'assistant-1', name: 'Riley', createdAt: '2026-11-01T10:00:00.000Z' }],
  squad: [],
  'phone-number': [
    { id: 'number-1', provider: 'twilio', number: '+14155550001', status: 'active' },
  ],
};
