export { default } from '@/app/(console)/campaigns/[campaignId]/loading';
