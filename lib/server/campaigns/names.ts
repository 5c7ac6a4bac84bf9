import { groupNumber } from '@/lib/contacts/numbers/group-number';
import type { UpstreamTarget } from '@/lib/server/vapi';
import { UpstreamError } from '@/lib/server/vapi';
import type { WatchDeps } from './deps';
import type { NameBook } from './memory';
import { withinMs } from './within-ms';

const KNOWN_MS = 60_000;
/** After a failure. */
const PAUSE_MS = 10_000;
/** A page does not wait longer for names: the numbers matter more, and the names follow. */
const WAIT_MS = 1_500;
/** For the first list ever. */
const SOON_MS = 300;

type Kind = 'assistant' | 'squad' | 'number';

/** What the target is called at Vapi; null when that can't be read, or there is no list of its kind. */
export async function readTargetName(target: UpstreamTarget | null, deps: WatchDeps) {
  if (target === null || target.kind === 'workflow') return null;
  return (await readNames(target.kind, deps))?.get(target.id) ?? null;
}

/** Readable labels of caller numbers by id; null when they can't be read. */
export function readNumberLabels(deps: WatchDeps): Promise<NameBook | null> {
  return readNames('number', deps);
}

/**
 * Names of assistants and squads for a list that must not wait for them: those read last, while newer ones
 * are on the way.
 */
export async function readCallerNames(
  deps: WatchDeps,
): Promise<(target: unknown) => string | null> {
  const [assistant, squad] = await Promise.all([
    readNamesSoon('assistant', deps),
    readNamesSoon('squad', deps),
  ]);
  const books: Record<string, NameBook | null> = { assistant, squad };
  return (target) => {
    const { kind, id } = (target ?? {}) as Partial<UpstreamTarget>;
    return kind === undefined || id === undefined ? null : (books[kind]?.get(id) ?? null);
  };
}

async function readNamesSoon(kind: Kind, deps: WatchDeps): Promise<NameBook | null> {
  const { lastNames } = deps.memory;
  const last = lastNames.get(kind) ?? null;
  const reading = readNames(kind, deps).then((book) => {
    if (book !== null) lastNames.set(kind, book);
  });
  await withinMs(reading, last === null ? SOON_MS : 0);
  return lastNames.get(kind) ?? null;
}

async function readNames(kind: Kind, deps: WatchDeps): Promise<NameBook | null> {
  const { names } = deps.memory;
  const known = names.get(kind);
  if (known !== undefined && performance.now() - known.atMs < KNOWN_MS) return wait(known.value);
  const value = loadNames(kind, deps);
  names.set(kind, { value, atMs: performance.now() });
  void value.then((book) => {
    if (book === null) names.set(kind, { value, atMs: performance.now() - KNOWN_MS + PAUSE_MS });
  });
  return wait(value);
}

async function wait(value: Promise<NameBook | null>): Promise<NameBook | null> {
  let book: NameBook | null = null;
  await withinMs(
    value.then((read) => {
      book = read;
    }),
    WAIT_MS,
  );
  return book;
}

async function loadNames(kind: Kind, { vapi }: WatchDeps): Promise<NameBook | null> {
  try {
    return new Map(await listNames(kind, vapi));
  } catch (thrown) {
    if (thrown instanceof UpstreamError) return null;
    throw thrown;
  }
}

async function listNames(kind: Kind, vapi: WatchDeps['vapi']): Promise<[string, string][]> {
  if (kind === 'assistant') {
    return (await vapi.listAssistants()).map(({ id, name }) => [id, name]);
  }
  // Of a squad only its own name is needed, so its members are not looked up.
  if (kind === 'squad') return (await vapi.listSquads([])).map(({ id, name }) => [id, name]);
  const numbers = await vapi.listPhoneNumbers();
  return numbers.map(({ id, name, number }) => [
    id,
    name ?? (number === null ? 'Number without a name' : groupNumber(number)),
  ]);
}
