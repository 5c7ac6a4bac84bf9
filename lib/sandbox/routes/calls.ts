import { randomUUID } from 'node:crypto';
import type { Vapi } from '@vapi-ai/server-sdk';
import { type Context, Hono } from 'hono';
import type { Emulator } from '../emulator';
import { asAcceptedCustomer } from '../rules/accepted';
import { CreateCallBody, findCallProblems } from '../rules/call-body';
import { CallListQuery } from '../rules/list-query';
import { parseWith, refuseProblems } from '../rules/parse';
import { checkReferences } from '../rules/references';
import { Refusal } from '../rules/refusal';
import type { CallState } from '../simulation/state';
import { viewCall } from '../views/call';
import { pickPage } from '../views/page';
import { targetOf } from '../views/target';
import { readJson, readQuery } from './body';
import type { SandboxEnv } from './env';
import { readId } from './id';
import { placeBatch, placeCall, subscriptionLimits } from './place-call';
import { signPath } from './presigned';
import { sendRecording } from './recording';

export function callRoutes(emulator: Emulator): Hono<SandboxEnv> {
  const routes = new Hono<SandboxEnv>();
  const show = (c: Context, call: CallState) =>
    viewCall(call, {
      world: emulator.world,
      storyteller: emulator.storyteller,
      recordingUrl: (id) => recordingUrl(c, id, emulator.options.key),
    });

  routes.get('/', (c) => {
    const query = parseWith(CallListQuery, readQuery(c));
    const wanted = [...emulator.world.calls.values()]
      .filter((call) => isWanted(call, query))
      .map((call) => ({ call, createdAt: call.queuedAt, updatedAt: call.endsAt ?? call.queuedAt }));
    const { items } = pickPage(wanted, query);
    return c.json(items.map(({ call }) => show(c, call)) satisfies Vapi.Call[]);
  });

  routes.get('/:id', (c) => c.json(show(c, findCall(emulator, readId(c)))));
  routes.get('/:id/mono-recording', (c) =>
    sendRecording(c, findCall(emulator, readId(c)), emulator.storyteller),
  );

  routes.post('/', async (c) => {
    const body = parseWith(CreateCallBody, await readJson(c));
    refuseProblems(findCallProblems(body));
    checkReferences(emulator.catalogue, body);
    if (body.customers) {
      const { ids, errors } = placeBatch(emulator, body, {
        customers: body.customers,
        newId: randomUUID,
      });
      const reply = {
        results: ids.map((id) => show(c, findCall(emulator, id))),
        errors,
        subscriptionLimits: subscriptionLimits(emulator.world),
      } satisfies Vapi.CallBatchResponse;
      return c.json(reply, 201);
    }
    const customer = asAcceptedCustomer(body.customer ?? {});
    const id = placeCall(emulator, body, { customer, id: randomUUID() });
    const call = show(c, findCall(emulator, id));
    return c.json({ ...call, subscriptionLimits: subscriptionLimits(emulator.world) }, 201);
  });

  return routes;
}

type CallQuery = ReturnType<typeof parseWith<typeof CallListQuery>>;

function isWanted(call: CallState, { id, assistantId, phoneNumberId }: CallQuery): boolean {
  return (
    (!id || call.id === id) &&
    (!assistantId || targetOf(call).assistantId === assistantId) &&
    (!phoneNumberId || call.contact.phoneNumberId === phoneNumberId)
  );
}

function findCall(emulator: Emulator, id: string): CallState {
  const call = emulator.world.calls.get(id);
  if (!call) throw Refusal.notFound(`Call with ID ${id} not found.`);
  return call;
}

function recordingUrl(c: Context, id: string, key: string): string {
  const path = `/call/${id}/mono-recording`;
  return `${new URL(c.req.url).origin}${path}?signature=${signPath(path, key)}`;
}
