import { expect, it } from 'vitest';
import { checkMapping } from './mapping-problems';

const blocks = (...given: Parameters<typeof checkMapping>) =>
  checkMapping(...given).map(({ column, isBlocking }) => [column, isBlocking]);

it('says every problem, what blocks first', () => {
  const columns = ['phone', 'tel', 'date', '__proto__', 'Plan', 'plan', 'a{{b', 'x\u200fy'];
  const roles = [
    ...(['number', 'number', 'variable', 'variable', 'variable'] as const),
    ...(['variable', 'variable', 'variable'] as const),
  ];
  expect(blocks(columns, roles)).toEqual([
    [1, true],
    [3, true],
    [2, false],
    [6, false],
    [7, false],
    [5, false],
  ]);
});

it('takes SIP addresses for numbers only where the list takes them', () => {
  expect(blocks(['sip'], ['sipUri'])).toEqual([[0, true]]);
  expect(blocks(['sip'], ['sipUri'], { numberRule: 'any' })).toEqual([]);
  expect(blocks(['sip', 'n'], ['sipUri', 'number'])).toEqual([[0, false]]);
  expect(blocks(['n'], ['variable'])).toEqual([[null, true]]);
});

it('shows a name without the marks that hide in it', () => {
  const [problem] = checkMapping(['n', '\u202eeman'], ['number', 'variable']);
  expect(problem?.message).toContain('“eman”');
});
