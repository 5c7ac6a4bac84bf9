export { default, metadata } from '@/app/(console)/campaigns/drafts/page';
