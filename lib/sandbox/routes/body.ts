import type { Context } from 'hono';
import { Refusal } from '../rules/refusal';

/** An empty body is an empty object, as Nest reads it. */
export async function readJson(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Refusal.badRequest(cause instanceof Error ? cause.message : 'Body is not JSON');
  }
}

/** Text that already is JSON. */
export function sendJson(c: Context, json: string, status: 200 | 201 = 200): Response {
  return c.body(json, status, { 'content-type': 'application/json; charset=utf-8' });
}

export function readQuery(c: Context): Record<string, string> {
  return c.req.query();
}
