import { VapiClient } from '@vapi-ai/server-sdk';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';
import type { SandboxOptions } from '../options';
import { startSandbox } from '../start';

export interface Reply<T = unknown> {
  status: number;
  body: T;
}

export interface OpenSandbox {
  url: string;
  client: VapiClient;
  /** One request with the right key; the body of a non-JSON reply is null. */
  send<T = unknown>(method: string, path: string, body?: unknown): Promise<Reply<T>>;
  /** Moves the clock that this emulator reads. */
  pass(ms: number): void;
  now(): number;
}

/** A Monday, 15:00 UTC. */
const start = Date.parse('2026-11-23T15:00:00Z');

/** An emulator of its own for one test, with a clock that only the test moves. */
export async function openSandbox(
  options: Partial<z.input<typeof SandboxOptions>> = {},
): Promise<OpenSandbox> {
  let now = start;
  const settings = { port: 0, campaigns: 'none' as const, seed: 'test', ...options };
  const sandbox = await startSandbox(settings, () => now);
  onTestFinished(() => sandbox.close());
  const key = options.key ?? 'sandbox-key';
  return {
    url: sandbox.url,
    client: new VapiClient({ token: key, baseUrl: sandbox.url, maxRetries: 0 }),
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
    send: async (method, path, body) => {
      const response = await fetch(`${sandbox.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
  };
}
