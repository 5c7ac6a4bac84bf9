import { PageHeader } from '@/components/shell/page-header';
import { ToneDot } from '@/components/shell/status-dot';
import { outcomeLooks, statusLooks } from '@/components/shell/status-words';
import { Panel } from '@/components/ui/panel';
import { COUNTER_TERMS, OUTCOME_MEANINGS, STATUS_MEANINGS } from '@/lib/campaign/glossary';
import type { Outcome } from '@/lib/campaign/live';
import type { CurrentCounts } from '@/lib/campaign/read-tally';
import { VAPI_COUNTERS, VAPI_STATUSES } from '@/lib/wire/vapi-names';
import { ACT_ROWS } from './acts-rows';
import { AT_VAPI, type HelpRow, HelpTable } from './help-table';
import { NOT_DIALLED_ROWS } from './not-dialled-rows';

/** Words of the console, each with what it means for the people called and with Vapi's own name. */
export function HelpPage() {
  return (
    <>
      <PageHeader title="Help" />
      <p className="mt-3.5 mb-4 max-w-[72ch] text-lead">
        What the numbers mean, why a contact was not called, and what each button does to people.
      </p>
      <div className="flex max-w-240 flex-col gap-4">
        <Panel isFlush title="Counters" id="counters">
          <HelpTable label="Counters" heads={['Counter', 'Meaning', AT_VAPI]} rows={COUNTERS} />
        </Panel>
        <Panel isFlush title="Where a campaign stands" id="status">
          <HelpTable label="Status" heads={['Status', 'Meaning', AT_VAPI]} rows={STATUSES} />
        </Panel>
        <Panel isFlush title="How a contact ends" id="outcomes">
          <HelpTable label="Outcomes" heads={['Outcome', 'Meaning']} rows={OUTCOMES} />
        </Panel>
        <Panel isFlush title="Why a contact was not dialled" id="not-dialled">
          <HelpTable label="Reasons" heads={['Reason', 'Meaning']} rows={NOT_DIALLED_ROWS} />
        </Panel>
        <Panel isFlush title="What the buttons do" id="acts">
          <HelpTable label="Buttons" heads={['Button', 'What it does']} rows={ACT_ROWS} />
        </Panel>
      </div>
    </>
  );
}

const COUNTERS: HelpRow[] = Object.entries(COUNTER_TERMS).map(([key, { word, meaning }]) => ({
  key,
  word,
  meaning,
  vapi: VAPI_COUNTERS[key as keyof CurrentCounts],
}));

const STATUSES: HelpRow[] = Object.entries(STATUS_MEANINGS).map(([key, { meaning }]) => {
  const status = key as keyof typeof VAPI_STATUSES;
  const { word, tone } = statusLooks[status];
  return { key, word: <Dotted word={word} tone={tone} />, meaning, vapi: VAPI_STATUSES[status] };
});

const OUTCOMES: HelpRow[] = Object.entries(OUTCOME_MEANINGS).map(([key, meaning]) => {
  const { word, tone } = outcomeLooks[key as Outcome];
  return { key, word: <Dotted word={word} tone={tone} />, meaning };
});

function Dotted({ word, tone }: { word: string; tone: Parameters<typeof ToneDot>[0]['tone'] }) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <ToneDot tone={tone} />
      {word}
    </span>
  );
}
