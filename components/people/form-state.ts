/** What came back from a form: what was entered, but for passwords, and what is wrong, field by field. */
export type FormState<Field extends string> = {
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** What is wrong with no field in particular. */
  problem: string | null;
  /** What was done, where the form stays on the screen. */
  done?: string;
};

export type SignInState = FormState<'email' | 'password'>;
export type SetUpState = FormState<'token' | 'name' | 'email' | 'password'>;
export type NameState = FormState<'name'>;
export type PasswordState = FormState<'current' | 'password'>;
export type JoinState = FormState<'name' | 'password'>;
export type ResetState = FormState<'password'>;

/** A server action, handed in by the page. Forms post to it also before React is awake. */
export type FormAction<State> = (previous: State, form: FormData) => Promise<State>;

export const EMPTY_STATE: FormState<never> = { values: {}, errors: {}, problem: null };
