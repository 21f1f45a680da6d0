import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import { conversationRow } from './conversation-row-strings.js';
import { message } from './message-strings.js';
import { noticeSentences } from './notice-sentence-strings.js';
import { reasons } from './reason-strings.js';
import { thread } from './thread-strings.js';
import { tips } from './tip-strings.js';
import { YOU } from './words.js';
import { writing } from './writing-strings.js';

export const chat: ChatStrings = {
  ...conversationRow,
  ...message,
  ...noticeSentences,
  ...reasons,
  ...thread,
  ...tips,
  ...writing,
  tryAgain: '다시 시도',
  loading: '불러오는 중…',
  partMissing: '불러오지 못했습니다. 다시 시도하거나 페이지를 새로고침해 주세요.',
  reason: (_code, english) => english,
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day} ${time}`,
  unknownPerson: '(알 수 없음)',

  conversations: '대화',
  noConversations: '아직 대화가 없습니다',
  noConversationsDetail: '메시지를 보내면 여기에 대화가 표시됩니다.',
  noMatchingConversations: '대화가 없습니다',
  noMatchingConversationsDetail: '이 필터에 맞는 대화가 없습니다.',
  conversationsFailed: '대화를 불러오지 못했습니다',
  unreadMessages: (_count, written) => `안 읽은 메시지 ${written}개`,
  moreThan: (written) => `${written}+`,
  pinned: '고정됨',
  muted: '알림 꺼짐',
  systemConversation: '그룹 알림',
  mentionedYou: '나를 멘션했습니다',
  draft: '임시 저장:',
  previewOwn: (text) => `나: ${text}`,
  previewOther: (name, text) => `${name}: ${text}`,

  messages: (title) => (title === '' ? '메시지' : `${title} 대화 메시지`),
  noMessages: '아직 메시지가 없습니다',
  noMessagesDetail: '먼저 인사를 건네 대화를 시작해 보세요.',
  noNotices: '아직 알림이 없습니다',
  noNoticesDetail: '그룹에서 나와 관련된 소식이 여기에 표시됩니다.',
  messagesFailed: '메시지를 불러오지 못했습니다',
  beginning: '대화가 여기서 시작됩니다',
  loadingOlder: '이전 메시지를 불러오는 중…',
  olderFailed: '이전 메시지를 불러오지 못했습니다.',
  newMessages: (_count, written) => `새 메시지 ${written}개`,
  scrollToNewest: '최신 메시지로 이동',
  unreadLine: (_count, written) => `새 메시지 ${written}개`,
  you: YOU,
  sending: '보내는 중',
  sent: '보냄',
  readByPeer: '읽음',
  notSent: '전송 실패',
  notSentBecause: (why) => `전송하지 못했습니다. ${why}`,
  retry: '다시 시도',
  messageBroken: '이 메시지를 표시하지 못했습니다.',
  messageRevoked: '삭제된 메시지입니다',
  messageRevokedByYou: '내가 삭제한 메시지입니다',
  messageUnknown: '여기서는 볼 수 없는 메시지입니다.',
  announceMessage: (name, text) => `${name}: ${text}`,

  photo: '사진',
  video: '동영상',
  voice: (duration) => (duration === '' ? '음성 메시지' : `음성 메시지, ${duration}`),
  file: (name) => (name === '' ? '파일' : `파일: ${name}`),
  location: (description) => (description === '' ? '위치' : `위치: ${description}`),
  mergedMessages: (title) => (title === '' ? '대화 기록' : title),
  sticker: '스티커',
  stickerNamed: (name) => `스티커 · ${name}`,
  custom: '메시지',
  notice: '알림',

  reactions: '공감',
  addReaction: '공감 추가',
  reactionChip: (reaction, written, names) => `${reaction} ${written}: ${names}`,
  reactionKindsFull: '공감은 10가지까지만 남길 수 있습니다. 이미 있는 공감을 눌러 주세요.',
  reactionPeopleFull: '이 공감에는 이미 100명이 참여해 더 추가할 수 없습니다.',
  reactionOffline: '오프라인 상태입니다. 다시 연결되면 시도해 주세요.',
  emoji: '이모지',

  composerLabel: (title) => (title === '' ? '메시지' : `${title} 대화에 보낼 메시지`),
  composerPlaceholder: '메시지 입력',
  send: '보내기',
  noticesOnly: '알림 전용 대화로, 답장할 수 없습니다.',
  notReadyToSend: '로그인이 완료되면 메시지를 보낼 수 있습니다.',
  charactersLeft: (_count, written) => `약 ${written}자 남음`,
  charactersOver: (_count, written) =>
    `${written}자를 초과했습니다. 내용을 줄이거나 나누어 보내 주세요.`,

  offline: '오프라인 상태입니다. 다시 연결되면 메시지가 전송됩니다.',
};
