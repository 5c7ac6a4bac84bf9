import type { Context } from 'hono';
import { z } from 'zod';
import { Refusal } from '../rules/refusal';

const Uuid = z.guid();

export function readId(c: Context): string {
  const id = c.req.param('id') ?? '';
  if (!Uuid.safeParse(id).success) throw Refusal.badRequest(['id must be a UUID']);
  return id;
}
