import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: '正在連線，請稍後再試。',
  notSignedIn: '你尚未登入。',

  takeBackTooLate: '已超過可收回訊息的時間。',
  pinsFull: '已釘選 10 則訊息，請先取消釘選一則。',
  notAllowed: '你沒有權限執行這項操作。',
  notInThisApp: '此應用程式沒有這項功能。',
  mutedHere: '你已被禁言，可以閱讀訊息，但無法發言。',
  notHereAnymore: '這則訊息已不存在。',

  noSuchGroup: '這個群組已不存在。',
  groupIsFull: '群組人數已滿。',
  tooManyGroups: '你加入的群組數量已達上限，請先退出一個。',

  groupApplicationHandled: '已由其他人處理。',

  noSuchPerson: '沒有這位使用者。',
  friendAlready: '你們已經是好友了。',
  friendIsBlocked: '你已封鎖對方，請先解除封鎖。',
  friendTakesNobody: '對方不接受好友邀請。',
  mayAskNobody: '你沒有加好友的權限。',
  tooManyApplications: '待處理的邀請太多，請先處理一部分。',

  friendGroupNameTaken: '已有相同名稱的分類。',
  noSuchFriend: '你們已不是好友。',
  applicationGone: '這則邀請已不存在。',
  friendListFull: '你的好友人數已達上限，請先刪除一些好友。',
  theirFriendListFull: '對方的好友人數已達上限。',
  friendGroupGone: '這個分類已不存在。',
  friendGroupsFull: '分類數量已達上限，請先刪除一個。',
  blacklistFull: '封鎖人數已達上限，請先解除封鎖一些人。',

  tooLongText: '內容太長，請縮短。',
  wordsRefused: '內容包含不當字詞，請修改後再試。',

  followingFull: '你追蹤的人數已達上限，請先取消追蹤一些人。',
  theirFollowersFull: '對方的粉絲人數已達上限。',
  mutualFull: '你或對方互相追蹤的人數已達上限。',

  invitationOver: '這則邀請已結束。',

  foldersFull: '資料夾數量已達上限，請先刪除一個。',
  folderNameTooLong: '名稱太長。',
  folderGone: '這個資料夾已不存在。',

  conversationPinsFull: '已釘選 50 個聊天室，請先取消釘選一個。',
};
