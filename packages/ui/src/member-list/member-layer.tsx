'use client';

import type { Deeds } from '../internals/use-deeds.js';
import type { DeedGround } from './member-deeds.js';
import { MemberMenu } from './member-menu.js';
import { HandOverQuestion, RemoveQuestion } from './member-questions.js';
import type { MemberSurface } from './member-surface.js';
import { NameCardDialog } from './name-card-dialog.js';

/** What {@link MemberLayer} takes. */
export interface MemberLayerProps {
  groupID: string;
  surface: MemberSurface;
  ground: DeedGround;
  deeds: Deeds;
  onOpen: (surface: MemberSurface) => void;
  /** The focus goes back to the list, unless it `staysAway`: somebody has pressed elsewhere. */
  onClose: (staysAway?: boolean) => void;
  onProfile: ((userID: string) => void) | undefined;
  onMessage: ((userID: string) => void) | undefined;
}

/** What floats over the list of members. */
export function MemberLayer(props: MemberLayerProps) {
  const { groupID, surface, ground, deeds, onClose } = props;
  const { member } = surface;
  const shared = { groupID, member, deeds, onClose: () => onClose() };
  switch (surface.kind) {
    case 'menu':
      return <MemberMenu key={member.userID} {...props} surface={surface} />;
    case 'nameCard':
      return <NameCardDialog {...shared} isMe={member.userID === ground.myID} />;
    case 'handOver':
      return <HandOverQuestion {...shared} />;
    case 'remove':
      return <RemoveQuestion {...shared} />;
  }
}
