'use client';

import { useRef, useState } from 'react';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { Problem } from '@/lib/campaign/plan-types';
import type { Failure } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { isSameJson } from '@/lib/query/draft-same';
import type { DraftSaver } from '@/lib/query/draft-saver';
import { sectionOf } from './step-section';
import type { LaunchCampaign } from './wizard-types';

/** `code` is missing where the server was not asked. */
type Told = Pick<Failure, 'message' | 'vapi' | 'requestId'> & { code?: Failure['code'] };

export type Launching = {
  isPending: boolean;
  /** Why the last attempt did not launch; gone with the next attempt. */
  failure: Told | null;
  /** What the server found, as long as the step that caused it was not changed. */
  problems: Problem[];
  /** `repeatsSeen` are keys of launches of the same contacts that are repeated on purpose. */
  start: (confirmedContacts: number, repeatsSeen?: readonly string[]) => Promise<void>;
};

type LaunchParts = {
  launch: LaunchCampaign;
  saver: DraftSaver;
  draft: CampaignDraft;
  /** Shows the launch's page in the place of Review. */
  openLaunch: (key: string) => void;
};

type Refused = {
  failure: Told & Pick<Failure, 'problems'>;
  draft: CampaignDraft;
};

/** Launches what is saved, once: a second click while the first is under way does nothing. */
export function useLaunch({ launch, saver, draft, openLaunch }: LaunchParts): Launching {
  const [isPending, setPending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const isUnderWay = useRef(false);

  async function start(confirmedContacts: number, repeatsSeen: readonly string[] = []) {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setPending(true);
    setRefused(null);
    const result = await launchSaved({ launch, saver, confirmedContacts, repeatsSeen });
    if (result.ok) {
      // Stays pending: the button must not come back while the launch's page is being opened.
      await saver.close();
      // In the place of Review: Back must not lead to a draft that is launched.
      openLaunch(result.value.key);
      return;
    }
    isUnderWay.current = false;
    setPending(false);
    setRefused({ failure: result.failure, draft });
  }
  return {
    isPending,
    failure: refused?.failure ?? null,
    problems: (refused?.failure.problems ?? []).filter((problem) =>
      isSameJson(sectionOf(problem.step, draft), sectionOf(problem.step, refused?.draft ?? draft)),
    ),
    start,
  };
}

type SavedLaunch = {
  launch: LaunchCampaign;
  saver: DraftSaver;
  confirmedContacts: number;
  repeatsSeen: readonly string[];
};

async function launchSaved({ launch, saver, confirmedContacts, repeatsSeen }: SavedLaunch) {
  const { phase, draftId, version } = await saver.flush();
  if (draftId === null || (phase !== 'saved' && phase !== 'untouched')) {
    return refuse('The draft could not be saved, so nothing was launched. Settle that first.');
  }
  const seen = repeatsSeen.length === 0 ? {} : { repeatsSeen: [...repeatsSeen] };
  return callAction(() => launch({ draftId, version, confirmedContacts, ...seen }), SILENCE);
}

const SILENCE =
  'The server gave no answer. It is not known whether this was launched. Launch again: a repeat finds the first launch and makes no second one.';

function refuse(message: string) {
  const failure: Refused['failure'] = { message, requestId: '' };
  return { ok: false as const, failure };
}
