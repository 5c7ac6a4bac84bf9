const DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  // Postgres: shutting down, starting up, connection lost, too many connections.
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);

const POOL_SAYS =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;

/** Whether the database could not be asked at all, as opposed to having said no. */
export function isDatabaseDown(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && DOWN.has(cause.code)) return true;
    if (POOL_SAYS.test(cause.message)) return true;
    cause = cause.cause;
  }
  return false;
}
