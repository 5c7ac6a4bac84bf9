import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// As Next's server does before all else: parts of it are loaded when an error is printed, and look for it.
Object.assign(globalThis, { AsyncLocalStorage });

// Output nobody asked for is a fault in the making, so it fails the test that made it. A test that
// expects a line mocks the method itself and asserts on it.
const methods = ['error', 'warn', 'log', 'info'] as const;
let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      said.push(`console.${method}: ${format(...args)}`);
    });
  }
});

afterEach(() => {
  const lines = said;
  vi.restoreAllMocks();
  expect(lines, 'unexpected console output').toEqual([]);
});
