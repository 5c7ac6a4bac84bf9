export { default } from '@/app/(console)/campaigns/[campaignId]/not-found';
