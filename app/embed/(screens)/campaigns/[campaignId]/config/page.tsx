export { default, generateMetadata } from '@/app/(console)/campaigns/[campaignId]/config/page';
