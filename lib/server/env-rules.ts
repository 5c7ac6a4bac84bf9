import { isPortalOrigin } from './embed-origins';
import type { Env } from './env-schema';

const VAPI_ORIGIN = 'https://api.vapi.ai';

type Rule = { isBroken: (env: Env) => boolean; says: string };

const RULES: Rule[] = [
  {
    isBroken: (env) => new URL(env.VAPI_BASE_URL).origin !== VAPI_ORIGIN && !env.isVapiLocal,
    says: `VAPI_BASE_URL: only ${VAPI_ORIGIN}, or an emulator on this machine`,
  },
  {
    isBroken: (env) => env.isDemo && env.DATABASE_URL !== undefined,
    says: 'DIALBOARD_DEMO: not together with DATABASE_URL, its sign-in is public',
  },
  {
    isBroken: (env) => env.isDemo && env.VERCEL,
    says: 'DIALBOARD_DEMO: not on Vercel, its sign-in is public',
  },
  {
    isBroken: (env) => env.isDemo && !env.isVapiLocal,
    says: 'DIALBOARD_DEMO: only with VAPI_BASE_URL on this machine, its sign-in is public',
  },
  {
    isBroken: (env) => isServing(env) && env.AUTH_SECRET === undefined,
    says: 'AUTH_SECRET: missing; at least 32 characters, for example from `openssl rand -base64 32`',
  },
  {
    isBroken: (env) => isServing(env) && env.VAPI_API_KEY === undefined,
    says: 'VAPI_API_KEY: missing; the private key of the Vapi organisation',
  },
  {
    isBroken: (env) => isServing(env) && env.APP_URL === undefined,
    says: 'APP_URL: missing; where the console is opened, like https://calls.example.com',
  },
  {
    isBroken: (env) => env.VERCEL_ENV === 'preview' && isRealKey(env.VAPI_API_KEY),
    says: 'VAPI_API_KEY: not in a preview deployment, everybody with its address could place calls; set it for Production only, and a word like `preview` here',
  },
  {
    isBroken: (env) => env.VERCEL && env.DATABASE_URL === undefined,
    says: 'DATABASE_URL: missing; on Vercel the embedded database would not be kept',
  },
  {
    isBroken: (env) =>
      env.VAPI_API_KEY !== undefined &&
      !env.isVapiLocal &&
      env.DATABASE_URL === undefined &&
      !env.DIALBOARD_EMBEDDED_OK,
    says: 'DATABASE_URL: missing; with a real VAPI_API_KEY set it, or DIALBOARD_EMBEDDED_OK=1 to keep everything in one folder of one process',
  },
  {
    isBroken: (env) => !env.embedOrigins.every(isPortalOrigin),
    says: 'EMBED_ORIGINS: whole origins like https://portal.example.com, no wildcards and no paths; http: only on this machine',
  },
];

/** Rules between variables. The demo brings its own secret, key and address. */
export function envProblems(env: Env): string[] {
  return RULES.filter((rule) => rule.isBroken(env)).map((rule) => rule.says);
}

/** Vapi's keys are UUIDs. */
function isRealKey(key: string | undefined): boolean {
  return key !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key.trim());
}

function isServing(env: Env): boolean {
  return env.isProduction && !env.isDemo;
}
