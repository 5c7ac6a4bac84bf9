import { expect, it } from 'vitest';
import { createLineEndings } from './decode-text';
import { createRowReader } from './read-rows';

/** Text with any line ends to rows, cut into pieces of so many characters. */
function readRows(text: string, piece = text.length) {
  const endings = createLineEndings();
  const reader = createRowReader(',');
  const rows = [];
  for (let at = 0; at < text.length; at += piece) {
    rows.push(...reader.push(endings.push(text.slice(at, at + piece))));
  }
  return [...rows, ...reader.push(endings.end()), ...reader.end()];
}

const cases: [string, text: string, rows: string[][]][] = [
  [
    'rows',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a delimiter in quotes', 'a,"b,c"\n', [['a', 'b,c']]],
  [
    'a line end in quotes',
    'a,"b\nc"\nd,e\n',
    [
      ['a', 'b\nc'],
      ['d', 'e'],
    ],
  ],
  ['doubled quotes', 'a,"b ""c"" d"\n', [['a', 'b "c" d']]],
  ['cells of nothing but quotes', '"""",""""""\n', [['"', '""']]],
  ['an empty quoted cell', '"",a\n', [['', 'a']]],
  ['empty cells', ',,\n', [['', '', '']]],
  [
    'an empty last cell',
    'a,\nb,\n',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  [
    'an empty last cell without a line end',
    'a,b\nc,',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['blanks around cells', ' a , b \n', [[' a ', ' b ']]],
  ['a shorter row', 'a,b,c\nd\n', [['a', 'b', 'c'], ['d']]],
  ['a longer row', 'a\nb,c,d\n', [['a'], ['b', 'c', 'd']]],
  ['a quote inside a plain cell', 'a"b,c\n', [['a"b', 'c']]],
  ['a blank line', 'a,b\n\nc,d\n', [['a', 'b'], [''], ['c', 'd']]],
  ['emoji and letters from the right', '😀,שלום\n', [['😀', 'שלום']]],
  ['one column', 'a\nb\n', [['a'], ['b']]],
  ['a quoted cell at the very end', 'a,"b"', [['a', 'b']]],
  [
    'CRLF',
    'a,b\r\nc,"d\r\ne"\r\n',
    [
      ['a', 'b'],
      ['c', 'd\ne'],
    ],
  ],
  [
    'CR',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['line ends of every kind', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
];

it.each(cases)('%s', (_, text, rows) => {
  expect(readRows(text).map(({ cells }) => cells)).toEqual(rows);
  for (const piece of [1, 2, 3]) {
    expect(readRows(text, piece).map(({ cells }) => cells)).toEqual(rows);
  }
});

it.each([
  ['a quote that is never closed', 'a,b\nc,"d\ne', 'open-quote', 2],
  ['text after a closing quote', 'a,b\n"c"d",e\nf,g\n', 'stray-quote', 2],
])('%s is told, not guessed at', (_, text, code, line) => {
  for (const piece of [1, 5, text.length]) {
    expect(readRows(text, piece).find(({ fault }) => fault)).toMatchObject({
      line,
      fault: { code },
    });
  }
});
