import { z } from 'zod';
import { LooseInstant, LooseNumber } from './loose';

const Step = z.object({ date: LooseInstant, concurrency: LooseNumber });

const Result = z.object({ result: z.array(Step).catch([]) });

/** What `POST /analytics` answers to queries for the most calls at once, alias `concurrency`. */
export const ConcurrencyReply = z.array(Result);
export type ConcurrencyReply = z.infer<typeof ConcurrencyReply>;
