'use client';

import { type GroupSnapshot, useGroupMember, useSession } from '@parlor/hooks';
import type { Deeds } from '../internals/use-deeds.js';
import { InviteMembersDialog } from '../member-list/invite-members-dialog.js';
import { NameCardDialog } from '../member-list/name-card-dialog.js';
import type { DetailsSurface } from './details-surface.js';
import { EditGroupDialog } from './edit-group-dialog.js';
import { DismissQuestion, LeaveQuestion } from './end-questions.js';
import { HandOverDialog } from './hand-over-dialog.js';

/** What {@link DetailsLayer} takes. */
export interface DetailsLayerProps {
  group: GroupSnapshot;
  name: string;
  surface: DetailsSurface;
  deeds: Deeds;
  uploadAvatar: ((file: File) => Promise<string>) | undefined;
  onClose: () => void;
  /** I have left the group, or ended it. */
  onLeft: () => void;
}

/** What floats over the details of a group. */
export function DetailsLayer(props: DetailsLayerProps) {
  const { group, surface, onClose } = props;
  const { groupID } = group;
  switch (surface.kind) {
    case 'edit':
      return <EditGroupDialog {...props} firstField={surface.field} />;
    case 'nameCard':
      return <MyNameCard {...props} />;
    case 'invite':
      return <InviteMembersDialog groupID={groupID} onClose={onClose} />;
    case 'handOver':
      return <HandOverDialog {...props} />;
    case 'leave':
      return <LeaveQuestion {...props} />;
    case 'dismiss':
      return <DismissQuestion {...props} />;
  }
}

function MyNameCard({ group: { groupID, selfInfo }, deeds, onClose }: DetailsLayerProps) {
  const { userID } = useSession();
  const { member } = useGroupMember(groupID, userID);
  const me = { userID, nick: '', nameCard: member?.nameCard ?? selfInfo.nameCard };
  return <NameCardDialog groupID={groupID} member={me} isMe deeds={deeds} onClose={onClose} />;
}
