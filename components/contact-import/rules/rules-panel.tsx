'use client';

import { Panel } from '@/components/ui/panel';
import { CountryField } from '../country-field';
import type { ImportSession } from '../import-session';
import type { ImportState } from '../import-state';
import { AllowedCountries } from './allowed-countries';
import { CalledLatelyField } from './called-lately-field';
import { NumberRuleField } from './number-rule-field';

type RulesPanelProps = { session: ImportSession; state: ImportState };

/** Which numbers are taken. A change checks every row again. */
export function RulesPanel({ session, state }: RulesPanelProps) {
  const { defaultCountry, rules } = state;
  return (
    <Panel title="Rules" caption="whom this list takes" headingLevel={3}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <CountryField
          value={defaultCountry}
          onChange={(country) => void session.changeCountry(country)}
        />
        <CalledLatelyField
          value={rules.calledWithinDays}
          onChange={(calledWithinDays) => void session.changeRules({ calledWithinDays })}
        />
        <AllowedCountries
          value={rules.allowedCountries}
          home={defaultCountry}
          onChange={(allowedCountries) => void session.changeRules({ allowedCountries })}
        />
        <NumberRuleField
          value={rules.numberRule}
          onChange={(numberRule) => void session.changeRules({ numberRule })}
        />
      </div>
    </Panel>
  );
}
