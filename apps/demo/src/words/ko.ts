import type { DemoWords } from './demo-words.js';

export const ko: DemoWords = {
  kit: {
    signalingInvited: '통화',
    signalingAccepted: '통화 수락됨',
    signalingDeclined: '통화 거절됨',
    signalingCancelled: '통화 취소됨',
  },

  language: '언어',
  languageFailed: '이 언어를 불러오지 못했습니다. 온라인 상태가 되면 다시 시도합니다.',

  welcomeLocal:
    '누가 될지 선택하세요. 두 번째 탭을 열어 다른 사람이 되면 둘이서 대화할 수 있습니다.',
  welcomeServer: 'Parlor 서버를 이용해 다른 브라우저에 있는 사람들과 대화하세요.',
  welcomeCloud: 'Tencent Cloud Chat에 있는 내 애플리케이션을 이용하세요.',
  useCloud: 'Tencent 클라우드 이용하기',
  useServer: 'Parlor 서버 이용하기',
  backToLocal: '로컬 엔진으로 돌아가기',
  staysHere:
    '모든 것이 이 브라우저에서 실행되고 저장됩니다. 어디로도 전송되지 않으며, 설정에서 처음부터 다시 시작할 수 있습니다.',

  signIn: '로그인',
  appIDWrong: 'SDKAppID는 Tencent Cloud Chat 콘솔에 표시되는 숫자입니다.',
  proxyServer: '프록시 서버 (선택)',
  proxyServerHelp:
    '프록시를 거쳐 Tencent에 연결하는 네트워크에서만 필요합니다. 주소는 ws:// 또는 wss://로 시작합니다.',
  proxyServerWrong: '프록시 서버는 쿼리가 없는 ws:// 또는 wss:// 주소여야 합니다.',
  userSigHelp:
    '내 서버에서 만들거나, 시험용으로 콘솔의 “UserSig tools”에서 만들 수 있습니다. 이 탭의 메모리에만 남습니다.',
  server: '서버',
  serverHelp: (command) => `“${command}” 명령으로 시작할 수 있습니다.`,
  serverWrong: '서버는 ws:// 또는 wss:// 주소여야 합니다.',
  userSigOptional: 'userSig (선택)',
  userSigOptionalHelp:
    '자체 키가 있는 서버에서만 필요합니다. 이 탭의 메모리에만 남습니다. 다른 서버는 입력한 ID를 그대로 믿습니다.',
  voices: '보이스룸의 음성',
  voicesByBrowsers: '브라우저 간 직접 연결: 최대 8명까지 발언',
  voicesByCloud: 'Tencent 미디어 클라우드 이용(유료): 큰 방',
  voiceServers: 'STUN 및 TURN 서버 (선택)',
  voiceServersHelp: (examples) =>
    `브라우저 간 직접 연결에서, 서로 닿지 않는 네트워크에만 필요합니다: ${examples}`,
  voiceServersWrong: 'STUN 서버는 stun:으로, TURN 서버는 turn:과 이름, 비밀번호로 시작해야 합니다.',

  cloudLoading: 'Tencent Cloud Chat을 불러오는 중…',
  cloudFailed: (why) => `SDK를 불러오지 못했습니다: ${why}`,
  appIDRefused: 'SDK에서 이 SDKAppID를 사용할 수 없습니다.',

  engineSays: 'Parlor 엔진 알림:',

  chats: '대화',
  contacts: '연락처',
  communities: '커뮤니티',
  rooms: '방',
  withNews: (news) => `, ${news}`,
  unreadCount: (_count, written) => `안 읽음 ${written}개`,

  chooseConversation: '대화를 선택하세요.',
  chooseContact: '연락처를 선택하세요.',
  chooseTopic: '토픽을 선택하세요.',
  chooseRoom: '방을 선택하세요.',
  backToConversations: '대화 목록으로',
  backToContacts: '연락처 목록으로',
  backToTopics: '토픽 목록으로',

  searchEverywhere: '모든 대화에서 검색',
  searchHere: '이 대화에서 검색',
  closeSearch: '검색 닫기',

  contact: '연락처',
  group: '그룹',
  closeDetails: '정보 닫기',
  onAir: '방송 중',
  roomDetails: '방 정보',

  newConversation: '새 대화',
  newGroup: '새 그룹…',
  joinGroup: '그룹 참여…',
  groupName: '그룹 이름',
  groupKind: '종류',
  groupIsChat: '대화',
  groupIsRoom: '자리가 있는 보이스룸',
  createGroup: '그룹 만들기',
  write: '메시지 쓰기',
  groupFailed: (why) => `그룹을 만들지 못했습니다. ${why}`,

  call: '통화',
  callNote: '실제 앱에서는 여기서 통화가 시작됩니다. 이 데모에는 음성이 없습니다.',

  addCommunity: '커뮤니티 추가',
  createCommunity: '커뮤니티 만들기…',
  joinCommunity: 'ID로 참여…',

  whoIsShown: '표시할 사람',
  followMe: '팔로워',
  iFollow: '팔로잉',
  eachOther: '맞팔로우',

  done: '완료',

  settings: '설정',
  openProfile: '내 프로필 수정…',
  openStatus: '내 상태…',
  openFollowers: '팔로워…',
  openDoNotDisturb: '방해 금지…',
  theme: '테마',
  themeSystem: '시스템 설정에 따름',
  themeLight: '라이트',
  themeDark: '다크',
  cutNetwork: '네트워크 끊기',
  livelyPeople: '스스로 말하는 사람들',
  developerTools: '개발자 도구',
  beSomeoneElse: '다른 사람 되기',
  openStartOver: '처음부터 다시…',

  startOverQuestion: '처음부터 다시 시작할까요?',
  startOverDetail:
    '이 데모에서 나눈 말과 한 일이 모든 사람, 모든 탭에 대해 이 브라우저에서 삭제됩니다. 첫날 상태로 다시 시작합니다.',
  startOver: '다시 시작',
  startingOver: '삭제 중… 오래 걸리면 이 데모의 다른 탭을 닫아 주세요.',
  startOverFailed: (why) => `삭제하지 못했습니다. ${why}`,
  loadAgain: '페이지 새로고침',

  findRoom: 'ID로 방 찾기',
  youAreHere: '참여 중',
  peopleCount: (_count, written) => `${written}명`,
  roomsFailed: '방 목록을 불러오지 못했습니다.',
  noRooms: '방에서는 자리에 앉아 목소리로 대화합니다. 아직 참여한 방이 없습니다.',
  openCreateRoom: '방 만들기…',

  newRoom: '새 방',
  roomName: '이름',
  roomID: '다른 사람이 찾을 때 쓰는 ID',
  roomIDHelp: '비워 두면 자동으로 만들어집니다.',
  whoIsInIt: '참여하는 사람',
  roomOfMembers: '멤버: 목록에 계속 남습니다',
  roomIsLive: '지금 있는 사람: 라이브룸',
  seatCount: '자리 수',
  howToSit: '자리에 앉는 방법',
  sitFreely: '먼저 앉는 사람',
  sitByRaisedHand: '손들기',
  sitByInvitation: '초대만 가능',
  createRoom: '방 만들기',
  roomFailed: (why) => `방을 만들지 못했습니다. ${why}`,
  seatsFailed: (why) => `방은 만들었지만 스테이지를 열지 못했습니다. ${why}`,
  goToRoom: '방으로 이동',

  onStage: (_count, written) => `스테이지에 ${written}명`,
  roomClosed: '방이 닫혀 있습니다',
  goIn: '들어가기',
  openIt: '열기…',

  leaveRoomQuestion: (name) => `“${name}” 방에서 나갈까요?`,
  leaveRoomDetail: '지금 자리에 앉아 있습니다. 다른 방에서는 처음에 듣기만 합니다.',
  leaveRoomFailed: (why) => `아직 그 방에 있습니다. ${why}`,
  stay: '머무르기',
  leaveIt: '나가기',

  coffee: '커피',
  book: '책',
};
