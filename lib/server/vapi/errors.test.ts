import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { errorFromNetwork } from './error-from-network';
import { errorFromStatus } from './error-from-status';
import type { UpstreamError } from './errors';
import { parseRetryAfter } from './retry-after';

const NOW = Date.parse('2026-11-22T15:00:00Z');

function rejected(body: string): UpstreamError {
  return errorFromStatus({ status: 400, headers: new Headers(), body }, NOW);
}

test.each<[string, string[]]>([
  ['{"message":"one"}', ['one']],
  ['{"message":["one"," two ",3,""]}', ['one', 'two']],
  ['{"message":{"x":1}}', []],
  ['{"error":"no message"}', []],
  ['"text"', []],
  ['null', []],
  ['<html>', []],
  ['', []],
])('of %s it keeps %j', (body, messages) => {
  expect(rejected(body).messages).toEqual(messages);
});

test('caps Vapi’s words', () => {
  const { messages } = rejected(JSON.stringify({ message: Array(50).fill('x'.repeat(999)) }));
  expect([messages.length, messages[0]?.length]).toEqual([20, 300]);
});

test('shows a log no body and no number, however it is printed', () => {
  const error = rejected('{"message":"customers.0.number +14155550100 is odd"}');
  const printed = [String(error), error.stack, inspect(error), JSON.stringify({ ...error })].join();
  expect(printed).toContain('Vapi: rejected (400)');
  expect(printed).not.toContain('4155550100');
});

test.each<[string | null, number | undefined]>([
  ['1', 1_000],
  ['0', 0],
  ['3600', 3_600_000],
  ['1.5', 1_500],
  ['Sun, 22 Nov 2026 15:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 14:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %j is %j ms', (header, ms) => {
  expect(parseRetryAfter(header, NOW)).toBe(ms);
});

function networkError(...facts: object[]): unknown {
  const errors = facts.map((fact) => Object.assign(new Error('x'), fact));
  const cause =
    errors.length === 1 ? errors[0] : Object.assign(new AggregateError(errors), { code: 'X' });
  return new TypeError('fetch failed', { cause });
}

test.each<[string, unknown, 'not-sent' | 'reset']>([
  ['refused', networkError({ code: 'ECONNREFUSED', syscall: 'connect' }), 'not-sent'],
  ['no such name', networkError({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }), 'not-sent'],
  ['no connection in time', networkError({ code: 'UND_ERR_CONNECT_TIMEOUT' }), 'not-sent'],
  ['a bad certificate', networkError({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }), 'not-sent'],
  [
    'refused on both addresses',
    networkError(
      { code: 'ECONNREFUSED', syscall: 'connect' },
      { code: 'ETIMEDOUT', syscall: 'connect' },
    ),
    'not-sent',
  ],
  [
    'refused on one, reset on the other',
    networkError(
      { code: 'ECONNREFUSED', syscall: 'connect' },
      { code: 'ECONNRESET', syscall: 'read' },
    ),
    'reset',
  ],
  ['reset', networkError({ code: 'ECONNRESET', syscall: 'read' }), 'reset'],
  ['socket closed', networkError({ code: 'UND_ERR_SOCKET' }), 'reset'],
  ['something else', new Error('what'), 'reset'],
  ['not even an error', undefined, 'reset'],
])('%s is %s', (_, thrown, kind) => {
  expect(errorFromNetwork(thrown)).toMatchObject({ kind, isOutcomeKnown: kind === 'not-sent' });
});
