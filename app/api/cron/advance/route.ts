import { answerCron } from '@/lib/server/cron/answer-cron';

/** Open launches get 20 s to begin their next step, and a look at Vapi has deadlines of its own. */
export const maxDuration = 60;

/**
 * For a scheduler: takes on launches nobody has a page open for, and removes what is old. Needs
 * `Authorization: Bearer $CRON_SECRET`, which Vercel's cron sends by itself; without CRON_SECRET it is 404.
 * Once a minute is right. On Vercel that needs Pro: Hobby runs a cron once a day, and launches are then
 * taken on by the next visit to the console.
 */
export function GET(request: Request): Promise<Response> {
  return answerCron(request);
}
