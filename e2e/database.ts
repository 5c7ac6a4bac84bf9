import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Runs one statement over a connection of its own. */
export async function runOnce(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A new, empty database in a Postgres of the tests; its address. The server is thrown away at the end. */
export async function createDatabase(server: string): Promise<string> {
  const name = `dialboard_e2e_${randomUUID().slice(0, 8)}`;
  await runOnce(server, `create database ${name}`);
  return server.replace(/\/[^/]*$/, `/${name}`);
}
