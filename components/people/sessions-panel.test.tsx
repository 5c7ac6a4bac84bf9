// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SessionsPanel } from './sessions-panel';

afterEach(cleanup);

const at = Date.UTC(2026, 10, 22, 9);
const sessions = [
  { id: 's1', device: 'Firefox on Linux', since: at, activeAt: at, isThis: true },
  { id: 's2', device: 'Safari on iPhone', since: at, activeAt: at, isThis: false },
];

function show() {
  const asked: unknown[] = [];
  const does = (name: string) => async (input: unknown) => {
    asked.push([name, input]);
    return { ok: true as const, value: null };
  };
  render(
    <SessionsPanel
      sessions={sessions}
      endSession={does('end')}
      signOutEverywhere={does('everywhere')}
    />,
  );
  return asked;
}

describe('open sessions', () => {
  it('can be ended one by one, but for this one', async () => {
    const asked = show();
    const [own, other] = screen.getAllByRole('listitem');
    if (!own || !other) throw new Error('two sessions');
    expect(own.textContent).toContain('This one');
    expect(within(own).queryByRole('button')).toBeNull();
    await userEvent.click(within(other).getByRole('button'));
    expect(asked).toEqual([['end', { sessionId: 's2' }]]);
  });

  it('end all together after a question that counts them', async () => {
    const asked = show();
    await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain('All 2 sessions end, this one too.');
    expect(asked).toEqual([]);
    await userEvent.click(within(question).getByRole('button', { name: 'Sign out everywhere' }));
    expect(asked).toEqual([['everywhere', undefined]]);
  });
});
