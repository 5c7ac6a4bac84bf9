export { default } from '@/app/(console)/campaigns/loading';
