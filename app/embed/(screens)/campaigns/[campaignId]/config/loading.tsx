export { default } from '@/app/(console)/campaigns/[campaignId]/config/loading';
