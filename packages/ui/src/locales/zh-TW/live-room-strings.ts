import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? '直播間' : `直播間：${title}`),
  liveJoining: '正在進入…',
  liveOnline: (_count, written) => `${written} 人在場`,
  leaveLiveRoom: '離開',
  liveNotLeft: (why) => `無法通知伺服器你已離開。${why}`,

  liveMessages: '直播間留言',
  liveBroadcast: '全站廣播',
  liveQuiet: '你進來後還沒有人留言',
  liveQuietDetail: '直播間不會保留訊息，只看得到你在場時的留言。',
  liveDropped: (_count, written) => `留言太多，有 ${written} 則未顯示。`,

  liveSay: '說點什麼',
  liveNotSaid: (why) => `傳送失敗。${why}`,

  liveLike: (_count, written) => `按讚，目前 ${written} 個讚`,
  liveGifts: '禮物',
  liveGift: (label, _count, written) => `${label}，目前 ${written} 個`,
  liveNotGiven: (why) => `送出失敗。${why}`,

  liveTipJoined: (names) => `${names} 進入直播間`,
  liveTipLetIn: (operator, names) => `${operator} 讓 ${names} 進入直播間`,
  liveTipLeft: (names) => `${names} 離開直播間`,
  liveTipRenamed: (operator, name) => `${operator} 將直播間名稱變更為「${name}」`,
  liveTipNewOwner: (name) => `${name} 成為直播間擁有者`,
  liveTipPicture: (operator) => `${operator} 變更了直播間圖片`,
  liveTipAllMuted: (operator) => `${operator} 開啟了全員禁言`,
  liveTipAllUnmuted: (operator) => `${operator} 關閉了全員禁言`,
  liveTipJoinFreely: (operator) => `${operator} 開放直播間，任何人都可以進入`,
  liveTipJoinByNobody: (operator) => `${operator} 關閉了入口，其他人無法再進入`,
  liveTipOther: '直播間資訊已變更',
  liveTipCreated: (operator) => (operator === '' ? '直播間已建立' : `${operator} 建立了直播間`),

  liveJoinFailed: '無法進入直播間',
  liveIsBanned: '你被禁止進入這個直播間，時間由擁有者決定。',
  liveEnded: '直播間已關閉',
  liveEndedDetail: '直播已對所有人結束。',
  liveRemoved: '你已被移出直播間',
  liveRemovedDetail: '你可以嘗試重新進入。',
  liveBanned: '你已被禁止進入直播間',
  liveBannedDetail: '時間由擁有者決定。',
  liveLeft: '你已不在直播間中',
  liveLeftDetail: '重新進入即可繼續收聽。',
  joinLiveRoom: '進入',
};
