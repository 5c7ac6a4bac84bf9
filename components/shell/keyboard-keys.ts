/** One thing to do by keyboard. `keys` are pressed together; several lists are several ways. */
export type KeyHint = {
  act: string;
  keys: readonly (readonly string[])[];
  isForOperators?: boolean;
};
export type KeyGroup = { title: string; hints: readonly KeyHint[] };

/** What the map shows. Keys that act on their own everywhere are in `use-shortcuts.ts`. */
const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    hints: [
      { act: 'This map', keys: [['?']] },
      { act: 'Campaigns', keys: [['C']] },
      { act: 'New campaign', keys: [['N']], isForOperators: true },
      { act: 'Search on this page', keys: [['/']] },
      { act: 'Close what is open', keys: [['Esc']] },
    ],
  },
  {
    title: 'Tables',
    hints: [
      { act: 'Into and out of a table', keys: [['Tab'], ['Shift', 'Tab']] },
      { act: 'Open the row', keys: [['Enter']] },
      { act: 'From row to row in the calls', keys: [['↑'], ['↓'], ['Page ↓']] },
    ],
  },
  {
    title: 'A call',
    hints: [
      { act: 'Previous and next call', keys: [['K'], ['J']] },
      { act: 'Play or pause', keys: [['Space']] },
    ],
  },
];

/** The map without what the role may not do. */
export function keyGroupsFor(canOperate: boolean): readonly KeyGroup[] {
  return KEY_GROUPS.map(({ title, hints }) => ({
    title,
    hints: hints.filter(({ isForOperators }) => canOperate || isForOperators !== true),
  }));
}
