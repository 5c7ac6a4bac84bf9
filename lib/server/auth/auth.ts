import 'server-only';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { getDb } from '../db/client';
import * as schema from '../db/schema';
import type { Db } from '../db/types';
import { env } from '../env';
import { authLogger } from './auth-logger';
import { authSecret } from './auth-secret';
import { canTellAddresses } from './client-ip';
import { IP_HEADER } from './ip-header';
import { isPersonDisabled } from './is-person-disabled';
import { isSecure, sessionCookieName } from './session-cookie';
import { ABSOLUTE_MS } from './session-times';

/** Passwords: any characters, none cut off, no rules of composition. */
export const PASSWORD_LENGTH = { min: 8, max: 256 } as const;

type Auth = ReturnType<typeof createAuth>;

let held: { db: Db; auth: Auth } | undefined;

export async function getAuth(): Promise<Auth> {
  const db = await getDb();
  if (held?.db !== db) held = { db, auth: createAuth(db) };
  return held.auth;
}

// Its HTTP handler is not mounted anywhere: sign-in and sign-out post to it from server actions, so that
// its limiter applies and nothing else of it can be reached from outside.
function createAuth(db: Db) {
  const { appOrigins } = env();
  return betterAuth({
    appName: 'Dialboard',
    baseURL: appOrigins[0] as string,
    trustedOrigins: [...appOrigins],
    secret: authSecret(),
    telemetry: { enabled: false },
    logger: authLogger,
    database: drizzleAdapter(db, { provider: 'pg', schema, transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    user: {
      modelName: 'people',
      additionalFields: {
        role: { type: 'string', input: false, required: true },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    session: {
      modelName: 'sessions',
      expiresIn: ABSOLUTE_MS / 1000,
      // The end is fixed at sign-in; what is idle is judged by `updatedAt`, see session.ts.
      disableSessionRefresh: true,
    },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimits',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: triesPerMinute() } },
    },
    databaseHooks: {
      session: { create: { before: (session) => refuseDisabled(db, session) } },
    },
    advanced: {
      // The name carries its own prefix; left to itself it would be `__Secure-`.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sessionCookieName(),
          attributes: { secure: isSecure(), httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
      ipAddress: { ipAddressHeaders: [IP_HEADER] },
    },
  });
}

/** Per address; where addresses can't be told apart, everybody's together. */
function triesPerMinute(): number {
  return canTellAddresses() ? 20 : 120;
}

async function refuseDisabled(db: Db, session: { userId: string }): Promise<false | undefined> {
  return (await isPersonDisabled(db, session.userId)) ? false : undefined;
}
