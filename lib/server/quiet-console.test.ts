import { describe, expect, it, vi } from 'vitest';
import { log } from './log';
import { quietConsole } from './quiet-console';

describe('the console in production', () => {
  it('writes errors without their text, and text without people', () => {
    const written = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const target = { error: () => undefined, warn: () => undefined } as unknown as Console;
    quietConsole(target);
    const error = Object.assign(new Error('Failed query, params: +15550001111'), { digest: '42' });
    target.error(' ⨯', error, 'for ana@example.com at +1 555 000 1111');
    const line = JSON.stringify(written.mock.calls);
    expect(line).toContain('"digest":"42"');
    expect(line).not.toMatch(/1111|ana@/);
  });
});
