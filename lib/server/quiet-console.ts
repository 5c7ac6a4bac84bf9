import 'server-only';
import { DomainError } from './errors';
import { describeError, log } from './log';

/**
 * The framework prints thrown errors whole, and a database error quotes the values of its statement. In
 * production every console line becomes a log line in which errors stand without their text.
 */
export function quietConsole(target: Pick<Console, 'error' | 'warn'> = console): void {
  target.error = (...args: unknown[]) => log.error(factsOf(args), 'console');
  target.warn = (...args: unknown[]) => log.warn(factsOf(args), 'console');
}

function factsOf(args: unknown[]): { console: unknown[] } {
  return { console: args.map(withoutText).filter((part) => part !== '') };
}

function withoutText(part: unknown): unknown {
  if (part instanceof DomainError) return { error: part.name, code: part.code };
  if (part instanceof Error) return { ...describeError(part), ...digestOf(part) };
  return typeof part === 'string' ? maskPeople(part.slice(0, 200)) : typeof part;
}

function maskPeople(text: string): string {
  return text.replace(/\S+@\S+/g, '[address]').replace(/\+?\d[\d ()-]{6,}/g, '[number]');
}

function digestOf(error: Error): { digest?: string } {
  return 'digest' in error ? { digest: String(error.digest) } : {};
}
