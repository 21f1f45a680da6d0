// @vitest-environment node
import { ChatProvider } from '@parlor/hooks';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
  AddFriend,
  AudioNotice,
  AudioRoom,
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
  RoomBar,
  RoomChat,
  RoomControls,
  RoomGifts,
  RoomHeader,
  RoomLikes,
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
      <AudioRoom groupID="design" />
      <AudioNotice groupID="design" audio={undefined} />
      <RoomChat groupID="design" />
      <RoomGifts groupID="design" gifts={[]} />
      <RoomLikes groupID="design" />
      <RoomHeader groupID="design" />
      <RoomControls groupID="design" />
      <RoomBar groupID="design" onOpen={() => undefined} />
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
