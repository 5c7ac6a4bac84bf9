import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from './env-schema';

describe('EMBED_ORIGINS', () => {
  it.each([
    [undefined, []],
    [' ', []],
    ['https://portal.example.com', ['https://portal.example.com']],
    ['https://a.example:8443, https://b.example', ['https://a.example:8443', 'https://b.example']],
    ['https://xn--bcher-kva.example', ['https://xn--bcher-kva.example']],
    [
      'http://127.0.0.1:4001 http://localhost:4001',
      ['http://127.0.0.1:4001', 'http://localhost:4001'],
    ],
    ['http://[::1]:4001', ['http://[::1]:4001']],
  ])('takes %s', (text, origins) => {
    expect(readEnv({ EMBED_ORIGINS: text }).embedOrigins).toEqual(origins);
  });

  it.each([
    '*',
    'null',
    "'self'",
    "'none'",
    'https:',
    'https://*',
    'https://*.example.com',
    'https://portal.*',
    'http://portal.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ws://portal.example.com',
    'data:text/html,x',
    'portal.example.com',
    '//portal.example.com',
    'https://portal.example.com/',
    'https://portal.example.com/embed',
    'https://portal.example.com?x',
    'https://user@portal.example.com',
    'https://portal.example.com:443',
    'https://PORTAL.example.com',
    'https://portal.example.com;script-src',
    'https://portal.example.com, *',
    'https://portal.example.com, http://other.example.com',
  ])('refuses %s by name, without repeating it', (text) => {
    expect(() => readEnv({ EMBED_ORIGINS: text })).toThrow(EnvError);
    try {
      readEnv({ EMBED_ORIGINS: text });
    } catch (error) {
      expect((error as EnvError).problems).toHaveLength(1);
      expect((error as EnvError).problems[0]).toMatch(/^EMBED_ORIGINS: whole origins/);
    }
  });
});
