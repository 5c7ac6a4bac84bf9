export { default } from '@/app/(console)/campaigns/[campaignId]/activity/loading';
