import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const directives = (isDev: boolean) =>
  new Map(
    contentSecurityPolicy({ nonce: 'abc', isDev })
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.slice(directive.indexOf(' ') + 1)]),
  );

describe('the policy of a page', () => {
  it('runs scripts by nonce only, and is framed by nobody', () => {
    const policy = directives(false);
    expect(policy.get('script-src')).toBe("'nonce-abc' 'strict-dynamic'");
    expect(policy.get('style-src')).toBe("'self' 'nonce-abc'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'self'");
  });

  it('allows eval in development alone', () => {
    expect(directives(true).get('script-src')).toContain("'unsafe-eval'");
    expect([...directives(false).values()].join()).not.toContain('unsafe-eval');
  });
});
