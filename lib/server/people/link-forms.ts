import { z } from 'zod';
import { NewPassword, PersonName } from './new-person-schema';

const CUT = 'This link is not whole. Open it again from where it was sent; nothing was changed.';
const Token = z.string().min(1, CUT).max(200, CUT);

export const JoinForm = z.object({ token: Token, name: PersonName, password: NewPassword });
export const ResetForm = z.object({ token: Token, password: NewPassword });
