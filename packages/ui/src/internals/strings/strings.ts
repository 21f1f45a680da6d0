import type { ActionStrings } from './action-strings.js';
import type { AddFriendStrings } from './add-friend-strings.js';
import type { AudioRoomStrings } from './audio-room-strings.js';
import type { BannerStrings } from './banner-strings.js';
import type { ChatPartStrings } from './chat-part-strings.js';
import type { ChatStrings } from './chat-strings.js';
import type { CommunityStrings } from './community-strings.js';
import type { ComposerStrings } from './composer-strings.js';
import type { ContactsStrings } from './contacts-strings.js';
import type { ContentStrings } from './content-strings.js';
import type { ConversationActionsStrings } from './conversation-actions-strings.js';
import type { CreateGroupStrings } from './create-group-strings.js';
import type { DoNotDisturbStrings } from './do-not-disturb-strings.js';
import type { FollowStrings } from './follow-strings.js';
import type { GroupDetailsStrings } from './group-details-strings.js';
import type { InvitationStrings } from './invitation-strings.js';
import type { JoinGroupStrings } from './join-group-strings.js';
import type { LinkStrings } from './link-strings.js';
import type { LiveRoomStrings } from './live-room-strings.js';
import type { MediaStrings } from './media-strings.js';
import type { MemberStrings } from './member-strings.js';
import type { NoticeStrings } from './notice-strings.js';
import type { NotificationStrings } from './notification-strings.js';
import type { PanelStrings } from './panel-strings.js';
import type { PresenceStrings } from './presence-strings.js';
import type { ProfileEditorStrings } from './profile-editor-strings.js';
import type { RoomAudioStrings } from './room-audio-strings.js';
import type { RoomStrings } from './room-strings.js';
import type { SearchStrings } from './search-strings.js';
import type { SeatMenuStrings } from './seat-menu-strings.js';
import type { SeatReasonStrings } from './seat-reason-strings.js';
import type { SeatRequestStrings } from './seat-request-strings.js';
import type { SeatStrings } from './seat-strings.js';
import type { UserCardStrings } from './user-card-strings.js';

/**
 * Everything Parlor says to people.
 *
 * One object per language. Functions get what they name; a `count` comes with itself `written` by the
 * locale (`1,204`), so that a translation only has to choose the plural form.
 */
export interface Strings
  extends ActionStrings,
    AddFriendStrings,
    AudioRoomStrings,
    BannerStrings,
    ChatPartStrings,
    ChatStrings,
    CommunityStrings,
    ComposerStrings,
    ContactsStrings,
    ContentStrings,
    ConversationActionsStrings,
    CreateGroupStrings,
    DoNotDisturbStrings,
    FollowStrings,
    GroupDetailsStrings,
    InvitationStrings,
    JoinGroupStrings,
    LinkStrings,
    LiveRoomStrings,
    MediaStrings,
    MemberStrings,
    NoticeStrings,
    NotificationStrings,
    PanelStrings,
    PresenceStrings,
    ProfileEditorStrings,
    RoomAudioStrings,
    RoomStrings,
    SearchStrings,
    SeatMenuStrings,
    SeatReasonStrings,
    SeatRequestStrings,
    SeatStrings,
    UserCardStrings {}
