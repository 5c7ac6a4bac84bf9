import { expect, it } from 'vitest';
import { importSource } from '@/lib/contacts/import-source';
import { inspectSource } from '@/lib/contacts/inspect-source';
import type { ImportRunner } from './import-runner';
import { createImportSession } from './import-session';
import type { NamedSource } from './import-state';

const text: NamedSource = {
  content: 'number,name\n+12125550123,Ann\n',
  name: 'a.csv',
  origin: 'paste',
};

/** A runner that answers when it is let go, whether or not anyone still waits. */
function heldRunner() {
  const held: (() => void)[] = [];
  const hold = () => new Promise<void>((resolve) => held.push(resolve));
  const runner: ImportRunner = {
    inspect: async (source, choice) => inspectSource(source, choice),
    run: async (source, settings) => {
      await hold();
      return importSource(source, settings);
    },
  };
  return { runner, held };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

it('keeps the newest of two answers, whichever comes last', async () => {
  const { runner, held } = heldRunner();
  const session = createImportSession({ runner, defaultCountry: '' });
  const first = session.choose(text);
  while (held.length < 1) await nextTurn();
  const second = session.changeRole(1, 'ignore');
  while (held.length < 2) await nextTurn();
  held[1]?.();
  await second;
  held[0]?.();
  await first;
  const { stage, imported } = session.getState();
  expect(stage).toBe('checked');
  expect(imported?.contacts).toEqual([{ number: '+12125550123', variables: {}, line: 2 }]);
});

it('can be cancelled while it reads, and taken up again', async () => {
  const { runner, held } = heldRunner();
  const session = createImportSession({ runner, defaultCountry: '' });
  const chosen = session.choose(text);
  while (held.length < 1) await nextTurn();
  session.cancel();
  held[0]?.();
  await chosen;
  expect(session.getState()).toMatchObject({ stage: 'mapping', imported: null, error: null });
  const again = session.recheck();
  while (held.length < 2) await nextTurn();
  held[1]?.();
  await again;
  expect(session.getState().stage).toBe('checked');
});

it('goes back to what was read when another encoding does not fit', async () => {
  const runner: ImportRunner = {
    inspect: inspectSource,
    run: (source, settings) => importSource(source, settings),
  };
  const session = createImportSession({ runner, defaultCountry: '' });
  const bytes = Uint8Array.from('number,name\n+12125550123,Zo\xeb\n', (c) => c.charCodeAt(0));
  await session.choose({ content: new Blob([bytes]), name: 'l.csv', origin: 'file' });
  expect(session.getState().imported?.contacts[0]?.name).toBe('Zoë');
  await session.changeReading({ encoding: 'utf-8' });
  expect(session.getState()).toMatchObject({
    stage: 'mapping',
    inspection: { encoding: 'windows-1252' },
    error: { at: 'source', message: expect.stringContaining('not UTF-8') },
  });
  await session.recheck();
  expect(session.getState()).toMatchObject({ stage: 'checked', error: null });
});

it('reports a fault of the page in words', async () => {
  const runner: ImportRunner = {
    inspect: () => Promise.reject(new Error('boom')),
    run: () => Promise.reject(new Error('boom')),
  };
  const session = createImportSession({ runner, defaultCountry: '' });
  await session.choose(text);
  expect(session.getState().error?.message).toContain('a fault in this page');
});
