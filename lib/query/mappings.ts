import { FoundMapping, type RememberedMapping } from '@/lib/contacts/mapping/remembered-mapping';

const MAPPINGS = '/api/contacts/mappings';
const headers = { 'content-type': 'application/json' };

/** What these columns were taken for last. Null also when that can't be read: there is a guess. */
export async function fetchMapping(columns: string[]): Promise<FoundMapping | null> {
  try {
    const body = JSON.stringify({ columns });
    const response = await fetch(`${MAPPINGS}/find`, { method: 'POST', headers, body });
    if (!response.ok) return null;
    const answer = (await response.json()) as { mapping?: unknown };
    return FoundMapping.nullable().parse(answer.mapping);
  } catch {
    return null;
  }
}

/** Keeps it for the next file. That it could not be kept costs a few choices, so nobody is told. */
export async function sendMapping(mapping: RememberedMapping): Promise<void> {
  const init = { method: 'PUT', headers, body: JSON.stringify(mapping) };
  await fetch(MAPPINGS, init).catch(() => null);
}
