import type { Vapi } from '@vapi-ai/server-sdk';
import { Hono } from 'hono';
import type { Emulator } from '../emulator';
import type { PhoneNumber } from '../organisation/phone-numbers';
import { PhoneNumberPageQuery, PlainListQuery, SquadListQuery } from '../rules/list-query';
import { parseWith } from '../rules/parse';
import { Refusal } from '../rules/refusal';
import { pickPage } from '../views/page';
import { readQuery } from './body';
import type { SandboxEnv } from './env';
import { readId } from './id';

/** What campaigns refer to, read only: assistants, squads, phone numbers by both of their routes. */
export function referenceRoutes(emulator: Emulator): Hono<SandboxEnv> {
  const routes = new Hono<SandboxEnv>();

  routes.get('/assistant', (c) => {
    const query = parseWith(PlainListQuery, readQuery(c));
    return c.json(newest(emulator.catalogue.assistants, query) satisfies Vapi.Assistant[]);
  });
  routes.get('/assistant/:id', (c) =>
    c.json(find(emulator.catalogue.assistants, readId(c), 'Assistant') satisfies Vapi.Assistant),
  );

  routes.get('/squad', (c) => {
    const idAny = c.req.queries('idAny');
    const query = parseWith(SquadListQuery, { ...readQuery(c), ...(idAny && { idAny }) });
    const { squads } = emulator.catalogue;
    const wanted = query.idAny ? squads.filter(({ id }) => query.idAny?.includes(id)) : squads;
    return c.json(newest(wanted, query) satisfies Vapi.Squad[]);
  });
  routes.get('/squad/:id', (c) =>
    c.json(find(emulator.catalogue.squads, readId(c), 'Squad') satisfies Vapi.Squad),
  );

  routes.get('/phone-number', (c) => {
    const query = parseWith(PlainListQuery, readQuery(c));
    return c.json(newest(emulator.catalogue.phoneNumbers, query));
  });
  routes.get('/phone-number/:id', (c) =>
    c.json(find(emulator.catalogue.phoneNumbers, readId(c), 'Phone Number')),
  );
  routes.get('/v2/phone-number', (c) => {
    const query = parseWith(PhoneNumberPageQuery, readQuery(c));
    const wanted = emulator.catalogue.phoneNumbers.filter((number) =>
      hasText(number, query.search),
    );
    const { items, metadata } = pickPage(wanted.map(dated), query);
    return c.json({ results: items.map(({ item }) => item), metadata });
  });

  return routes;
}

interface Resource {
  id: string;
  createdAt: string;
  updatedAt: string;
}

function dated<T extends Resource>(item: T) {
  return { item, createdAt: Date.parse(item.createdAt), updatedAt: Date.parse(item.updatedAt) };
}

function newest<T extends Resource>(
  items: readonly T[],
  query: Parameters<typeof pickPage>[1],
): T[] {
  return pickPage(items.map(dated), query).items.map(({ item }) => item);
}

function find<T extends Resource>(items: readonly T[], id: string, noun: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw Refusal.notFound(`${noun} with ID ${id} not found.`);
  return found;
}

/** Vapi searches name, number and SIP address. */
function hasText(number: PhoneNumber, search: string | undefined): boolean {
  if (!search) return true;
  const sipUri = 'sipUri' in number ? number.sipUri : undefined;
  const haystack = [number.name, number.number, sipUri].join('\n').toLowerCase();
  return haystack.includes(search.toLowerCase());
}
