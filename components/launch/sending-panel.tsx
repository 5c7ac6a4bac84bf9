import { Panel } from '@/components/ui/panel';
import { Progress } from '@/components/ui/progress';
import type { LaunchView } from '@/lib/campaign/launch-view';
import { FirstCall } from './first-call';
import { sayContacts } from './launch-words';

type SendingPanelProps = { view: LaunchView; serverNow: number };

/** The contacts are on their way; usually a second, at most half a minute. */
export function SendingPanel({ view, serverNow }: SendingPanelProps) {
  const { parts, isCancelRequested } = view;
  const done = parts.filter(({ state }) => state === 'confirmed').length;
  return (
    <Panel>
      <div className="max-w-[72ch] space-y-3 py-1">
        <p className="text-lead">
          Handing <b>{sayContacts(view.contacts)}</b> to Vapi…
        </p>
        <Progress
          label="Handing the contacts to Vapi"
          value={parts.length > 1 ? done : null}
          max={parts.length}
        />
        <p>
          {isCancelRequested ? (
            'Undo is noted. The campaign is stopped as soon as Vapi answers.'
          ) : (
            <FirstCall view={view} serverNow={serverNow} />
          )}
        </p>
        <p className="text-caption text-muted">
          This goes on when you leave the page. It is sent once and never repeated by itself.
        </p>
      </div>
    </Panel>
  );
}
