// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { SignInState } from './form-state';
import { SignInForm } from './sign-in-form';

afterEach(cleanup);

const demo = { email: 'demo@dialboard.local', password: 'demo-dialboard' };

function show(answer: Partial<SignInState> = {}, isDemo = false) {
  const posted: Record<string, unknown>[] = [];
  const signIn = async (_previous: SignInState, form: FormData): Promise<SignInState> => {
    posted.push(Object.fromEntries(form));
    return { values: { email: String(form.get('email')) }, errors: {}, problem: null, ...answer };
  };
  render(<SignInForm signIn={signIn} next="/launches/k" demo={isDemo ? demo : null} />);
  return posted;
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

describe('the sign-in form', () => {
  it('posts what was entered and where to go', async () => {
    const posted = show();
    await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.com');
    await userEvent.type(screen.getByLabelText('Password'), 'nine lives');
    await press();
    expect(posted).toEqual([
      { email: 'ana@example.com', password: 'nine lives', next: '/launches/k' },
    ]);
  });

  it('shows the error at its field and keeps the address', async () => {
    show({ errors: { password: 'E-mail or password is wrong.' } });
    await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.com');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong');
    await press();
    const password = await screen.findByLabelText('Password');
    expect(await screen.findByText('E-mail or password is wrong.')).toBeTruthy();
    expect(password.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('ana@example.com');
  });

  it('announces what is wrong with no field', async () => {
    show({ problem: 'Too many tries. Try again in 2 minutes.' });
    await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.com');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong');
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Try again in 2 minutes.');
  });

  it('fills in the demo with one click, and offers none elsewhere', async () => {
    const posted = show({}, true);
    await userEvent.click(screen.getByRole('button', { name: 'Fill in' }));
    await press();
    expect(posted).toMatchObject([demo]);
    cleanup();
    show();
    expect(screen.queryByText(/demo/i)).toBeNull();
  });
});
