import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Command, Genesis } from '../commands';

/** Raised when the simulation or the seeded organisation changes what a journal would replay to. */
const journalVersion = 1;

export interface Journal {
  /** What an earlier process left, or null when there is nothing that still applies. */
  read(): { genesis: Genesis; commands: Command[] } | null;
  begin(genesis: Genesis): void;
  append(command: Command): void;
}

export const forgetfulJournal: Journal = {
  read: () => null,
  begin: () => undefined,
  append: () => undefined,
};

/** One JSON line a command, appended before the reply is sent: a kill loses nothing answered. */
export function openJournal(dataDir: string): Journal {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'journal.jsonl');
  return {
    read: () => (existsSync(path) ? readJournal(readFileSync(path, 'utf8')) : null),
    begin: (genesis) => {
      const fresh = `${path}.new`;
      writeFileSync(fresh, line({ version: journalVersion, ...genesis }));
      renameSync(fresh, path);
    },
    append: (command) => appendFileSync(path, line(command)),
  };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** A last line without its end was being written when the process died: it was never answered. */
function readJournal(text: string): ReturnType<Journal['read']> {
  const lines = text.split('\n').slice(0, -1);
  const [head, ...rest] = lines;
  if (!head) return null;
  const { version, ...genesis } = JSON.parse(head) as Genesis & { version: number };
  if (version !== journalVersion) return null;
  return { genesis, commands: rest.map((text) => JSON.parse(text) as Command) };
}
