import { describe, expect, it } from 'vitest';
import { readSetUp } from './read-set-up';

const FILLED = {
  token: 'a-token',
  name: 'Ana',
  email: 'ana@example.com',
  password: 'nine lives of a cat',
};

function read(changes: Partial<typeof FILLED>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...FILLED, ...changes })) form.set(name, value);
  return readSetUp(form);
}

describe('the set-up form', () => {
  it.each([
    ['8 characters', 'zq7-vnk!'],
    ['256 characters', `${'long '.repeat(51)}x`],
    ['any script and spaces', '  пароль 密碼 🐈  '],
    ['one that only contains a common one', 'password of the cat'],
  ])('takes a password of %s as it is', (_what, password) => {
    expect(read({ password })).toMatchObject({ person: { password }, errors: {} });
  });

  it.each(['short', 'x'.repeat(300), 'Password1!', '12345678', 'aaaaaaaaaa', 'ana@example.com'])(
    'refuses %s',
    (password) => {
      const { person, errors } = read({ password });
      expect(person).toBeNull();
      expect(Object.keys(errors)).toEqual(['password']);
    },
  );

  it('says what is wrong at each field, and never gives a secret back', () => {
    const { errors, values } = read({ token: '', name: ' ', email: 'ana' });
    expect(Object.keys(errors).sort()).toEqual(['email', 'name', 'token']);
    expect(values).toEqual({ name: ' ', email: 'ana' });
  });
});
