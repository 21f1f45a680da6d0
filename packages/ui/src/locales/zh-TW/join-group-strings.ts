import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: '加入群組',
  idOfGroup: '群組 ID',
  joinGroupIdle: '尋找群組',
  joinGroupIdleDetail: '輸入群組成員提供的 ID。',
  groupFound: (name) => `找到 ${name}。`,
  groupNotFound: '找不到群組',
  groupNotFoundDetail: '請確認 ID 完整，且與對方提供的一致。',
  groupNotOpen: '無法查詢這個群組',
  groupNotOpenDetail: '請群組成員邀請你加入。',
  groupMembersCounted: (_count, written) => `${written} 位成員`,

  joinsAtOnce: '任何人都可以加入。',
  joinNeedsYes: '需經擁有者或管理員同意。',
  joinIsClosed: '不接受加入申請，只能由群組成員邀請。',
  joinGroupNamed: (name) => `加入 ${name}`,
  joinWords: '訊息',
  joinWordsHint: '介紹自己，並說明想加入的原因',
  joinNow: '加入',
  askToJoin: '申請加入',
  joiningNow: '正在加入…',
  joinFailed: (why) => `操作失敗。${why}`,

  joinedGroup: (name) => `你已加入 ${name}。`,
  joinWaits: (name) => `已申請加入 ${name}，擁有者或管理員同意後即可加入。`,
  inGroupAlready: '你已在這個群組中。',
  openJoinedGroup: '開啟',
  joinAnother: '尋找其他群組',
  groupTakesNobody: '這個群組不開放你加入。',
};
