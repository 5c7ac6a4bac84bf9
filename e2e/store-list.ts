import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

const PART = 5_000;

type MadeContact = { number: string; variables: Record<string, string>; zones?: string[] };

/** The `n`th contact: a valid number in New York. */
function makeContact(n: number): MadeContact & { name: string } {
  return {
    number: `+1212${5_550_000 + n}`,
    name: `Person ${n}`,
    variables: { plan: n % 2 ? 'gold' : 'iron' },
    zones: ['America/New_York'],
  };
}

type Given = {
  name: string;
  count: number;
  first?: number;
  app: string;
  tags?: string[];
  make?: (n: number) => MadeContact;
};

/** Stores a list as the import does, without a file; gives its id. */
export async function storeList(page: Page, given: Given): Promise<string> {
  const { name, count, first = 0, app, tags = [], make = makeContact } = given;
  const headers = { origin: app };
  const opened = await page.request.post(`${app}/api/contacts/lists`, {
    headers,
    data: {
      ...{ name, tags, source: `file ${name}.csv`, columns: Object.keys(make(first).variables) },
      ...{ rowsIn: count + 3, accepted: count, rejected: 2, duplicates: 1 },
    },
  });
  expect(opened.status()).toBe(201);
  const { listId, revision } = await opened.json();
  const list = `${app}/api/contacts/lists/${listId}/${revision}`;
  const contacts = Array.from({ length: count }, (_, n) => ({ ...make(first + n), line: n + 2 }));
  for (let from = 0; from < count; from += PART) {
    const sent = await page.request.put(`${list}/parts/${from}`, {
      headers: {
        ...headers,
        'x-content-encoding': 'gzip',
        'content-type': 'application/octet-stream',
      },
      data: gzipSync(JSON.stringify(contacts.slice(from, from + PART))),
    });
    expect(sent.status()).toBe(204);
  }
  const finished = await page.request.post(`${list}/finish`, { headers, data: { count } });
  expect(finished.status()).toBe(200);
  return listId;
}
