export { default } from '@/app/(console)/campaigns/[campaignId]/edit/loading';
