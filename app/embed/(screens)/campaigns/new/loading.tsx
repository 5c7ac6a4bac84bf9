export { default } from '@/app/(console)/campaigns/new/loading';
