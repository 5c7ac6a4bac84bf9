import { gzipSync } from 'node:zlib';

/** What no address of ours holds. */
export const HOSTILE_IDS: [name: string, id: string][] = [
  ['a word', 'abc'],
  ['a NUL', '\0'],
  ['a path', '../../assistant/x'],
  ['an encoded path', '..%2f..%2fassistant'],
  ['another query', 'x?limit=1#y'],
  ['5,000 characters', 'x'.repeat(5_000)],
  ['letters of elsewhere', 'кампания-🎈'],
  ['half a character', '\ud83d'],
  ['a name of every object', '__proto__'],
  ['nothing', ''],
  ['a space', ' '],
  ['a negative number', '-1'],
  ['a number no column holds', '99999999999999999999'],
  ['not a number', 'NaN'],
  ['SQL', "' or 1=1 --"],
  ['an id of nothing', '00000000-0000-4000-8000-000000000000'],
];

/** What no body of ours is. */
export const HOSTILE_BODIES: [name: string, body: BodyInit | null][] = [
  ['nothing', null],
  ['an empty text', ''],
  ['half of it', '{"name":'],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  ['a list of lists', '[[[[]]]]'],
  ['an odd name', '{"name":7,"__proto__":{"isAdmin":true},"constructor":1}'],
  ['bytes', new Uint8Array([0, 255, 254, 128, 31, 139])],
  ['600 kB', JSON.stringify({ name: 'x'.repeat(600_000) })],
  ['20,000 deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['gzip', gzipSync('{}')],
];
