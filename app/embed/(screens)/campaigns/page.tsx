export { default, metadata } from '@/app/(console)/campaigns/page';
