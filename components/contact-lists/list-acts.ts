import type { Result } from '@/lib/campaign/result';

type Ref = { listId: string; revision: number };

/** What can be done to lists; the page hands them in. */
export type ListActs = {
  changeList: (change: {
    listId: string;
    name?: string;
    tags?: string[];
    purgeDays?: number | null;
  }) => Promise<Result<null>>;
  deleteList: (input: { listId: string; contacts: number }) => Promise<Result<null>>;
  startCampaign: (ref: Ref) => Promise<Result<{ draftId: string }>>;
};

export type ForgetActs = {
  findNumber: (input: {
    number: string;
  }) => Promise<Result<{ listId: string; revision: number; name: string }[]>>;
  forgetNumber: (input: { number: string }) => Promise<Result<{ lists: number }>>;
};
