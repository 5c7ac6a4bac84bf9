import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportEngine } from './import-engine';
import { createImportSession } from './import-session';
import type { NamedSource } from './import-state';
import { createDirectEngine } from './testing/direct-engine';

beforeEach(() => vi.stubGlobal('fetch', async () => Response.json({ hits: [] })));
afterEach(() => vi.unstubAllGlobals());

const text: NamedSource = {
  content: 'number,name\n+12125550123,Ann\n',
  name: 'a.csv',
  origin: 'paste',
};

/** An engine whose checks end when they are let go, whether or not anyone still waits. */
function heldEngine() {
  const held: (() => void)[] = [];
  const direct = createDirectEngine();
  const engine: ImportEngine = {
    ...direct,
    check: async (given, work) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return direct.check(given, work);
    },
  };
  return { engine, held };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

it('keeps the newest of two answers, whichever comes last', async () => {
  const { engine, held } = heldEngine();
  const session = createImportSession({ engine, homeCountry: 'US' });
  const first = session.choose(text);
  while (held.length < 1) await nextTurn();
  const second = session.changeRole(1, 'ignore');
  while (held.length < 2) await nextTurn();
  held[1]?.();
  await second;
  held[0]?.();
  await first;
  const { stage, report } = session.getState();
  expect(stage).toBe('checked');
  expect(report?.sample).toEqual([
    { number: '+12125550123', variables: {}, line: 2, zones: ['America/New_York'] },
  ]);
});

it('can be cancelled while it reads, and taken up again', async () => {
  const { engine, held } = heldEngine();
  const session = createImportSession({ engine, homeCountry: 'US' });
  const chosen = session.choose(text);
  while (held.length < 1) await nextTurn();
  session.cancel();
  held[0]?.();
  await chosen;
  expect(session.getState()).toMatchObject({ stage: 'mapping', report: null, error: null });
  const again = session.recheck();
  while (held.length < 2) await nextTurn();
  held[1]?.();
  await again;
  expect(session.getState().stage).toBe('checked');
});

it('goes back to what was read when another encoding does not fit', async () => {
  const engine = createDirectEngine();
  const session = createImportSession({ engine, homeCountry: 'US' });
  const bytes = Uint8Array.from('number,name\n+12125550123,Zo\xeb\n', (c) => c.charCodeAt(0));
  await session.choose({ content: new Blob([bytes]), name: 'l.csv', origin: 'file' });
  expect(session.getState().report?.sample[0]?.name).toBe('Zoë');
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
  const engine: ImportEngine = {
    ...createDirectEngine(),
    inspect: () => Promise.reject(new Error('boom')),
  };
  const session = createImportSession({ engine, homeCountry: 'US' });
  await session.choose(text);
  expect(session.getState().error?.message).toContain('a fault in this page');
});

it('looks again when another encoding shows only far behind the start', async () => {
  const engine = createDirectEngine();
  const session = createImportSession({ engine, homeCountry: 'US' });
  const rows = Array.from({ length: 60_000 }, (_, n) => `+1212${5_550_000 + n},Ann\n`).join('');
  const bytes = Uint8Array.from(`number,name\n${rows}+12125549999,Zo\xeb\n`, (c) =>
    c.charCodeAt(0),
  );
  await session.choose({ content: new Blob([bytes]), name: 'l.csv', origin: 'file' });
  expect(session.getState()).toMatchObject({
    stage: 'checked',
    error: null,
    inspection: { encoding: 'windows-1252', isEncodingSure: false },
    report: { rowsIn: 60_001, accepted: 60_001 },
  });
});

it('ends the reader once nobody looks, but not before a list is up', async () => {
  const direct = createDirectEngine();
  const ended: string[] = [];
  let arrive = () => {};
  const engine: ImportEngine = {
    ...direct,
    end: () => ended.push('end'),
    upload: () => new Promise((_, reject) => (arrive = () => reject(new Error('late')))),
  };
  const session = createImportSession({ engine, homeCountry: 'US' });
  const release = session.prepare();
  await session.choose(text);
  const storing = session.store(() => {});
  release();
  expect(ended).toEqual([]);
  arrive();
  await storing;
  expect(ended).toEqual(['end']);
  session.prepare()();
  expect(ended).toHaveLength(2);
});

it('fixes no cell of another sheet', async () => {
  const direct = createDirectEngine();
  const asked: number[] = [];
  const engine: ImportEngine = {
    ...direct,
    inspect: async (_, choice, work) => ({
      ...(await direct.inspect(text.content, { ...choice, sheet: null }, work)),
      ...{ sheets: ['May', 'June'].map((name) => ({ name, rows: null })), sheet: choice.sheet },
    }),
    check: (given, work) => {
      asked.push(given.fixes.length);
      return direct.check({ ...given, source: text.content }, work);
    },
  };
  const session = createImportSession({ engine, homeCountry: 'US' });
  await session.choose({ ...text, content: 'number,name\nnone,Ann\n' });
  await session.changeReading({ sheet: 'May' });
  session.getState().fixes.push({ line: 2, column: 'number', value: '+12125550124' });
  await session.changeReading({ encoding: 'utf-8' });
  await session.changeReading({ sheet: 'June' });
  expect(asked).toEqual([0, 0, 1, 0]);
});
