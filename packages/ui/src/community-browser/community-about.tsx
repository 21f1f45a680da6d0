'use client';

import { GroupDetails } from '../group-details/index.js';
import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface CommunityAboutProps {
  communityID: string;
  onClose: () => void;
}

/** What there is to know of a community, and to do with it, over the page. */
export function CommunityAbout({ communityID, onClose }: CommunityAboutProps) {
  const strings = useStrings();
  return (
    <Modal title={strings.aboutCommunity} className="parlor-community-about" onClose={onClose}>
      {(close) => <GroupDetails groupID={communityID} onLeft={close} />}
    </Modal>
  );
}
