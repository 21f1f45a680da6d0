'use client';

import { useBlacklist, useFriendActions } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import { friendName } from '../internals/person-name.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { ContactMenu } from './contact-menu.js';
import type { ContactSurface } from './contact-surface.js';
import { FriendGroupDialog } from './friend-group-dialog.js';

/** What {@link ContactLayer} takes. */
export interface ContactLayerProps {
  surface: ContactSurface;
  deeds: Deeds;
  onOpen: (surface: ContactSurface) => void;
  /** The focus goes back to the list, unless it `staysAway`: somebody has pressed elsewhere. */
  onClose: (staysAway?: boolean) => void;
  onProfile: ((userID: string) => void) | undefined;
  onMessage: ((userID: string) => void) | undefined;
}

/** What floats over the list of friends. */
export function ContactLayer(props: ContactLayerProps) {
  const { surface, onClose } = props;
  switch (surface.kind) {
    case 'menu':
      return <ContactMenu key={surface.friend.userID} {...props} surface={surface} />;
    case 'block':
      return <BlockQuestion {...props} />;
    case 'remove':
      return <RemoveQuestion {...props} />;
    case 'newGroup':
      return <FriendGroupDialog userIDs={[surface.friend.userID]} onClose={() => onClose()} />;
  }
}

/** Asks before somebody is blocked: the friendship ends by it. */
function BlockQuestion({ surface: { friend }, deeds, onClose }: ContactLayerProps) {
  const strings = useStrings();
  const { block } = useBlacklist();
  const name = friendName(friend);
  return (
    <Question
      title={joined(strings.blockQuestion(isolate(name)))}
      detail={strings.blockDetail}
      label={strings.block}
      onClose={(isWanted) => {
        onClose();
        if (!isWanted) return;
        void deeds.carryOut({
          name,
          run: () => block([friend.userID]),
          done: strings.wasBlocked,
          failed: strings.notBlocked,
        });
      }}
    />
  );
}

/** Asks before a friendship ends: the other one has to agree to the next one. */
function RemoveQuestion({ surface: { friend }, deeds, onClose }: ContactLayerProps) {
  const strings = useStrings();
  const { remove } = useFriendActions();
  const name = friendName(friend);
  return (
    <Question
      title={joined(strings.removeFriendQuestion(isolate(name)))}
      detail={strings.removeFriendDetail}
      label={strings.removeNow}
      onClose={(isWanted) => {
        onClose();
        if (!isWanted) return;
        void deeds.carryOut({
          name,
          run: () => remove([friend.userID]),
          done: strings.friendRemoved,
          failed: strings.friendNotRemoved,
        });
      }}
    />
  );
}
