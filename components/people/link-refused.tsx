import { MessagePage } from '@/components/shell/message-page';

/** `message` says how long to wait. */
export function LinkRefused({ message }: { message: string }) {
  return <MessagePage title="Wait a minute">{message}</MessagePage>;
}
