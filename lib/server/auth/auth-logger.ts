import 'server-only';
import { log } from '../log';

type Level = 'debug' | 'info' | 'success' | 'warn' | 'error';

/** The library's lines may quote addresses in their further arguments, so only its fixed text is kept. */
export const authLogger = {
  disabled: false,
  level: 'warn' as const,
  log(level: Level, message: string): void {
    const text = message.slice(0, 120);
    if (level === 'error') log.error({ from: 'auth' }, text);
    else if (level === 'warn') log.warn({ from: 'auth' }, text);
  },
};
