import { z } from 'zod';
import { envProblems } from './env-rules';
import { LOOPBACK } from './loopback';

export const VAPI_URL = 'https://api.vapi.ai';

const blankIsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, fallback: z.input<T>) =>
  z.preprocess((value) => blankIsAbsent(value) ?? fallback, schema);

const flag = z.preprocess(
  (value) => blankIsAbsent(value) ?? '0',
  z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true'),
);
const seconds = z.coerce.number().int().min(0).max(86_400);
const port = z.coerce.number().int().min(1).max(65_535);
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//);

function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

/** `https://a.example, https://b.example` → origins, without paths. */
const origins = z
  .string()
  .transform(splitList)
  .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)).min(1));

/** Field names are the variables' own, so that a message about one leads straight to it. */
const Variables = z.object({
  NODE_ENV: withDefault(z.string(), 'development'),
  VERCEL: flag,
  /** `production`, `preview` or `development`, set by Vercel. */
  VERCEL_ENV: optional(z.string()),
  /** Hosts of this deployment and of its branch, set by Vercel. */
  VERCEL_URL: optional(z.string()),
  VERCEL_BRANCH_URL: optional(z.string()),
  PORT: withDefault(port, '3000'),
  APP_URL: optional(origins),
  AUTH_SECRET: optional(z.string().min(32)),
  SETUP_TOKEN: optional(z.string().min(16)),
  CRON_SECRET: optional(z.string().min(16)),
  DATABASE_URL: optional(databaseUrl),
  DATABASE_URL_UNPOOLED: optional(databaseUrl),
  DIALBOARD_DATA_DIR: withDefault(z.string(), '.data'),
  DIALBOARD_EMBEDDED_OK: flag,
  DIALBOARD_DEMO: flag,
  TRUSTED_PROXY_HOPS: withDefault(z.coerce.number().int().min(0).max(10), '0'),
  EMBED_ORIGINS: optional(z.string().transform(splitList)),
  VAPI_API_KEY: optional(z.string()),
  VAPI_BASE_URL: withDefault(z.url({ protocol: /^https?$/ }), VAPI_URL),
  VAPI_CAMPAIGN_API: withDefault(z.enum(['auto', 'v1', 'v2']), 'auto'),
  VAPI_RETRY_WINDOW_SECONDS: withDefault(seconds.min(1), '3600'),
  LAUNCH_GRACE_SECONDS: withDefault(seconds, '180'),
  GUESSED_CALL_SECONDS: withDefault(z.coerce.number().positive().max(43_200), '90'),
});

export type Variables = z.infer<typeof Variables>;

export type Env = Variables & {
  isProduction: boolean;
  isDemo: boolean;
  /** Whether Vapi is an emulator on this machine. */
  isVapiLocal: boolean;
  /** Where the console may be opened and changed from: scheme, host and port. */
  appOrigins: readonly string[];
  /** Portals that may show `/embed` in a frame: scheme, host and port. */
  embedOrigins: readonly string[];
  /** Whether the console is served over TLS; decides names and flags of cookies. */
  isHttps: boolean;
};

/** Names of variables that are missing or wrong, each with what is expected; never a value. */
export class EnvError extends Error {
  override readonly name = 'EnvError';

  constructor(readonly problems: readonly string[]) {
    super(`The settings are incomplete:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

export function readEnv(source: Record<string, string | undefined>): Env {
  const result = Variables.safeParse(source);
  if (!result.success) {
    throw new EnvError(
      result.error.issues.map((issue) => `${String(issue.path[0])}: is not valid`),
    );
  }
  const env = derive(result.data);
  const problems = envProblems(env);
  if (problems.length > 0) throw new EnvError(problems);
  return env;
}

/** A preview is opened under addresses nobody knows before it is built. */
function previewOrigins({ VERCEL_ENV, VERCEL_URL, VERCEL_BRANCH_URL }: Variables): string[] {
  if (VERCEL_ENV !== 'preview') return [];
  return [VERCEL_URL, VERCEL_BRANCH_URL].flatMap((host) => (host ? [`https://${host}`] : []));
}

function derive(variables: Variables): Env {
  const chosen = variables.APP_URL ?? [
    `http://localhost:${variables.PORT}`,
    `http://127.0.0.1:${variables.PORT}`,
  ];
  const appOrigins = [...chosen, ...previewOrigins(variables)];
  return {
    ...variables,
    isProduction: variables.NODE_ENV === 'production',
    isDemo: variables.DIALBOARD_DEMO,
    isVapiLocal: LOOPBACK.has(new URL(variables.VAPI_BASE_URL).hostname),
    appOrigins,
    embedOrigins: variables.EMBED_ORIGINS ?? [],
    isHttps: appOrigins.every((origin) => origin.startsWith('https:')),
  };
}
