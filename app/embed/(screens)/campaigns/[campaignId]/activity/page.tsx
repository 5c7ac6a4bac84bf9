export { default, generateMetadata } from '@/app/(console)/campaigns/[campaignId]/activity/page';
