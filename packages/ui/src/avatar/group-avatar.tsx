'use client';

import { useGroupFaces } from '@parlor/hooks';
import { safeImageUrl } from '../internals/safe-url.js';
import { Avatar, type AvatarProps } from './avatar.js';
import { Mosaic } from './mosaic.js';

/** What {@link GroupAvatar} takes. */
export interface GroupAvatarProps extends Omit<AvatarProps, 'id'> {
  groupID: string;
  /** People come and go in a live room, so it is drawn without them. */
  isLiveRoom?: boolean;
}

/**
 * The picture of a group: its own; else a mosaic of its first members, four at most; else two letters.
 *
 * Members are asked for only where a group has no picture, once in a login. It needs a ChatProvider above it. Decoration, as
 * {@link Avatar} is.
 */
export function GroupAvatar({ groupID, isLiveRoom = false, ...avatar }: GroupAvatarProps) {
  const { name, src, size = 40, className = '' } = avatar;
  const hasPicture = !!src && safeImageUrl(src) !== undefined;
  const faces = useGroupFaces(hasPicture || isLiveRoom ? null : groupID);
  const [only] = faces;
  if (hasPicture || only === undefined) return <Avatar id={groupID} {...avatar} />;
  if (faces.length > 1) return <Mosaic faces={faces} size={size} className={className} />;
  return (
    <Avatar
      id={only.userID}
      name={only.name || name}
      src={only.avatar}
      size={size}
      className={className}
    />
  );
}
