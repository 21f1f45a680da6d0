import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';

export const userCard: UserCardStrings = {
  userCard: '個人檔案',
  userCardFailed: '無法載入個人檔案',
  userCardMissing: '沒有這位使用者',
  userCardMissingDetail: (userID) => `沒有 ID 為 ${userID} 的使用者。`,
  closeUserCard: '關閉個人檔案',
  userCardIsYou: '這是你自己',

  callPerson: '通話',
  reportPerson: '檢舉…',
  personIsBlocked: (name) => `你已封鎖 ${name}，雙方無法互傳訊息。`,
  personWasAsked: (name) => `你已送出好友邀請給 ${name}，等待對方接受。`,
  personAsks: (name) => `${name} 想加你為好友`,

  followerCount: (_count, written) => `${written} 位粉絲`,
  followingCount: (_count, written) => `追蹤 ${written} 人`,

  friendRemark: '備註',
  addRemark: '新增備註',
  editRemark: '變更備註',
  remarkHelp: '你對對方的稱呼，只有你看得到。',
  remarkTooLong: '備註太長。',
  saveRemark: '儲存',

  groupsOfFriend: '分類',
  putIntoNewGroup: '新增分類',
  groupOfFriendNotChanged: (group, why) => `分類「${group}」未變更。${why}`,

  aboutPerson: '關於',
  factUserID: 'ID',
  factFriendSince: '成為好友日期',
};
