import { describe, expect, it } from 'vitest';
import { describeError } from './log';

describe('an error in the log', () => {
  it('has its type, its innermost code and where it was, but none of its text', () => {
    const driver = Object.assign(new Error('Key (e164)=(+15550001111)'), { code: '23505' });
    const facts = describeError(new TypeError('params: +15550001111', { cause: driver }));
    expect(facts).toMatchObject({ error: 'TypeError', code: '23505' });
    expect(facts.at?.[0]).toContain('log.test.ts');
    expect(JSON.stringify(facts)).not.toContain('15550001111');
  });

  it('keeps text out also when it runs over lines like a stack', () => {
    const facts = describeError(new Error('first\n    at +15550001111 (secret)'));
    expect(JSON.stringify(facts)).not.toContain('15550001111');
  });

  it('is only a type for what is no error', () => {
    expect(describeError('+15550001111')).toEqual({ error: 'string' });
  });
});
