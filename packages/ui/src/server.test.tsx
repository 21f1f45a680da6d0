// @vitest-environment node
import { ChatProvider } from '@parlor/hooks';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
  AddFriend,
  Avatar,
  BlockedPeople,
  CommunityBrowser,
  Contacts,
  ConversationList,
  ConversationPanel,
  CreateGroup,
  DoNotDisturbBadge,
  DoNotDisturbPanel,
  InvitationToast,
  JoinGroup,
  MessageComposer,
  MessageThread,
  OutgoingInvitation,
  SeatGrid,
  SessionBanner,
  UserCard,
} from './index.js';
import { createChatWorld } from './testing/chat-world.js';
import { teamSeed } from './testing/seed.js';

it('a server renders every component, as it looks while loading', () => {
  const { sdk, user } = createChatWorld(teamSeed).visitor('ann');
  const html = renderToString(
    <ChatProvider sdk={sdk} user={user}>
      <SessionBanner />
      <Contacts />
      <BlockedPeople />
      <ConversationList />
      <ConversationPanel />
      <DoNotDisturbBadge />
      <DoNotDisturbPanel />
      <MessageThread conversationID="C2Cben" />
      <SeatGrid groupID="design" />
      <MessageComposer conversationID="C2Cben" />
      <InvitationToast />
      <OutgoingInvitation inviteID="call" />
      <Avatar id="ann" name="Ann Lindqvist" />
      <UserCard userID="ben" />
      <AddFriend />
      <CreateGroup />
      <JoinGroup />
      <CommunityBrowser onSelectTopic={() => undefined} />
    </ChatProvider>,
  );
  expect(typeof document).toBe('undefined');
  expect(html).toContain('Loading…');
  expect(html).toContain('AL');
});
