import { DomainError } from '@/lib/server/errors';

type Launchable = { version: number; sealedAt: Date | string | null; launchKey: string };

/** The draft if it may be launched as this version. @throws DomainError */
export function checkDraft(draft: Launchable | undefined, version: number): Launchable {
  if (draft === undefined) {
    throw new DomainError('not-found', 'This draft was discarded. Nothing was launched.');
  }
  if (draft.sealedAt !== null) {
    throw new DomainError(
      'conflict',
      'This draft was launched already, in another version. Nothing was launched again. Find it under Campaigns.',
    );
  }
  if (draft.version === version) return draft;
  throw new DomainError(
    'changed-elsewhere',
    'This draft was changed in another tab since you reviewed it. Nothing was launched. Review it again.',
  );
}
