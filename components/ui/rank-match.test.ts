import { expect, test } from 'vitest';
import { rankMatch } from './combobox-options';

const newYork = ['New York (UTC−05:00)', 'America/New_York', 'EST', 'Eastern Standard Time'];
const budapest = ['Budapest (UTC+01:00)', 'Europe/Budapest', 'GMT+1'];

test('what is typed has to stand there as it is', () => {
  expect(rankMatch('America/New_York', 'est', newYork)).toBeGreaterThan(
    rankMatch('Europe/Budapest', 'est', budapest),
  );
  expect(rankMatch('America/New_York', 'eastern', newYork)).toBe(1);
  expect(rankMatch('America/New_York', 'new york', newYork)).toBe(1);
  expect(rankMatch('Europe/Budapest', 'bdp', budapest)).toBe(0);
  expect(rankMatch('Europe/Budapest', 'zzzz', budapest)).toBe(0);
});

test('an empty search shows all', () => {
  expect(rankMatch('Europe/Budapest', '', budapest)).toBe(1);
});
