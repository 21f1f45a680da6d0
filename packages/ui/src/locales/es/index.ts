import type { ChatLocale } from '../chat-locale.js';
import { actions } from './action-strings.js';
import { addFriend } from './add-friend-strings.js';
import { audioRoom } from './audio-room-strings.js';
import { banner } from './banner-strings.js';
import { chatParts } from './chat-part-strings.js';
import { chat } from './chat-strings.js';
import { communities } from './community-strings.js';
import { composer } from './composer-strings.js';
import { contacts } from './contacts-strings.js';
import { content } from './content-strings.js';
import { conversationActions } from './conversation-actions-strings.js';
import { createGroup } from './create-group-strings.js';
import { doNotDisturb } from './do-not-disturb-strings.js';
import { follow } from './follow-strings.js';
import { groupDetails } from './group-details-strings.js';
import { invitations } from './invitation-strings.js';
import { joinGroup } from './join-group-strings.js';
import { links } from './link-strings.js';
import { liveRoom } from './live-room-strings.js';
import { media } from './media-strings.js';
import { members } from './member-strings.js';
import { notices } from './notice-strings.js';
import { notifications } from './notification-strings.js';
import { panel } from './panel-strings.js';
import { presence } from './presence-strings.js';
import { profileEditor } from './profile-editor-strings.js';
import { roomAudio } from './room-audio-strings.js';
import { room } from './room-strings.js';
import { search } from './search-strings.js';
import { seatMenu } from './seat-menu-strings.js';
import { seatReasons } from './seat-reason-strings.js';
import { seatRequests } from './seat-request-strings.js';
import { seats } from './seat-strings.js';
import { userCard } from './user-card-strings.js';

/** Spanish, with “tú”. */
export const es: ChatLocale = {
  locale: 'es',
  dir: 'ltr',
  strings: {
    ...actions,
    ...addFriend,
    ...audioRoom,
    ...banner,
    ...chat,
    ...chatParts,
    ...communities,
    ...composer,
    ...contacts,
    ...content,
    ...conversationActions,
    ...createGroup,
    ...doNotDisturb,
    ...follow,
    ...groupDetails,
    ...invitations,
    ...joinGroup,
    ...links,
    ...liveRoom,
    ...media,
    ...members,
    ...notices,
    ...notifications,
    ...panel,
    ...presence,
    ...profileEditor,
    ...room,
    ...roomAudio,
    ...search,
    ...seatMenu,
    ...seatReasons,
    ...seatRequests,
    ...seats,
    ...userCard,
  },
};
