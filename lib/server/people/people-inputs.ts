import { z } from 'zod';
import { ROLES } from '../auth/permissions';
import { PersonEmail } from './new-person-schema';

const Id = z.string().min(1).max(100);

export const PersonRef = z.object({ personId: Id });
export const RoleInput = PersonRef.extend({ role: z.enum(ROLES) });
export const InvitationInput = z.object({ email: PersonEmail, role: z.enum(ROLES) });
export const InvitationRef = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) });
