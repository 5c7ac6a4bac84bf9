'use client';

import { memo } from 'react';
import { CountryField } from '@/components/shell/country-field';
import { Panel } from '@/components/ui/panel';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import type { ImportSession } from '../import-session';
import { allowedOf, type ImportRules } from '../import-state';
import { AllowedCountries } from './allowed-countries';
import { AskCountry } from './ask-country';
import { CalledLatelyField } from './called-lately-field';
import { NumberRuleField } from './number-rule-field';

type RulesPanelProps = {
  session: ImportSession;
  home: HomeCountry;
  defaultCountry: string;
  rules: ImportRules;
};

/** Which numbers are taken. A change checks every row again. Its five hundred options stay as rows are counted. */
export const RulesPanel = memo(function RulesPanel(props: RulesPanelProps) {
  const { session, home, defaultCountry, rules } = props;
  const allowed = allowedOf({ defaultCountry, rules });
  return (
    <Panel title="Rules" caption="whom this list takes" headingLevel={3}>
      {allowed === null ? (
        <AskCountry onAny={() => void session.changeRules({ allowedCountries: [] })} />
      ) : null}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <CountryField
          value={defaultCountry}
          home={home}
          onChange={(country) => void session.changeCountry(country)}
        />
        <CalledLatelyField
          value={rules.calledWithinDays}
          onChange={(calledWithinDays) => void session.changeRules({ calledWithinDays })}
        />
        <AllowedCountries
          value={allowed}
          onChange={(allowedCountries) => void session.changeRules({ allowedCountries })}
        />
        <NumberRuleField
          value={rules.numberRule}
          onChange={(numberRule) => void session.changeRules({ numberRule })}
        />
      </div>
    </Panel>
  );
});
