import type { LastMessage } from '@parlor/sdk';
import { TIMMsgStatus } from '../../native/messages.js';
import { fieldOf, flagIn, listIn, numberIn, textIn } from '../messages/native-field.js';
import { readElement } from '../messages/read-element.js';
import { messageForShow } from './message-for-show.js';

/** What a conversation without messages shows. */
export function emptyLastMessage(): LastMessage {
  return {
    lastTime: 0,
    lastSequence: 0,
    fromAccount: '',
    messageForShow: '',
    payload: null,
    type: '',
    isRevoked: false,
    cloudCustomData: '',
    onlineOnlyFlag: false,
    nick: '',
    nameCard: '',
    version: 0,
    isPeerRead: false,
    revoker: null,
  };
}

/** Changes a last message in place. What nobody here knows has no type, and no text. */
export function showLastMessage(target: LastMessage, native: unknown): void {
  const [first] = listIn(native, 'message_elem_array');
  const element = readElement(first);
  const isRevoked = numberIn(native, 'message_status') === TIMMsgStatus.kTIMMsg_Revoked;
  Object.assign(target, {
    lastTime: numberIn(native, 'message_server_time') ?? 0,
    lastSequence: numberIn(native, 'message_seq') ?? 0,
    fromAccount: textIn(native, 'message_sender') ?? '',
    messageForShow: element ? messageForShow(element) : '',
    payload: element?.content ?? null,
    type: element?.type ?? null,
    isRevoked,
    cloudCustomData: textIn(native, 'message_cloud_custom_str') ?? '',
    nick: textIn(fieldOf(native, 'message_sender_profile'), 'user_profile_nick_name') ?? '',
    nameCard:
      textIn(fieldOf(native, 'message_sender_group_member_info'), 'group_member_info_name_card') ??
      '',
    version: numberIn(native, 'message_version') ?? 0,
    isPeerRead: flagIn(native, 'message_is_peer_read'),
    revoker: isRevoked ? (textIn(native, 'message_revoker_user_id') ?? '') : null,
  });
}
