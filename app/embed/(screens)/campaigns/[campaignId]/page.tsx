export { default, generateMetadata } from '@/app/(console)/campaigns/[campaignId]/page';
