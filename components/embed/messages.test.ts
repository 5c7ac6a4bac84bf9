import { describe, expect, it } from 'vitest';
import { findParentOrigin, readPortalMessage } from './messages';

const PORTAL = 'https://portal.example.com';
const OTHER = 'https://other.example.com';
const parent = { name: 'parent' };
const context = { parent, allowed: [PORTAL] };
const ping = { to: 'dialboard', v: 1, type: 'ping' };

const from = (data: unknown, changes: { source?: unknown; origin?: string } = {}) =>
  readPortalMessage({ source: parent, origin: PORTAL, data, ...changes }, context);

describe('a message to the frame', () => {
  it('is understood from the parent itself, at a listed origin', () => {
    expect(from(ping)).toEqual(ping);
    expect(from({ ...ping, type: 'theme', theme: 'dark' })).toMatchObject({ theme: 'dark' });
  });

  it.each([
    ['another window', { source: { name: 'sibling' } }],
    ['no window', { source: null }],
    ['another origin', { origin: OTHER }],
    ['a look-alike', { origin: `${PORTAL}.evil.example` }],
    ['another port', { origin: `${PORTAL}:8443` }],
    ['plain http', { origin: 'http://portal.example.com' }],
    ['an opaque origin', { origin: 'null' }],
    ['nothing', { origin: '' }],
  ])('is ignored from %s', (_who, changes) => {
    expect(from(ping, changes)).toBeNull();
  });

  it.each([
    ['an act', { ...ping, type: 'launch' }],
    ['a click', { ...ping, type: 'click', selector: 'button' }],
    ['an address to go to', { ...ping, type: 'navigate', path: '/campaigns/new' }],
    ['another version', { ...ping, v: 2 }],
    ['our own kind of message', { source: 'dialboard', v: 1, type: 'height', height: 1 }],
    ['more than it may say', { ...ping, html: '<script>' }],
    ['a theme that is none', { ...ping, type: 'theme', theme: 'url(x)' }],
    ['a background that is none', { ...ping, type: 'theme', theme: 'dark', background: 'red' }],
  ])('is ignored when it is %s', (_what, data) => {
    expect(from(data)).toBeNull();
  });

  it('survives whatever is sent', () => {
    const random = numbers(7);
    const understood = Array.from({ length: 3_000 }, () => from(fuzz(random, 3))).filter(Boolean);
    expect(understood.every((message) => ['ping', 'theme'].includes(message?.type ?? ''))).toBe(
      true,
    );
    // Enough of them come close for the rest to mean something.
    expect(understood.length).toBeGreaterThan(0);
    expect(understood.length).toBeLessThan(300);
  });
});

describe('the origin around the frame', () => {
  const allowed = [PORTAL, OTHER];
  it.each([
    ['is the nearest ancestor', { ancestorOrigins: [OTHER, PORTAL], referrer: '', allowed }, OTHER],
    [
      'not one further out',
      { ancestorOrigins: ['https://evil.example', PORTAL], referrer: '', allowed },
      null,
    ],
    [
      'nor the referrer against the ancestors',
      { ancestorOrigins: ['null'], referrer: `${PORTAL}/`, allowed },
      null,
    ],
    ['else the referrer', { ancestorOrigins: null, referrer: `${PORTAL}/a?b`, allowed }, PORTAL],
    [
      'if it is listed',
      { ancestorOrigins: null, referrer: 'https://evil.example/', allowed },
      null,
    ],
    [
      'else the only one listed',
      { ancestorOrigins: null, referrer: 'https://us.example/', allowed: [PORTAL] },
      PORTAL,
    ],
    ['and unknown among several', { ancestorOrigins: null, referrer: '', allowed }, null],
  ])('%s', (_what, surroundings, expected) => {
    expect(findParentOrigin(surroundings)).toBe(expected);
  });
});

/** Numbers in [0, 1) that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const atoms = [
  'dialboard',
  1,
  'ping',
  'theme',
  'dark',
  'light',
  null,
  undefined,
  2,
  '',
  '__proto__',
  Number.NaN,
  true,
];
const names = ['to', 'v', 'type', 'theme', 'background', 'constructor', '__proto__', 'source'];

function fuzz(random: () => number, depth: number): unknown {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const dice = random();
  if (depth === 0 || dice < 0.2) return pick(atoms);
  if (dice < 0.3) return [fuzz(random, depth - 1), fuzz(random, depth - 1)];
  const base = dice < 0.8 ? { to: 'dialboard', v: 1, type: pick(['ping', 'theme', 'launch']) } : {};
  const entries = Array.from({ length: Math.floor(random() * 4) }, () => [
    pick(names),
    fuzz(random, depth - 1),
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}
