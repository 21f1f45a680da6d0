import type { DemoWords } from './demo-words.js';

export const ja: DemoWords = {
  kit: {
    signalingInvited: '通話',
    signalingAccepted: '通話に応答',
    signalingDeclined: '通話を拒否',
    signalingCancelled: '通話をキャンセル',
  },

  language: '言語',
  languageFailed: 'この言語を読み込めませんでした。オンラインになったら再試行します。',

  welcomeLocal: '誰になるか選んでください。別のタブを開いて違う人になれば、二人で会話できます。',
  welcomeServer: 'Parlorのサーバーを使い、ほかのブラウザーの人と会話します。',
  welcomeCloud: 'Tencent Cloud Chatにある自分のアプリケーションを使います。',
  useCloud: 'Tencentのクラウドを使う',
  useServer: 'Parlorのサーバーを使う',
  backToLocal: 'ローカルエンジンに戻る',
  staysHere:
    'すべてこのブラウザー内で動き、保存されます。どこにも送信されません。設定から最初に戻せます。',

  signIn: 'サインイン',
  appIDWrong: 'SDKAppIDは、Tencent Cloud Chatのコンソールに表示される数字です。',
  proxyServer: 'プロキシサーバー（任意）',
  proxyServerHelp:
    'プロキシ経由でTencentに接続するネットワークでのみ必要です。アドレスはws://またはwss://で始まります。',
  proxyServerWrong:
    'プロキシサーバーは、クエリのないws://またはwss://のアドレスで入力してください。',
  userSigHelp:
    '自分のサーバーで作成します。お試しならコンソールの「UserSig tools」でも作成できます。このタブのメモリにだけ残ります。',
  server: 'サーバー',
  serverHelp: (command) => `「${command}」で起動できます。`,
  serverWrong: 'サーバーは、ws://またはwss://のアドレスで入力してください。',
  userSigOptional: 'userSig（任意）',
  userSigOptionalHelp:
    '独自の鍵を持つサーバーでのみ必要です。このタブのメモリにだけ残ります。ほかのサーバーでは、名乗るだけで入れます。',
  voices: '音声ルームの音声',
  voicesByBrowsers: 'ブラウザー間で直接：話す人は8人まで',
  voicesByCloud: 'Tencentのメディアクラウド経由（有料）：大きなルーム',
  voiceServers: 'STUNサーバーとTURNサーバー（任意）',
  voiceServersHelp: (examples) =>
    `ブラウザー間で直接つなぐ場合に、互いに届かないネットワークでのみ必要です：${examples}`,
  voiceServersWrong:
    'STUNサーバーはstun:で、TURNサーバーはturn:に名前とパスワードを続けて入力してください。',

  cloudLoading: 'Tencent Cloud Chatを読み込み中…',
  cloudFailed: (why) => `SDKを読み込めませんでした：${why}`,
  appIDRefused: 'SDKがこのSDKAppIDを受け付けません。',

  engineSays: 'Parlorのエンジンからのお知らせ：',

  chats: 'トーク',
  contacts: '友だち',
  communities: 'コミュニティ',
  rooms: 'ルーム',
  withNews: (news) => `、${news}`,
  unreadCount: (_count, written) => `未読${written}件`,

  chooseConversation: 'トークを選んでください。',
  chooseContact: '友だちを選んでください。',
  chooseTopic: 'トピックを選んでください。',
  chooseRoom: 'ルームを選んでください。',
  backToConversations: 'トーク一覧に戻る',
  backToContacts: '友だち一覧に戻る',
  backToTopics: 'トピック一覧に戻る',

  searchEverywhere: 'すべてのトークを検索',
  searchHere: 'このトークを検索',
  closeSearch: '検索を閉じる',

  contact: 'プロフィール',
  group: 'グループ',
  closeDetails: '詳細を閉じる',
  onAir: '放送中',
  roomDetails: 'ルームの詳細',

  newConversation: '新しいトーク',
  newGroup: 'グループを作成…',
  joinGroup: 'グループに参加…',
  groupName: 'グループ名',
  groupKind: '種類',
  groupIsChat: 'トーク',
  groupIsRoom: '席のある音声ルーム',
  createGroup: 'グループを作成',
  write: 'メッセージを書く',
  groupFailed: (why) => `グループを作成できませんでした。${why}`,

  call: '通話',
  callNote: '実際のアプリでは、ここから会話が始まります。このデモに音声はありません。',

  addCommunity: 'コミュニティを追加',
  createCommunity: 'コミュニティを作成…',
  joinCommunity: 'IDで参加…',

  whoIsShown: '表示する人',
  followMe: 'フォロワー',
  iFollow: 'フォロー中',
  eachOther: '相互',

  done: '完了',

  settings: '設定',
  openProfile: 'プロフィールを編集…',
  openStatus: '自分のステータス…',
  openFollowers: 'フォロワー…',
  openDoNotDisturb: 'おやすみモード…',
  theme: 'テーマ',
  themeSystem: 'システムに合わせる',
  themeLight: 'ライト',
  themeDark: 'ダーク',
  cutNetwork: 'ネットワークを切断',
  livelyPeople: 'にぎやかな人々',
  developerTools: '開発者ツール',
  beSomeoneElse: '別の人になる',
  openStartOver: '最初からやり直す…',

  startOverQuestion: '最初からやり直しますか？',
  startOverDetail:
    'このデモでの発言や操作は、全員分がすべてのタブで、このブラウザーから削除されます。初日の状態から始まります。',
  startOver: '最初からやり直す',
  startingOver: '削除中… 時間がかかる場合は、このデモのほかのタブを閉じてください。',
  startOverFailed: (why) => `削除できませんでした。${why}`,
  loadAgain: 'ページを再読み込み',

  findRoom: 'IDでルームを探す',
  youAreHere: '参加中',
  peopleCount: (_count, written) => `${written}人`,
  roomsFailed: 'ルームを読み込めませんでした。',
  noRooms: 'ルームでは、席に着いて声で話します。参加中のルームはまだありません。',
  openCreateRoom: 'ルームを作成…',

  newRoom: '新しいルーム',
  roomName: '名前',
  roomID: 'ほかの人が探すときのID',
  roomIDHelp: '空欄の場合は自動で作成されます。',
  whoIsInIt: '参加する人',
  roomOfMembers: 'メンバー：一覧に残ります',
  roomIsLive: 'その場にいる人：ライブルーム',
  seatCount: '席の数',
  howToSit: '席への着き方',
  sitFreely: '先着順',
  sitByRaisedHand: '手を挙げる',
  sitByInvitation: '招待のみ',
  createRoom: 'ルームを作成',
  roomFailed: (why) => `ルームを作成できませんでした。${why}`,
  seatsFailed: (why) => `ルームは作成されましたが、ステージを開けませんでした。${why}`,
  goToRoom: 'ルームへ移動',

  onStage: (_count, written) => `ステージに${written}人`,
  roomClosed: 'ルームは閉まっています',
  goIn: '入る',
  openIt: '開く…',

  leaveRoomQuestion: (name) => `「${name}」から退出しますか？`,
  leaveRoomDetail: '今は席に着いています。移動先のルームでは、まず聞くだけになります。',
  leaveRoomFailed: (why) => `まだ退出していません。${why}`,
  stay: '残る',
  leaveIt: '退出',

  coffee: 'コーヒー',
  book: '本',
};
