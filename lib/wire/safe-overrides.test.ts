import { expect, test } from 'vitest';
import { keepSafeOverrides } from './safe-overrides';

test('what is said and set is kept, what may hold a key is named and left out', () => {
  const read = keepSafeOverrides({
    firstMessage: 'Hi',
    variableValues: { plan: 'gold', nested: { a: 1 } },
    server: { url: 'https://x.test', headers: { authorization: 'SECRET' } },
    credentialIds: ['SECRET'],
    model: {
      provider: 'openai',
      messages: [{ role: 'system', content: 'Be kind', toolCalls: 'SECRET' }],
      tools: [{ server: { headers: { key: 'SECRET' } } }],
    },
    inventedTomorrow: 'SECRET',
  });
  expect(read.value).toEqual({
    firstMessage: 'Hi',
    variableValues: { plan: 'gold', nested: { a: 1 } },
    model: { provider: 'openai', messages: [{ role: 'system', content: 'Be kind' }] },
  });
  expect(read.hidden).toEqual([
    'server',
    'credentialIds',
    'model.messages.toolCalls',
    'model.tools',
    'inventedTomorrow',
  ]);
  expect(JSON.stringify(read)).not.toContain('SECRET');
});

test.each([undefined, null, 'text', []])('%j is no overrides', (raw) => {
  expect(keepSafeOverrides(raw)).toEqual({ value: {}, hidden: [] });
});
