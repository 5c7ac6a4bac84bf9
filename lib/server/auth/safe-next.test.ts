import { describe, expect, it } from 'vitest';
import { safeNext } from './safe-next';

describe('where signing in leads', () => {
  it.each(['/campaigns', '/campaigns/new?draft=1&step=review#x', '/launches/abc'])(
    'to %s',
    (path) => {
      expect(safeNext(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    null,
    '',
    'campaigns',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/x\\..\\evil',
    '/\t/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/campaigns/..//evil.example',
    '/%2e//evil.example',
    'javascript:alert(1)',
    '/sign-in?next=/sign-in',
  ])('not to %s', (path) => {
    expect(safeNext(path)).toBe('/campaigns');
  });
});
