import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8');

/** The hex custom properties of one rule. */
function readTokens(selector: string): Map<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`));
  const body = rule.slice(0, rule.indexOf('}'));
  const found = body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const onEverySurface = ['ink', 'muted', 'faint', 'danger'];
const surfaces = ['bg', 'panel', 'hover'];
const pairs: [string, string][] = [
  ...onEverySurface.flatMap((text) => surfaces.map((under): [string, string] => [text, under])),
  ['bg', 'ink'],
  ['danger-ink', 'danger'],
  ['warn-ink', 'warn-bg'],
  ['error-ink', 'error-bg'],
];

for (const [theme, selector] of [
  ['light', ':root'],
  ['dark', '.dark'],
] as const) {
  const tokens = readTokens(selector);
  test.each(pairs)(`${theme}: %s on %s is readable (4.5:1)`, (text, under) => {
    const [front, back] = [tokens.get(text), tokens.get(under)];
    expect(front && back, 'both colours exist').toBeTruthy();
    expect(contrast(front ?? '', back ?? '')).toBeGreaterThanOrEqual(4.5);
  });
}
