import type { Result } from '@/lib/campaign/result';

/** Times are epoch ms. */
export type SessionRow = {
  id: string;
  device: string;
  since: number;
  activeAt: number;
  isThis: boolean;
};

/** A server action of one argument, handed in by the page. */
export type Act<Input, Output = null> = (input: Input) => Promise<Result<Output>>;
