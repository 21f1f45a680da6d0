'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import { safeImageUrl } from '../internals/safe-url.js';
import { Avatar, type AvatarProps } from './avatar.js';
import type { GroupFacesProps } from './group-faces.js';

/** What {@link GroupAvatar} takes. */
export interface GroupAvatarProps extends Omit<AvatarProps, 'id'> {
  /** Which group: not its conversationID. */
  groupID: string;
  /** People come and go in a live room, so it is drawn without them. */
  isLiveRoom?: boolean;
}

/** Loaded with the first group that has no picture: its members are asked for anyway, and letters stand there meanwhile. */
const LazyGroupFaces = lazyPart(async () => (await import('./group-faces.js')).GroupFaces, {
  Instead: Letters,
});

/**
 * The picture of a group: its own; else a mosaic of its first members, four at most; else two letters.
 *
 * Members are asked for only where a group has no picture, once in a login. It needs a ChatProvider above it. Decoration, as
 * {@link Avatar} is.
 */
export function GroupAvatar({ isLiveRoom = false, ...group }: GroupAvatarProps) {
  const hasPicture = !!group.src && safeImageUrl(group.src) !== undefined;
  if (hasPicture || isLiveRoom) return <Letters {...group} />;
  return (
    <Suspense fallback={<Letters {...group} />}>
      <LazyGroupFaces {...group} />
    </Suspense>
  );
}

/** With its own picture above them, if it has one. */
function Letters({ groupID, ...avatar }: GroupFacesProps) {
  return <Avatar id={groupID} {...avatar} />;
}
