export { default, metadata } from '@/app/(console)/campaigns/new/page';

/** A launch goes on behind its answer: sending, then the looks for one whose outcome is unknown. */
export const maxDuration = 300;
