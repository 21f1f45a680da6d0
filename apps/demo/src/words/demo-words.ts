import type { Strings } from '@parlor/ui';

/** What the kit says of invitations: all that the demo invites to is a call, and so its messages are named. */
export type CallWords = Pick<
  Strings,
  'signalingInvited' | 'signalingAccepted' | 'signalingDeclined' | 'signalingCancelled'
>;

/** The demo's own words. What the kit says as well is taken from it; what people of the demo say is content. */
export interface DemoWords {
  /** Strings of the kit that the demo says otherwise. */
  kit: CallWords;

  /** Beside the choice of a language. */
  language: string;
  /** Below it: another one is spoken meanwhile. */
  languageFailed: string;

  /** The first screen: what to do there, by where one goes. */
  welcomeLocal: string;
  welcomeServer: string;
  welcomeCloud: string;
  useCloud: string;
  useServer: string;
  backToLocal: string;
  /** Below the people of the local engine. */
  staysHere: string;

  /** The forms of the first screen. `SDKAppID`, `userID` and `userSig` are Tencent's names, and stay as they are. */
  signIn: string;
  appIDWrong: string;
  proxyServer: string;
  proxyServerHelp: string;
  proxyServerWrong: string;
  userSigHelp: string;
  server: string;
  /** `command` is what one types to start one. */
  serverHelp: (command: string) => string;
  serverWrong: string;
  userSigOptional: string;
  userSigOptionalHelp: string;
  voices: string;
  voicesByBrowsers: string;
  voicesByCloud: string;
  voiceServers: string;
  /** `examples` are two addresses. */
  voiceServersHelp: (examples: string) => string;
  voiceServersWrong: string;

  /** While the SDK is fetched, and when it is not to be had; `why` is what the browser says. */
  cloudLoading: string;
  cloudFailed: (why: string) => string;
  appIDRefused: string;

  /** Before what the engine has to say, which is English. */
  engineSays: string;

  /** The surfaces, in the rail. */
  chats: string;
  contacts: string;
  communities: string;
  rooms: string;
  /** Read behind the name of a surface; `news` is how much is new there. */
  withNews: (news: string) => string;
  unreadCount: (count: number, written: string) => string;

  /** What is worth trying first: its title, what opens it, what hides it, and how much of it is done. */
  firstSteps: string;
  openFirstSteps: string;
  hideSteps: string;
  stepsDone: (done: string, all: string) => string;
  /** After a step that is done, for who cannot see the tick. */
  stepDone: string;
  openTab: string;
  stepWrite: string;
  stepWriteDetail: string;
  stepTab: string;
  stepTabDetail: string;
  stepRoom: string;
  stepRoomDetail: string;
  stepOffline: string;
  stepOfflineDetail: string;
  stepTools: string;
  stepToolsDetail: string;

  /** Where nothing is open. */
  chooseConversation: string;
  chooseContact: string;
  chooseTopic: string;
  chooseRoom: string;
  /** Names of the ways back. */
  backToConversations: string;
  backToContacts: string;
  backToTopics: string;

  /** Names of the button that opens a search, and closes it. */
  searchEverywhere: string;
  searchHere: string;
  closeSearch: string;

  /** Above somebody's card. */
  contact: string;
  /** Above what a group is. */
  group: string;
  closeDetails: string;
  /** Above a live room. */
  onAir: string;
  roomDetails: string;

  /** A new conversation: button, and title of its dialog. */
  newConversation: string;
  newGroup: string;
  joinGroup: string;
  groupName: string;
  /** Above the next two. */
  groupKind: string;
  groupIsChat: string;
  groupIsRoom: string;
  createGroup: string;
  /** Begins to write to one person. */
  write: string;
  /** `why` is a sentence. */
  groupFailed: (why: string) => string;

  /** What a call is called. */
  call: string;
  /** When somebody has answered. */
  callNote: string;

  /** One community more: title, and the two ways. */
  addCommunity: string;
  createCommunity: string;
  joinCommunity: string;

  /** Who follows whom: name of the choice, and what there is to choose. */
  whoIsShown: string;
  followMe: string;
  iFollow: string;
  eachOther: string;

  /** Closes a panel. */
  done: string;

  /** The settings: name of the button, and what is in them. */
  settings: string;
  openProfile: string;
  openStatus: string;
  openFollowers: string;
  openDoNotDisturb: string;
  theme: string;
  themeSystem: string;
  themeLight: string;
  themeDark: string;
  cutNetwork: string;
  livelyPeople: string;
  developerTools: string;
  beSomeoneElse: string;
  openStartOver: string;

  startOverQuestion: string;
  startOverDetail: string;
  startOver: string;
  startingOver: string;
  /** `why` is what the browser says. */
  startOverFailed: (why: string) => string;
  loadAgain: string;

  /** The list of rooms. */
  findRoom: string;
  youAreHere: string;
  peopleCount: (count: number, written: string) => string;
  roomsFailed: string;
  noRooms: string;
  openCreateRoom: string;

  /** A new room: button, title of its dialog, and its fields. */
  newRoom: string;
  roomName: string;
  roomID: string;
  roomIDHelp: string;
  whoIsInIt: string;
  roomOfMembers: string;
  roomIsLive: string;
  seatCount: string;
  howToSit: string;
  sitFreely: string;
  sitByRaisedHand: string;
  sitByInvitation: string;
  createRoom: string;
  /** `why` is a sentence. */
  roomFailed: (why: string) => string;
  seatsFailed: (why: string) => string;
  goToRoom: string;

  /** The way into a room, above what is said in its group. */
  onStage: (count: number, written: string) => string;
  roomClosed: string;
  goIn: string;
  openIt: string;

  /** Who sits in a room and goes to another one is asked. */
  leaveRoomQuestion: (name: string) => string;
  leaveRoomDetail: string;
  leaveRoomFailed: (why: string) => string;
  stay: string;
  leaveIt: string;

  /** What can be given. */
  coffee: string;
  book: string;
}
