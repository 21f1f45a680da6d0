import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import { groupItem, groupsOf } from '../conversation-groups/group-items.js';
import { list, number, text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { contactOf, conversationIDOf, PERSON } from './contacts.js';
import { findConversation } from './conversation-queries.js';
import { mentionsEvent } from './group-mentions.js';
import { labelFields, remindNumber, sessionItem } from './session-item.js';

/** A later turn of the event loop, by no clock: what was just returned is told by then. */
const { setImmediate: soon } = globalThis;

/** As many as the engine’s own client asks for at once. */
const CONVERSATIONS_PER_PAGE = 50;

/** `OperationType` of a pin; anything else takes it away. */
const PIN = 1;

/** The list of conversations. */
export const listHandlers: Handlers = {
  async page_get({ body, session }) {
    // The SDK hands back what it was given, a number or not.
    const place = text(body, 'StartIndex');
    const { conversations, cursor, isCompleted } = await session.call('conversations.list', {
      cursor: place === '0' ? '' : place,
      limit: CONVERSATIONS_PER_PAGE,
    });
    for (const { lastMessage } of conversations) {
      if (lastMessage) session.messages.remember(lastMessage);
    }
    // The list has no place for mentions, and the SDK none for those of conversations not yet listed.
    const mentions = mentionsEvent(conversations);
    if (mentions) soon(() => session.push(mentions));
    const groups = await groupsOf(session);
    return {
      SessionItem: conversations.map((conversation) => sessionItem(conversation, groups)),
      CompleteFlag: isCompleted ? 1 : 0,
      TimeStamp: 0,
      StartIndex: isCompleted ? 0 : cursor,
      TopTimeStamp: 0,
      TopStartIndex: 0,
      GroupItem: groups.map(groupItem),
    };
  },
  /** What I have written onto conversations that the SDK has made itself. */
  async search_contact_group({ body, session }) {
    const groups = await groupsOf(session);
    const ContactResultItem: WireBody[] = [];
    for (const contact of list(body, 'ContactItem')) {
      const conversationID = conversationIDOf(contact);
      const known = await findConversation(session, conversationID);
      if (!known) continue;
      ContactResultItem.push({ ...contactOf(conversationID), ...labelFields(known, groups) });
    }
    return { ContactResultItem, GroupItem: groups.map(groupItem) };
  },
  async top({ body, session }) {
    const isPinned = number(body, 'OperationType') === PIN;
    for (const item of list(body, 'RecentContactItem')) {
      const conversationID =
        number(item, 'Type') === PERSON
          ? c2cConversationID(text(item, 'To_Account'))
          : groupConversationID(text(item, 'GroupId'));
      await session.call('conversations.pin', { conversationID, isPinned });
    }
    return {};
  },
  async get_c2c_peer_mute_notifications({ body, session }) {
    const MuteNotificationsList: unknown[] = [];
    for (const userID of texts(body, 'Peer_Account')) {
      const known = await findConversation(session, c2cConversationID(userID));
      const MuteNotifications = known ? remindNumber(known) : 0;
      MuteNotificationsList.push({ User_Account: userID, MuteNotifications });
    }
    return { MuteNotificationsList };
  },
};
