import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Next } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Emulator } from '../emulator';
import type { FaultAction } from '../faults/fault';
import { hugeJson } from '../faults/huge-json';
import type { SandboxEnv } from './env';

type FaultContext = Context<SandboxEnv>;

/** Lets the booked fault for this request happen; everyone else passes untouched. */
export function applyFaults(emulator: Emulator) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    const action = emulator.faults.take(c.req.method, c.req.path);
    return action ? misbehave(c, next, action) : next();
  });
}

async function misbehave(c: FaultContext, next: Next, action: FaultAction) {
  if (action.delayMs) await wait(action.delayMs);
  const isInPlaceOfWork =
    action.drop || action.stall || action.status || action.hugeBody || action.redirect;
  if (action.after || !isInPlaceOfWork) await next();
  if (action.clockSkewMs !== undefined) skewDate(c, action.clockSkewMs);
  const reply = await failingReply(c, action);
  if (!reply) return;
  // Without the first line Hono would mix the real reply's headers into this one.
  c.res = undefined;
  c.res = reply;
}

/** Null leaves the real reply as it is. */
function failingReply(c: FaultContext, action: FaultAction): Response | null | Promise<Response> {
  if (action.drop) return cut(c);
  if (action.stall) return stall(c, action.status ?? 200);
  return action.truncate ? truncate(c, action) : substitute(action);
}

/** The reply that stands in for the real one, if the fault names any. */
function substitute(action: FaultAction): Response | null {
  const { status, body, headers, hugeBody, redirect } = action;
  if (redirect) {
    return new Response(null, {
      status: status ?? 302,
      headers: { location: redirect, ...headers },
    });
  }
  if (hugeBody) {
    return new Response(hugeJson(hugeBody), {
      status: status ?? 200,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }
  if (!status) return null;
  const isText = typeof body === 'string';
  const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  const content = isText || body === undefined ? (body ?? '') : JSON.stringify(body);
  const isEmpty = status === 204 || status === 304;
  return new Response(isEmpty ? null : (content as string), {
    status,
    headers: { 'content-type': type, ...headers },
  });
}

function cut(c: FaultContext): Response {
  c.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

function stall(c: FaultContext, status: number): Response {
  const { outgoing } = c.env;
  outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000' });
  outgoing.flushHeaders();
  return RESPONSE_ALREADY_SENT;
}

async function truncate(c: FaultContext, action: FaultAction): Promise<Response> {
  const whole = substitute(action) ?? c.res;
  const bytes = Buffer.from(await whole.arrayBuffer());
  const { outgoing } = c.env;
  outgoing.writeHead(whole.status, {
    'content-type': whole.headers.get('content-type') ?? 'application/json',
    'content-length': String(bytes.byteLength),
  });
  outgoing.write(bytes.subarray(0, bytes.byteLength >> 1), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

function skewDate(c: FaultContext, byMs: number): void {
  c.res.headers.set('date', new Date(Date.now() + byMs).toUTCString());
}
