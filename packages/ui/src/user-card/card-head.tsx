'use client';

import {
  type PresenceType,
  type ProfileSnapshot,
  presenceTypeOf,
  usePresenceOf,
} from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { oneLine } from '../internals/plain-text.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { PresenceDot } from '../presence-dot/index.js';

/** What {@link CardHead} takes. */
export interface UserCardHeadProps {
  /** Whose card it is. Names, texts and pictures are untrusted. */
  user: ProfileSnapshot;
  /** The remark, the nick or the userID: the first that there is. Untrusted. */
  name: string;
}

/** Picture, name, whether the person is there, what they say of it, and what they write of themselves. */
export function CardHead({ user, name }: UserCardHeadProps) {
  const strings = useStrings();
  const { userID, avatar, selfSignature } = user;
  const presence = usePresenceOf(userID);
  const status = oneLine(presence?.customStatus ?? '');
  const word = presenceWord(presenceTypeOf(presence), strings);
  return (
    <header className="parlor-card-head">
      <span className="parlor-card-picture">
        <Avatar id={userID} name={name} src={avatar} size={88} />
        {/* The line below says it in words. */}
        <span className="parlor-card-dot" aria-hidden="true">
          <PresenceDot userID={userID} size={20} />
        </span>
      </span>
      {/* The focus goes on here when what had it has gone. */}
      <h2 className="parlor-card-name" tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      {(word !== '' || status !== '') && (
        <p className="parlor-card-presence">
          {word !== '' && <span data-presence={presenceTypeOf(presence)}>{word}</span>}
          {status !== '' && <bdi className="parlor-card-status">{status}</bdi>}
        </p>
      )}
      {selfSignature.trim() !== '' && (
        <p className="parlor-card-signature" dir="auto">
          {selfSignature}
        </p>
      )}
    </header>
  );
}

function presenceWord(type: PresenceType, strings: Strings): string {
  if (type === 'online') return strings.presenceOnline;
  return type === 'offline' ? strings.presenceOffline : '';
}
