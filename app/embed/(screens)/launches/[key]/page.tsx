export { default, metadata } from '@/app/(console)/launches/[key]/page';

/** Sending again, an action of this page, goes on after its answer. */
export const maxDuration = 300;
