import type { KeyScript } from '../script.js';
import { COMMUNITY_BROWSER } from './community-browser.js';
import { CONVERSATION_MENU } from './conversation-menu.js';
import { CONVERSATION_ROWS } from './conversation-rows.js';
import { FOLDER_DIALOG } from './folder-dialog.js';
import { FORWARD_DIALOG } from './forward-dialog.js';
import { INVITATION_TOAST } from './invitation-toast.js';
import { INVITE_MEMBERS } from './invite-members.js';
import { JOIN_GROUP } from './join-group.js';
import { LINK_POLICY } from './link-policy.js';
import { MEMBER_LIST } from './member-list.js';
import { MENTION_PICKER } from './mention-picker.js';
import { PANEL_SEARCH } from './panel-search.js';
import { RAISED_HANDS } from './raised-hands.js';
import { REACTION_PICKER } from './reaction-picker.js';
import { ROOM_CONTROLS } from './room-controls.js';

/** Those of what several components share – lists, menus, dialogs –, and of invitations, joining a group and mentioning. */
export const LIST_SCRIPTS: readonly KeyScript[] = [
  ...COMMUNITY_BROWSER,
  ...CONVERSATION_MENU,
  ...CONVERSATION_ROWS,
  ...FOLDER_DIALOG,
  ...FORWARD_DIALOG,
  ...INVITATION_TOAST,
  ...INVITE_MEMBERS,
  ...JOIN_GROUP,
  ...LINK_POLICY,
  ...MEMBER_LIST,
  ...MENTION_PICKER,
  ...PANEL_SEARCH,
  ...RAISED_HANDS,
  ...REACTION_PICKER,
  ...ROOM_CONTROLS,
];
