import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from './env-schema';

const SECRET = 's'.repeat(32);
const PRODUCTION = {
  NODE_ENV: 'production',
  AUTH_SECRET: SECRET,
  VAPI_API_KEY: 'a-real-key',
  APP_URL: 'https://calls.example.com',
  DATABASE_URL: 'postgres://db/dialboard',
};
const DEMO = { DIALBOARD_DEMO: '1', VAPI_BASE_URL: 'http://127.0.0.1:4010', VAPI_API_KEY: 'k' };

function problemsOf(source: Record<string, string | undefined>): string[] {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.problems.map((text) => text.split(':')[0] ?? '');
    throw error;
  }
}

describe('settings', () => {
  it('are complete in production with five of them', () => {
    expect(readEnv(PRODUCTION)).toMatchObject({
      isProduction: true,
      isHttps: true,
      isVapiLocal: false,
      appOrigins: ['https://calls.example.com'],
      VAPI_BASE_URL: 'https://api.vapi.ai',
      VAPI_CAMPAIGN_API: 'auto',
      VAPI_RETRY_WINDOW_SECONDS: 3600,
      LAUNCH_GRACE_SECONDS: 180,
      GUESSED_CALL_SECONDS: 90,
    });
  });

  it('need nothing in development', () => {
    expect(readEnv({ PORT: '3100' })).toMatchObject({
      isProduction: false,
      isHttps: false,
      appOrigins: ['http://localhost:3100', 'http://127.0.0.1:3100'],
    });
  });

  it.each([
    [
      'several addresses',
      { APP_URL: 'http://localhost:1/x, http://127.0.0.1:1' },
      ['http://localhost:1', 'http://127.0.0.1:1'],
    ],
    ['blank as absent', { APP_URL: ' ' }, ['http://localhost:3000', 'http://127.0.0.1:3000']],
  ])('read %s', (_what, source, appOrigins) => {
    expect(readEnv(source)).toMatchObject({ appOrigins });
  });

  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['an empty production', { NODE_ENV: 'production' }, ['AUTH_SECRET', 'VAPI_API_KEY', 'APP_URL']],
    ['a short secret', { ...PRODUCTION, AUTH_SECRET: 'short' }, ['AUTH_SECRET']],
    ['an address that is none', { ...PRODUCTION, APP_URL: 'calls.example.com' }, ['APP_URL']],
    [
      'another Vapi',
      { ...PRODUCTION, VAPI_BASE_URL: 'https://vapi.example.com' },
      ['VAPI_BASE_URL'],
    ],
    [
      'a look-alike of this machine',
      { VAPI_BASE_URL: 'http://127.0.0.1.example.com' },
      ['VAPI_BASE_URL'],
    ],
    ['Vapi in plain text', { VAPI_BASE_URL: 'http://api.vapi.ai' }, ['VAPI_BASE_URL']],
    [
      'a real key on the embedded database',
      { ...PRODUCTION, DATABASE_URL: undefined },
      ['DATABASE_URL'],
    ],
    ['the same in development', { VAPI_API_KEY: 'a-real-key' }, ['DATABASE_URL']],
    ['an unknown kind of API', { VAPI_CAMPAIGN_API: 'v3' }, ['VAPI_CAMPAIGN_API']],
    ['a demo on Postgres', { ...DEMO, DATABASE_URL: 'postgres://db/x' }, ['DIALBOARD_DEMO']],
    ['a demo on Vercel', { ...DEMO, VERCEL: '1' }, ['DIALBOARD_DEMO', 'DATABASE_URL']],
    [
      'a demo with the real Vapi',
      { ...DEMO, VAPI_BASE_URL: '' },
      ['DIALBOARD_DEMO', 'DATABASE_URL'],
    ],
    [
      'a real key in a preview',
      {
        ...PRODUCTION,
        VERCEL: '1',
        VERCEL_ENV: 'preview',
        VAPI_API_KEY: '6f1c0a52-7a0e-4b7e-9d55-0c2f3f0a9b11',
      },
      ['VAPI_API_KEY'],
    ],
    ['a grace that is no number', { LAUNCH_GRACE_SECONDS: 'soon' }, ['LAUNCH_GRACE_SECONDS']],
  ])('refuse %s by name', (_what, source, names) => {
    expect(problemsOf(source)).toEqual(names);
  });

  it('accept a real key on the embedded database when told so', () => {
    const told = { ...PRODUCTION, DATABASE_URL: undefined, DIALBOARD_EMBEDDED_OK: '1' };
    expect(problemsOf(told)).toEqual([]);
  });

  it('accept a word in place of the key in a preview, and the key in production', () => {
    const preview = { ...PRODUCTION, VERCEL: '1', VERCEL_ENV: 'preview', VAPI_API_KEY: 'preview' };
    expect(problemsOf(preview)).toEqual([]);
    const key = '6f1c0a52-7a0e-4b7e-9d55-0c2f3f0a9b11';
    expect(problemsOf({ ...preview, VERCEL_ENV: 'production', VAPI_API_KEY: key })).toEqual([]);
  });

  it('let a preview be opened under its own addresses, and nothing else', () => {
    const hosts = {
      VERCEL_URL: 'dialboard-x1.vercel.app',
      VERCEL_BRANCH_URL: 'd-git-b.vercel.app',
    };
    expect(readEnv({ ...PRODUCTION, ...hosts, VERCEL_ENV: 'preview' }).appOrigins).toEqual([
      'https://calls.example.com',
      'https://dialboard-x1.vercel.app',
      'https://d-git-b.vercel.app',
    ]);
    expect(readEnv({ ...PRODUCTION, ...hosts, VERCEL_ENV: 'production' }).appOrigins).toEqual([
      'https://calls.example.com',
    ]);
  });

  it('accept a demo in a production build without secrets', () => {
    expect(problemsOf({ ...DEMO, NODE_ENV: 'production' })).toEqual([]);
  });

  it('never show a value', () => {
    const secrets = {
      AUTH_SECRET: 'canary-a',
      DATABASE_URL: 'canary-b',
      VAPI_BASE_URL: 'canary-c',
    };
    expect(() => readEnv(secrets)).toThrow(/AUTH_SECRET[\s\S]*DATABASE_URL[\s\S]*VAPI_BASE_URL/);
    expect(() => readEnv(secrets)).not.toThrow(/canary/);
  });
});
