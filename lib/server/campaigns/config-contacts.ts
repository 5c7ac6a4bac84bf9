import type { ConfigContact, OwnCount } from '@/lib/campaign/config-view';
import type { UpstreamSourceContact } from '@/lib/server/vapi';

type Wanted = { offset: number; limit: number; callerId: string | null };

/** One page of contacts in upload order, of all numbers or of one. */
export function pageOf(
  contacts: readonly UpstreamSourceContact[],
  { offset, limit, callerId }: Wanted,
): { offset: number; limit: number; contacts: ConfigContact[] } {
  const page: ConfigContact[] = [];
  let before = 0;
  for (const [position, contact] of contacts.entries()) {
    if (callerId !== null && contact.callerId !== callerId) continue;
    if (before >= offset) page.push(toView(contact, position));
    if (page.length === limit) break;
    before += 1;
  }
  return { offset, limit, contacts: page };
}

function toView(contact: UpstreamSourceContact, position: number): ConfigContact {
  const { name, externalId, callerId, overrides } = contact;
  const number = contact.number ?? contact.sipUri;
  return {
    ...{ position, number, name, externalId, callerId },
    overrides: overrides.value,
    hidden: overrides.hidden,
  };
}

/** How many contacts have which variable, and which other override, of their own. */
export function countOwn(contacts: readonly UpstreamSourceContact[]): {
  ownVariables: OwnCount[];
  ownFields: OwnCount[];
} {
  const variables = new Map<string, number>();
  const fields = new Map<string, number>();
  for (const { overrides } of contacts) {
    const { variableValues, ...others } = overrides.value;
    for (const name of Object.keys(Object(variableValues))) countOne(variables, name);
    const hidden = overrides.hidden.map((path) => path.split('.')[0] ?? path);
    for (const name of new Set([...Object.keys(others), ...hidden])) countOne(fields, name);
  }
  return { ownVariables: toCounts(variables), ownFields: toCounts(fields) };
}

function countOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function toCounts(counts: ReadonlyMap<string, number>): OwnCount[] {
  return Array.from(counts, ([name, contacts]) => ({ name, contacts }));
}
