import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? '直播间' : `直播间：${title}`),
  liveJoining: '正在进入…',
  liveOnline: (_count, written) => `${written}人在线`,
  leaveLiveRoom: '退出',
  liveNotLeft: (why) => `退出状态未能同步到服务器。${why}`,

  liveMessages: '直播间消息',
  liveBroadcast: '全站广播',
  liveQuiet: '你进入后还没有人发言',
  liveQuietDetail: '直播间不保存消息，只能看到你在场时的发言。',
  liveDropped: (_count, written) => `消息太多，有${written}条未显示。`,

  liveSay: '说点什么',
  liveNotSaid: (why) => `发送失败。${why}`,

  liveLike: (_count, written) => `点赞，已有${written}个赞`,
  liveGifts: '礼物',
  liveGift: (label, _count, written) => `${label}，已送出${written}个`,
  liveNotGiven: (why) => `赠送失败。${why}`,

  liveTipJoined: (names) => `${names} 进入直播间`,
  liveTipLetIn: (operator, names) => `${operator} 同意 ${names} 进入直播间`,
  liveTipLeft: (names) => `${names} 离开直播间`,
  liveTipRenamed: (operator, name) => `${operator} 将直播间改名为“${name}”`,
  liveTipNewOwner: (name) => `${name} 成为新房主`,
  liveTipPicture: (operator) => `${operator} 更换了直播间头像`,
  liveTipAllMuted: (operator) => `${operator} 开启了全员禁言`,
  liveTipAllUnmuted: (operator) => `${operator} 关闭了全员禁言`,
  liveTipJoinFreely: (operator) => `${operator} 开放了直播间，任何人都可以进入`,
  liveTipJoinByNobody: (operator) => `${operator} 关闭了直播间入口，其他人无法再进入`,
  liveTipOther: '直播间资料已更新',
  liveTipCreated: (operator) => (operator === '' ? '直播间已创建' : `${operator} 创建了直播间`),

  liveJoinFailed: '无法进入直播间',
  liveIsBanned: '你已被该直播间封禁，时长由房主决定。',
  liveEnded: '直播间已关闭',
  liveEndedDetail: '直播已对所有人结束。',
  liveRemoved: '你已被移出直播间',
  liveRemovedDetail: '你可以尝试重新进入。',
  liveBanned: '你已被直播间封禁',
  liveBannedDetail: '封禁时长由房主决定。',
  liveLeft: '你已离开直播间',
  liveLeftDetail: '重新进入即可继续收听。',
  joinLiveRoom: '进入',
};
