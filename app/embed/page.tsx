import { redirect } from 'next/navigation';

export default function EmbedHomePage() {
  redirect('/embed/campaigns');
}
