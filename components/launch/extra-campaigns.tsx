import { Callout } from '@/components/ui/callout';

/** Vapi made the same campaign more than once, and one of them still runs. */
export function ExtraCampaigns({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Callout tone="error" title="This launch exists more than once in Vapi.">
      {count === 1 ? 'One campaign' : `${count} campaigns`} too many could not be stopped yet:
      people may be called twice. Dialboard keeps trying while this page is open. To be sure, stop
      the newer one in Vapi’s own dashboard.
    </Callout>
  );
}
