import { expect, test } from 'vitest';
import { DATABASE_AWAY, VAPI_SAYS } from '@/lib/campaign/page-failure';
import { describePageFailure } from './page-failure';

test.each([
  ['the database', DATABASE_AWAY, /database does not answer/, /Nothing was changed/],
  [
    'Vapi',
    `${VAPI_SAYS}Vapi can not be reached.`,
    /read from Vapi/,
    /^Vapi can not be reached\. Nothing/,
  ],
  ['anything else', '123456', /could not be drawn/, /Nothing was sent or changed/],
  ['nothing said', undefined, /could not be drawn/, /running campaigns go on/],
])('%s: what happened, and what is safe', (_, digest, title, words) => {
  const failure = describePageFailure(digest);
  expect(failure.title).toMatch(title);
  expect(failure.words).toMatch(words);
  expect(failure.requestId).toBe(digest === '123456' ? digest : undefined);
});
