import { useMyProfile, useTotalUnread } from '@parlor/hooks';
import { useEffect } from 'react';

/** Tells in the tab's title who this tab is, and how much is unread. */
export function useDocumentTitle(): void {
  const unread = useTotalUnread();
  const { profile } = useMyProfile();
  const name = profile?.nick || profile?.userID;
  useEffect(() => {
    const who = name ? `${name} · Parlor` : 'Parlor';
    document.title = unread > 0 ? `(${unread}) ${who}` : who;
    return () => {
      document.title = 'Parlor';
    };
  }, [unread, name]);
}
