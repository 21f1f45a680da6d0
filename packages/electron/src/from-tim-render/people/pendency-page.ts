import type { FriendApplication, FriendApplicationList } from '@parlor/sdk';
import { applicationTypeOf } from '../../codec/pendency-types.js';
import { NativeFields, type Report } from '../native-json.js';

/** The open applications as the native library tells them. It knows no pictures: `avatarOf` does. */
export function pendencyPage(
  told: unknown,
  report: Report,
  avatarOf: (userID: string) => string,
): FriendApplicationList {
  const page = new NativeFields(told, report);
  const applications = (page.list('pendency_page_pendency_info_array') ?? [])
    .map((one) => application(one, report, avatarOf))
    .filter((one) => one !== undefined);
  return {
    friendApplicationList: applications,
    unreadCount: page.number('pendency_page_unread_num') ?? 0,
  };
}

function application(
  native: unknown,
  report: Report,
  avatarOf: (userID: string) => string,
): FriendApplication | undefined {
  const fields = new NativeFields(native, report);
  const userID = fields.id('friend_add_pendency_info_identifier');
  const number = fields.number('friend_add_pendency_info_type') ?? -1;
  const type = applicationTypeOf(number);
  if (userID === undefined) return undefined;
  if (!type) {
    report(`The native library has told an application of a strange kind: ${number}.`, native);
    return undefined;
  }
  return {
    userID,
    nick: fields.text('friend_add_pendency_info_nick_name') ?? '',
    avatar: avatarOf(userID),
    time: fields.number('friend_add_pendency_info_add_time') ?? 0,
    source: fields.text('friend_add_pendency_info_add_source') ?? '',
    wording: fields.text('friend_add_pendency_info_add_wording') ?? '',
    type,
  };
}
