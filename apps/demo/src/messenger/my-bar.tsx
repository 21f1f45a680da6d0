import { useMyPresence, useMyProfile } from '@parlor/hooks';
import { Avatar, DoNotDisturbBadge } from '@parlor/ui';
import type { ReactNode } from 'react';

/** Who I am and what I say of myself, above a list of mine; then what can be done there. */
export function MyBar({ children }: { children: ReactNode }) {
  const { profile } = useMyProfile();
  const { presence } = useMyPresence();
  const name = profile?.nick || profile?.userID || '';
  return (
    <header className="demo-bar">
      <Avatar id={profile?.userID ?? ''} name={name} src={profile?.avatar} size={36} />
      <div className="demo-bar-text">
        {name && (
          <h2 className="demo-bar-title" dir="auto">
            {name}
          </h2>
        )}
        {presence?.customStatus && (
          <p className="demo-bar-line" dir="auto">
            {presence.customStatus}
          </p>
        )}
      </div>
      <DoNotDisturbBadge />
      {children}
    </header>
  );
}
