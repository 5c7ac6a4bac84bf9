import { type AudienceFacts, type Contact, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { factsOf } from '@/lib/contacts/facts/facts';

export const LIST_ID = '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f';

type Sent = { url: string; method: string; body: unknown };

/** The upload routes as the browser sees them, with what they were sent. */
export type FakeServer = {
  answer: (url: string, init: RequestInit) => Promise<Response>;
  sent: Sent[];
  /** Each is given once, instead of the usual answer, to a request whose address holds `part`. */
  faults: { part: string; answer: () => Response }[];
};

async function unpack(body: BodyInit): Promise<unknown> {
  const stream = new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream ?? null).json();
}

function factsFrom(sent: Sent[]): AudienceFacts {
  const parts = sent.filter(({ method }) => method === 'PUT');
  const contacts = parts.flatMap(({ body }) => body as Contact[]);
  const facts = factsOf(contacts, { factsOf: () => ({ country: 'US', type: 'mobile' }) });
  return {
    ...UNSEEN_NUMBERS,
    listId: LIST_ID,
    revision: 1,
    name: 'Pasted contacts',
    hash: 'x',
    ...facts,
    sample: null,
  };
}

function storedParts(sent: Sent[]) {
  return sent
    .filter(({ method }) => method === 'PUT')
    .map(({ url, body }) => ({
      from: Number(url.split('/').at(-1)),
      count: (body as Contact[]).length,
    }));
}

export function createFakeServer(): FakeServer {
  const sent: Sent[] = [];
  const faults: FakeServer['faults'] = [];
  return {
    sent,
    faults,
    async answer(url, init) {
      if (url.startsWith('/api/contacts/mappings')) return Response.json({ mapping: null });
      const at = faults.findIndex(({ part }) => url.includes(part));
      const [fault] = at >= 0 ? faults.splice(at, 1) : [];
      if (fault) return fault.answer();
      if (url.endsWith('/screen')) return Response.json({ hits: [] });
      const isPart = init.method === 'PUT';
      const body = isPart && init.body ? await unpack(init.body) : JSON.parse(String(init.body));
      sent.push({ url, method: init.method ?? 'GET', body });
      if (isPart) return new Response(null, { status: 204 });
      if (url.endsWith('/finish')) return Response.json(factsFrom(sent));
      const parts = storedParts(sent);
      const opened = { listId: LIST_ID, revision: 1, isResumed: parts.length > 0, parts };
      return Response.json(opened, { status: 201 });
    },
  };
}
