// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LeftOutNote } from './left-out-note';

afterEach(cleanup);

test.each([
  [{ contacts: 0, late: 0 }, 0, ''],
  [{ contacts: 1, late: 0 }, 0, '1 contact of the list is on do-not-call and was left out.'],
  [
    { contacts: 3, late: 2 },
    0,
    '3 contacts of the list are on do-not-call and were left out. 2 of them came on it after the count was confirmed.',
  ],
  [
    { contacts: 0, late: 0 },
    1,
    '1 contact was taken out of the list after the count was confirmed.',
  ],
  [
    { contacts: 1, late: 0 },
    2,
    '1 contact of the list is on do-not-call and was left out. 2 contacts were taken out of the list after the count was confirmed.',
  ],
])('%j on do-not-call, %d forgotten: %s', (suppressed, forgotten, words) => {
  const { container } = render(<LeftOutNote {...{ suppressed, forgotten }} />);
  expect(container.textContent).toBe(words);
});
