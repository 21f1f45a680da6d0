import { TYPES } from '@parlor/sdk';
import { screen } from '@testing-library/react';
import { describe, it } from 'vitest';
import { ConversationList } from '../conversation-list/index.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageThread } from './index.js';

describe('what happened in a group', () => {
  it('names also whom the service tells by their ID only', async () => {
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    await screen.findByText('Otherwise: lovely.');
    const ben = await person('ben');
    await ben.changeGroupOwner({ groupID: 'design', newOwnerID: 'mei' });
    // The thread, and what announces it.
    await screen.findAllByText('Mei Tanaka now owns the group');
  });

  it('is said with how long it is for', async () => {
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    await screen.findByText('Otherwise: lovely.');
    const ben = await person('ben');
    await ben.setGroupMemberMuteTime({ groupID: 'design', userID: 'mei', muteTime: 600 });
    await screen.findAllByText('Ben Okafor muted Mei Tanaka for 10 minutes');
  });

  it('is said so in the list of conversations', async () => {
    const { person } = renderChat(<ConversationList />);
    await screen.findByText('Design review');
    const ben = await person('ben');
    await ben.setGroupMemberRole({
      groupID: 'design',
      userID: 'mei',
      role: TYPES.GRP_MBR_ROLE_ADMIN,
    });
    await screen.findByText('Ben Okafor made Mei Tanaka an administrator');
    await ben.changeGroupOwner({ groupID: 'design', newOwnerID: 'mei' });
    await screen.findByText('Mei Tanaka now owns the group');
  });
});
