'use client';

import { presenceTypeOf, usePresenceOf } from '@parlor/hooks';
import { PresenceDot } from '../presence-dot/index.js';
import { Pause } from './pause.js';

/** What {@link ConversationListPresence} takes. */
export interface ConversationListPresenceProps {
  /** Whose picture it stands at. */
  userID: string;
}

/**
 * What stands at the lower corner of a person's picture: the dot that says whether they are there, where the service tells.
 *
 * An own part in its place has about 14 px to draw in, and its text is heard behind the name. Renders again when this person
 * comes or goes; the row around it stays as it is. Stands on `usePresenceOf`.
 */
export function ConversationListPresence({ userID }: ConversationListPresenceProps) {
  const presence = presenceTypeOf(usePresenceOf(userID));
  if (presence !== 'online' && presence !== 'offline') return null;
  return (
    <>
      <Pause />
      <PresenceDot userID={userID} size={13} />
    </>
  );
}

/** In its place when nobody is to be asked for. */
export function NoPresence() {
  return null;
}
