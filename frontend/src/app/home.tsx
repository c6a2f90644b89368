import { useEffect } from 'react';
import { useRouter } from '@tanstack/react-router';
import { useSession } from '@/lib/session-context';
import { landing } from './navigation';

export function Home() {
  const session = useSession();
  const router = useRouter();
  useEffect(() => router.history.replace(landing(session)), [router, session]);
  return null;
}
