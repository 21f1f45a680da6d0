import { englishActions } from './action-strings.js';
import { englishAddFriend } from './add-friend-strings.js';
import { englishAudioRoom } from './audio-room-strings.js';
import { englishBanner } from './banner-strings.js';
import { englishChatParts } from './chat-part-strings.js';
import { englishChat } from './chat-strings.js';
import { englishCommunities } from './community-strings.js';
import { englishComposer } from './composer-strings.js';
import { englishContacts } from './contacts-strings.js';
import { englishContent } from './content-strings.js';
import { englishConversationActions } from './conversation-actions-strings.js';
import { englishCreateGroup } from './create-group-strings.js';
import { englishDoNotDisturb } from './do-not-disturb-strings.js';
import { englishFollow } from './follow-strings.js';
import { englishGroupDetails } from './group-details-strings.js';
import { englishInvitations } from './invitation-strings.js';
import { englishJoinGroup } from './join-group-strings.js';
import { englishLinks } from './link-strings.js';
import { englishLiveRoom } from './live-room-strings.js';
import { englishMedia } from './media-strings.js';
import { englishMembers } from './member-strings.js';
import { englishNotices } from './notice-strings.js';
import { englishNotifications } from './notification-strings.js';
import { englishPanel } from './panel-strings.js';
import { englishPresence } from './presence-strings.js';
import { englishProfileEditor } from './profile-editor-strings.js';
import { englishRoomAudio } from './room-audio-strings.js';
import { englishRoom } from './room-strings.js';
import { englishSearch } from './search-strings.js';
import { englishSeatMenu } from './seat-menu-strings.js';
import { englishSeatReasons } from './seat-reason-strings.js';
import { englishSeatRequests } from './seat-request-strings.js';
import { englishSeats } from './seat-strings.js';
import type { Strings } from './strings.js';
import { englishUserCard } from './user-card-strings.js';

/** Everything Parlor says, in English: the default, and the model for other languages. */
export const english: Strings = {
  ...englishActions,
  ...englishAddFriend,
  ...englishAudioRoom,
  ...englishBanner,
  ...englishChat,
  ...englishChatParts,
  ...englishCommunities,
  ...englishComposer,
  ...englishContacts,
  ...englishContent,
  ...englishConversationActions,
  ...englishCreateGroup,
  ...englishDoNotDisturb,
  ...englishFollow,
  ...englishGroupDetails,
  ...englishInvitations,
  ...englishJoinGroup,
  ...englishLinks,
  ...englishLiveRoom,
  ...englishMedia,
  ...englishMembers,
  ...englishNotices,
  ...englishNotifications,
  ...englishPanel,
  ...englishPresence,
  ...englishProfileEditor,
  ...englishRoom,
  ...englishRoomAudio,
  ...englishSearch,
  ...englishSeatMenu,
  ...englishSeatReasons,
  ...englishSeatRequests,
  ...englishSeats,
  ...englishUserCard,
};
