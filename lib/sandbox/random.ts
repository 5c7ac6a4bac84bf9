import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

type Key = string | number;

/** A random source that depends on its keys only, so a draw never moves with the order of work. */
export interface Dice {
  /** 0 ≤ x < 1. */
  float(): number;
  /** Both ends included. */
  int(from: number, to: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  isWithin(share: number): boolean;
  /** A log-normal value around its median, for durations. */
  spread(median: number, sigma: number): number;
}

export function diceFor(...keys: Key[]): Dice {
  const generator = xoroshiro128plus(hashKeys(keys));
  const float = () => uniformFloat64(generator);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    float,
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    isWithin: (share) => float() < share,
    spread: (median, sigma) => median * Math.exp(sigma * normal(float)),
  };
}

/** A version-4 shaped UUID that is the same for the same keys. */
export function uuidFor(...keys: Key[]): string {
  const generator = xoroshiro128plus(hashKeys(keys));
  const hex = Array.from({ length: 4 }, () => toHex(generator.next())).join('');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** FNV-1a with a final mix, so neighbouring keys give unlike sources. */
function hashKeys(keys: readonly Key[]): number {
  const text = keys.join('\u0000');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

function normal(float: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float());
}
