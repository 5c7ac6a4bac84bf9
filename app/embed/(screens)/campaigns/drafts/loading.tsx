export { default } from '@/app/(console)/campaigns/drafts/loading';
