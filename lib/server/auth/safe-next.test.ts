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
    '/embed/campaigns',
  ])('not to %s', (path) => {
    expect(safeNext(path)).toBe('/campaigns');
  });

  it('in a frame, only to what the frame may show', () => {
    expect(safeNext('/embed/campaigns/1?x=2', 'frame')).toBe('/embed/campaigns/1?x=2');
    for (const path of ['/campaigns', '/settings', '/embed/sign-in', '/embed/../settings', null]) {
      expect(safeNext(path, 'frame'), String(path)).toBe('/embed/campaigns');
    }
  });
});
