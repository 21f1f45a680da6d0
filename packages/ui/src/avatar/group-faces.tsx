'use client';

import { useGroupFaces } from '@parlor/hooks';
import { Avatar, type AvatarProps } from './avatar.js';
import { Mosaic } from './mosaic.js';

/** What {@link GroupFaces} takes. */
export interface GroupFacesProps extends Omit<AvatarProps, 'id'> {
  groupID: string;
}

/** A group that has no picture: the mosaic of its first members; letters until they are known, and without any. */
export function GroupFaces({ groupID, ...avatar }: GroupFacesProps) {
  const { name, size = 40, className = '' } = avatar;
  const faces = useGroupFaces(groupID);
  const [only] = faces;
  if (only === undefined) return <Avatar id={groupID} {...avatar} />;
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
