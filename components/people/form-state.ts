/** What came back from a form: what was entered, but for passwords, and what is wrong, field by field. */
export type FormState<Field extends string> = {
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** What is wrong with no field in particular. */
  problem: string | null;
};

export type SignInState = FormState<'email' | 'password'>;
export type SetUpState = FormState<'token' | 'name' | 'email' | 'password'>;

/** A server action, handed in by the page. Forms post to it also before React is awake. */
export type FormAction<State> = (previous: State, form: FormData) => Promise<State>;

export const EMPTY_STATE: FormState<never> = { values: {}, errors: {}, problem: null };
