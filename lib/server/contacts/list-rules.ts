import { z } from 'zod';
import type { NumberRules } from '@/lib/contacts/numbers/number-rule';
import type { ListReport } from './new-list';

const Settings = z.looseObject({ allowedCountries: z.array(z.string()).catch([]).default([]) });

/** Which numbers a list takes, by what was said of it when it was opened. */
export function rulesOf({ numberRule, settings }: ListReport): NumberRules {
  const { allowedCountries } = Settings.parse(settings ?? {});
  return { numberRule, allowedCountries };
}
