/** One request the emulator received. `status` is what the caller saw: 0 = cut, null = still open. */
export type SeenRequest = {
  seq: number;
  at: string;
  method: string;
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  status: number | null;
};

export type Customer = {
  number: string;
  name?: string;
  email?: string;
  externalId?: string;
  assistantOverrides?: { variableValues?: Record<string, string> };
};

/** What a test reads of the payload Vapi would have received. */
export type CampaignPayload = {
  name: string;
  assistantId?: string;
  phoneNumberId?: string;
  customers?: Customer[];
  dialPlan?: { phoneNumberId: string; customers: Customer[] }[];
  assistantOverrides?: Record<string, unknown>;
  schedulePlan?: { earliestAt: string; latestAt?: string };
};

export type UpstreamCounters = {
  id: string;
  name: string;
  status: string;
  callsCounterScheduled: number;
  callsCounterQueued: number;
  callsCounterInProgress: number;
  callsCounterEnded: number;
  callsCounterEndedVoicemail: number;
};

type Listed = { id: string; provider?: string; status?: string };

type Fault = {
  method?: string;
  path: string;
  nth?: number;
  times?: number;
  action: Record<string, unknown>;
};

/** The emulator's own door: its request log, its faults, and Vapi's routes as a second witness. */
export class Sandbox {
  constructor(
    readonly url: string,
    private readonly key: string,
  ) {}

  /** Back to the organisation; without campaigns unless asked. */
  async reset(campaigns: 'none' | 'demo' = 'none'): Promise<void> {
    await this.control('POST', '/reset', { campaigns });
  }

  async fault(fault: Fault): Promise<void> {
    await this.control('POST', '/faults', fault);
  }

  async clearFaults(): Promise<void> {
    await this.control('DELETE', '/faults');
  }

  async requests(method: string, path: RegExp): Promise<SeenRequest[]> {
    const { requests } = (await this.control('GET', '/requests')) as { requests: SeenRequest[] };
    return requests.filter((seen) => seen.method === method && path.test(seen.path));
  }

  /** The bodies of the campaigns created so far, oldest first. */
  async createdPayloads(): Promise<CampaignPayload[]> {
    const creates = await this.requests('POST', /^\/campaign$/);
    return creates.map((seen) => seen.body as CampaignPayload);
  }

  async campaigns(): Promise<UpstreamCounters[]> {
    const reply = await this.vapi('/campaign?limit=100');
    return ((await reply.json()) as { results: UpstreamCounters[] }).results;
  }

  async campaign(id: string): Promise<UpstreamCounters | null> {
    const reply = await this.vapi(`/campaign/${id}`);
    return reply.status === 404 ? null : ((await reply.json()) as UpstreamCounters);
  }

  /** Makes a campaign the way another program would: straight at Vapi. Returns its id. */
  async createElsewhere(payload: CampaignPayload): Promise<string> {
    const reply = await this.vapi('/campaign', payload);
    if (!reply.ok) throw new Error(`POST /campaign: ${reply.status} ${await reply.text()}`);
    return ((await reply.json()) as { id: string }).id;
  }

  /** Deletes a campaign the way another program would: straight at Vapi. */
  async deleteElsewhere(id: string): Promise<void> {
    const headers = { authorization: `Bearer ${this.key}` };
    const reply = await fetch(`${this.url}/campaign/${id}`, { method: 'DELETE', headers });
    if (!reply.ok) throw new Error(`DELETE /campaign/${id}: ${reply.status}`);
  }

  /** The ids of the organisation's assistants, or of the numbers that can run campaigns. */
  async ids(of: 'assistant' | 'phone-number'): Promise<string[]> {
    const list = (await (await this.vapi(`/${of}`)).json()) as Listed[];
    const usable = list.filter(
      ({ provider, status }) => provider !== 'vapi' && (status ?? 'active') === 'active',
    );
    return usable.map(({ id }) => id);
  }

  private vapi(path: string, body?: unknown): Promise<Response> {
    const headers = { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' };
    return fetch(`${this.url}${path}`, {
      headers,
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  }

  private async control(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await fetch(`${this.url}/__sandbox${path}`, {
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {}),
    });
    if (!reply.ok) throw new Error(`${method} /__sandbox${path}: ${reply.status}`);
    return reply.status === 204 ? null : reply.json();
  }
}
