import { z } from 'zod';

const isoDate = z.iso.datetime({ offset: true }).optional();

/** Query parameters arrive as text; what isn't a number stays wrong instead of becoming NaN. */
const count = (from: number, to: number) =>
  z
    .string()
    .transform((text) => (text.trim() === '' ? Number.NaN : Number(text)))
    .pipe(z.int().min(from).max(to))
    .optional();

export const dateBounds = {
  createdAtGt: isoDate,
  createdAtLt: isoDate,
  createdAtGe: isoDate,
  createdAtLe: isoDate,
  updatedAtGt: isoDate,
  updatedAtLt: isoDate,
  updatedAtGe: isoDate,
  updatedAtLe: isoDate,
};

const limit = count(0, 1000);

const paging = {
  page: count(1, Number.MAX_SAFE_INTEGER),
  limit,
  sortOrder: z.enum(['ASC', 'DESC']).optional(),
  sortBy: z.enum(['createdAt', 'duration', 'cost']).optional(),
};

export const CampaignListQuery = z.strictObject({
  id: z.string().optional(),
  status: z.enum(['scheduled', 'in-progress', 'ended', 'cancelled', 'archived']).optional(),
  ...paging,
  ...dateBounds,
});

export const PlainListQuery = z.strictObject({ limit, ...dateBounds });

export const SquadListQuery = z.strictObject({
  idAny: z.array(z.uuid()).optional(),
  limit,
  ...dateBounds,
});

export const PhoneNumberPageQuery = z.strictObject({
  search: z.string().max(100).optional(),
  ...paging,
  ...dateBounds,
});

export const CallListQuery = z.strictObject({
  id: z.string().optional(),
  assistantId: z.string().optional(),
  phoneNumberId: z.string().optional(),
  limit,
  ...dateBounds,
});

export type DateBounds = { [K in keyof typeof dateBounds]?: string | undefined };
export type Paging = {
  page?: number | undefined;
  limit?: number | undefined;
  sortOrder?: 'ASC' | 'DESC' | undefined;
};

interface Dated {
  createdAt: number;
  updatedAt: number;
}

/** Gt and Lt exclude the instant itself, Ge and Le include it. */
export function isWithinBounds(item: Dated, bounds: DateBounds): boolean {
  return (['createdAt', 'updatedAt'] as const).every((field) => {
    const at = item[field];
    const bound = (end: 'Gt' | 'Lt' | 'Ge' | 'Le') => bounds[`${field}${end}` as const];
    const [gt, lt, ge, le] = [bound('Gt'), bound('Lt'), bound('Ge'), bound('Le')];
    return (
      (!gt || at > Date.parse(gt)) &&
      (!lt || at < Date.parse(lt)) &&
      (!ge || at >= Date.parse(ge)) &&
      (!le || at <= Date.parse(le))
    );
  });
}
