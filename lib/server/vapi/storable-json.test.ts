import { expect, test } from 'vitest';
import { createVapi } from './client';
import { answer, startHostileServer } from './hostile-server';
import { makeStorable } from './storable-json';

test.each([
  ['a NUL', '"a\\u0000b"', 'ab'],
  ['a backslash before its letters', '"a\\\\u0000b"', 'a\\u0000b'],
  ['a backslash and then a NUL', '"a\\\\\\u0000b"', 'a\\b'],
  ['a character in two halves', '"\\ud83d\\uDE00"', '😀'],
  ['its first half', '"\\ud83d!"', '\ufffd!'],
  ['its second half', '"\\uDE00\\ud83d"', '\ufffd\ufffd'],
  ['a half before a whole one', '"\\ud83d\\ud83d\\ude00"', '\ufffd😀'],
  ['other escapes', '"\\u00e9\\n\\"\\ud7ff"', 'é\n"\ud7ff'],
])('%s comes out as text that can be stored', (_, json, text) => {
  expect(JSON.parse(makeStorable(json))).toBe(text);
});

test('no answer of Vapi carries what the database refuses', async () => {
  const body = '{"id":"c1","name":"A\\u0000pril \\ud800","status":"ended"}';
  const server = await startHostileServer((socket) =>
    answer(socket, { headers: { 'content-type': 'application/json' }, body }),
  );
  const vapi = createVapi({ apiKey: 'k', baseUrl: server.url });
  expect(await vapi.getCampaign('c1')).toMatchObject({ name: 'April \ufffd' });
  await server.close();
});
