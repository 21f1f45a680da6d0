import { pluralsOf } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';

const plural = pluralsOf('en');

/** All of it in English. */
export const english: DemoWords = {
  kit: {
    signalingInvited: 'Call',
    signalingAccepted: 'Call accepted',
    signalingDeclined: 'Call declined',
    signalingCancelled: 'Call cancelled',
  },

  language: 'Language',
  languageFailed: 'This language could not be loaded. It is tried again when you are online.',

  welcomeLocal:
    'Choose who you are. Open a second tab and be someone else: the two of you can talk.',
  welcomeServer: 'Use a server of Parlor’s, with others in other browsers.',
  welcomeCloud: 'Use an application of yours on Tencent Cloud Chat.',
  useCloud: 'Use Tencent’s cloud instead',
  useServer: 'Use a server of Parlor’s instead',
  backToLocal: 'Back to the local engine',
  staysHere:
    'Everything runs and stays in this browser. Nothing is sent anywhere; the settings have a way to start over.',

  signIn: 'Sign in',
  appIDWrong: 'The SDKAppID is the number that the Tencent Cloud Chat console shows.',
  proxyServer: 'Proxy server (optional)',
  proxyServerHelp:
    'Only for networks that reach Tencent through a proxy. Its address begins with ws:// or wss://.',
  proxyServerWrong: 'The proxy server is a ws:// or wss:// address without a query.',
  userSigHelp:
    'Made by your server, or for a trial in the console under “UserSig tools”. It stays in this tab’s memory.',
  server: 'Server',
  serverHelp: (command) => `“${command}” starts one.`,
  serverWrong: 'The server is a ws:// or wss:// address.',
  userSigOptional: 'userSig (optional)',
  userSigOptionalHelp:
    'Only for a server with a key of its own. It stays in this tab’s memory. Any other takes who you say you are.',
  voices: 'Voices in audio rooms',
  voicesByBrowsers: 'From browser to browser: up to 8 who speak',
  voicesByCloud: 'By Tencent’s media cloud, which bills: large rooms',
  voiceServers: 'STUN and TURN servers (optional)',
  voiceServersHelp: (examples) =>
    `Only from browser to browser, for networks that do not reach each other: ${examples}`,
  voiceServersWrong:
    'A STUN server begins with stun:, a TURN server with turn: and its name and password.',

  cloudLoading: 'Loading Tencent Cloud Chat…',
  cloudFailed: (why) => `The SDK could not be loaded: ${why}`,
  appIDRefused: 'The SDK does not accept this SDKAppID.',

  engineSays: 'Parlor’s engine:',

  chats: 'Chats',
  contacts: 'Contacts',
  communities: 'Communities',
  rooms: 'Rooms',
  withNews: (news) => `, ${news}`,
  unreadCount: (_count, written) => `${written} unread`,

  firstSteps: 'First steps',
  openFirstSteps: 'First steps…',
  hideSteps: 'Show them no more',
  stepsDone: (done, all) => `${done} of ${all}`,
  stepDone: '(done)',
  openTab: 'Open a tab',
  stepWrite: 'Write to somebody',
  stepWriteDetail: 'Choose a conversation. The people here answer.',
  stepTab: 'Be two people',
  stepTabDetail: 'Open a second tab and choose somebody else: you see each other write and read.',
  stepRoom: 'Sit down in an audio room',
  stepRoomDetail: 'Seats, raised hands and voices, from browser to browser.',
  stepOffline: 'Write without a network',
  stepOfflineDetail: 'What you write waits, survives a reload, and is sent once the line is back.',
  stepTools: 'Look into the engine',
  stepToolsDetail: 'Every call and event, and the faults that you can make happen.',

  chooseConversation: 'Choose a conversation.',
  chooseContact: 'Choose a contact.',
  chooseTopic: 'Choose a topic.',
  chooseRoom: 'Choose a room.',
  backToConversations: 'Back to the conversations',
  backToContacts: 'Back to the contacts',
  backToTopics: 'Back to the topics',

  searchEverywhere: 'Search in all conversations',
  searchHere: 'Search in this conversation',
  closeSearch: 'Close the search',

  contact: 'Contact',
  group: 'Group',
  closeDetails: 'Close the details',
  onAir: 'On air',
  roomDetails: 'Details of the room',

  newConversation: 'New conversation',
  newGroup: 'New group…',
  joinGroup: 'Join a group…',
  groupName: 'Name of the group',
  groupKind: 'What it is',
  groupIsChat: 'A chat',
  groupIsRoom: 'An audio room, with seats',
  createGroup: 'Create group',
  write: 'Write',
  groupFailed: (why) => `The group could not be created. ${why}`,

  call: 'Call',
  callNote: 'Here your app would begin to talk. The demo has no voices.',

  addCommunity: 'One community more',
  createCommunity: 'Create a community…',
  joinCommunity: 'Join by its ID…',

  whoIsShown: 'Who is shown',
  followMe: 'Follow me',
  iFollow: 'I follow',
  eachOther: 'Each other',

  done: 'Done',

  settings: 'Settings',
  openProfile: 'Edit my profile…',
  openStatus: 'My status…',
  openFollowers: 'Followers…',
  openDoNotDisturb: 'Do not disturb…',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  cutNetwork: 'Cut the network',
  livelyPeople: 'Lively people',
  developerTools: 'Developer tools',
  beSomeoneElse: 'Be someone else',
  openStartOver: 'Start over…',

  startOverQuestion: 'Start over?',
  startOverDetail:
    'All that was said and done in this demo is deleted from this browser, for everyone and in every tab. It begins again as on the first day.',
  startOver: 'Start over',
  startingOver: 'Deleting… If it takes long, close the other tabs of this demo.',
  startOverFailed: (why) => `It could not be deleted. ${why}`,
  loadAgain: 'Load the page again',

  findRoom: 'Find a room by its ID',
  youAreHere: 'You are here',
  peopleCount: (count, written) =>
    plural(count, { one: `${written} person`, other: `${written} people` }),
  roomsFailed: 'Your rooms could not be had.',
  noRooms: 'Rooms are for talking aloud, on seats. You are in none yet.',
  openCreateRoom: 'Create a room…',

  newRoom: 'New room',
  roomName: 'Name',
  roomID: 'ID, by which others find it',
  roomIDHelp: 'Left empty, the service makes one.',
  whoIsInIt: 'Who is in it',
  roomOfMembers: 'Members: it stays in their lists',
  roomIsLive: 'Whoever is there: a live room',
  seatCount: 'Seats',
  howToSit: 'How one gets a seat',
  sitFreely: 'Whoever sits down first',
  sitByRaisedHand: 'By raising a hand',
  sitByInvitation: 'By invitation only',
  createRoom: 'Create room',
  roomFailed: (why) => `The room could not be created. ${why}`,
  seatsFailed: (why) => `The room is there, but its seats could not be opened. ${why}`,
  goToRoom: 'Go to the room',

  onStage: (count, written) =>
    plural(count, {
      one: `${written} person on the stage`,
      other: `${written} people on the stage`,
    }),
  roomClosed: 'The room is closed',
  goIn: 'Go in',
  openIt: 'Open it…',

  leaveRoomQuestion: (name) => `Leave “${name}”?`,
  leaveRoomDetail: 'You sit there. In the other room you begin as a listener.',
  leaveRoomFailed: (why) => `You are still there. ${why}`,
  stay: 'Stay',
  leaveIt: 'Leave it',

  coffee: 'Coffee',
  book: 'Book',
};
