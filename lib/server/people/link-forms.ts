import { z } from 'zod';
import { NewPassword, PersonName } from './new-person-schema';

const Token = z.string().min(1).max(200);

export const JoinForm = z.object({ token: Token, name: PersonName, password: NewPassword });
export const ResetForm = z.object({ token: Token, password: NewPassword });
