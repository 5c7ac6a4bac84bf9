import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { Client } from 'pg';

type Part = { path: string; body: Buffer };

/** Keeps the parts a page sends to the list's routes, as they went over the line. */
export async function keepParts(page: Page): Promise<Part[]> {
  const parts: Part[] = [];
  await page.context().route('**/api/contacts/lists/*/*/parts/*', async (route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    if (body) parts.push({ path: new URL(request.url()).pathname, body });
    await route.continue();
  });
  return parts;
}

/** Milliseconds to send these bytes, one after the other, to a route that discards them. */
export async function sendAndDiscard(url: string, parts: Part[]): Promise<number> {
  const begun = performance.now();
  for (const { body } of parts) {
    const reply = await fetch(`${url}/discard`, { method: 'PUT', body: new Uint8Array(body) });
    if (reply.status !== 204) throw new Error(`discarding answered ${reply.status}`);
  }
  return performance.now() - begun;
}

/** Milliseconds of one statement that inserts as many rows as the newest list has, with the same indexes. */
export async function insertInBulk(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const copy = `bench_${randomUUID().slice(0, 8)}`;
  try {
    const newest = `(select list_id from contact_list_revisions order by created_at desc limit 1)`;
    await client.query(`create table ${copy} (like contacts including indexes)`);
    const { rows } = await client.query<{ all: string }>(
      `select jsonb_agg(to_jsonb(c))::text as all from contacts c where list_id = ${newest}`,
    );
    const begun = performance.now();
    await client.query(
      `insert into ${copy} select * from jsonb_populate_recordset(null::contacts, $1::jsonb)`,
      [rows[0]?.all],
    );
    return performance.now() - begun;
  } finally {
    await client.query(`drop table if exists ${copy}`);
    await client.end();
  }
}
