import type { DemoWords } from './demo-words.js';

export const vi: DemoWords = {
  kit: {
    signalingInvited: 'Cuộc gọi',
    signalingAccepted: 'Đã nhận cuộc gọi',
    signalingDeclined: 'Đã từ chối cuộc gọi',
    signalingCancelled: 'Đã hủy cuộc gọi',
  },

  language: 'Ngôn ngữ',
  languageFailed: 'Không tải được ngôn ngữ này. Ứng dụng sẽ thử lại khi bạn có mạng.',

  welcomeLocal:
    'Hãy chọn bạn là ai. Mở thêm một thẻ và làm người khác: hai người có thể trò chuyện với nhau.',
  welcomeServer: 'Dùng một máy chủ Parlor, cùng những người khác ở trình duyệt khác.',
  welcomeCloud: 'Dùng ứng dụng của bạn trên Tencent Cloud Chat.',
  useCloud: 'Dùng đám mây của Tencent',
  useServer: 'Dùng một máy chủ Parlor',
  backToLocal: 'Quay lại bộ máy cục bộ',
  staysHere:
    'Mọi thứ chạy và ở lại trong trình duyệt này. Không có gì được gửi đi đâu; trong phần cài đặt, bạn có thể bắt đầu lại.',

  signIn: 'Đăng nhập',
  appIDWrong: 'SDKAppID là con số hiển thị trong bảng điều khiển Tencent Cloud Chat.',
  proxyServer: 'Máy chủ proxy (không bắt buộc)',
  proxyServerHelp:
    'Chỉ dành cho mạng kết nối tới Tencent qua proxy. Địa chỉ bắt đầu bằng ws:// hoặc wss://.',
  proxyServerWrong: 'Máy chủ proxy phải là địa chỉ ws:// hoặc wss:// không có tham số.',
  userSigHelp:
    'Do máy chủ của bạn tạo, hoặc để dùng thử thì lấy trong bảng điều khiển ở mục “UserSig tools”. Chỉ lưu trong bộ nhớ của thẻ này.',
  server: 'Máy chủ',
  serverHelp: (command) => `Chạy “${command}” để khởi động máy chủ.`,
  serverWrong: 'Máy chủ phải là địa chỉ ws:// hoặc wss://.',
  userSigOptional: 'userSig (không bắt buộc)',
  userSigOptionalHelp:
    'Chỉ dành cho máy chủ có khóa riêng. Chỉ lưu trong bộ nhớ của thẻ này. Máy chủ khác tin bạn là người bạn khai báo.',
  voices: 'Giọng nói trong phòng thoại',
  voicesByBrowsers: 'Từ trình duyệt đến trình duyệt: tối đa 8 người nói',
  voicesByCloud: 'Qua đám mây truyền thông của Tencent, có tính phí: phòng lớn',
  voiceServers: 'Máy chủ STUN và TURN (không bắt buộc)',
  voiceServersHelp: (examples) =>
    `Chỉ từ trình duyệt đến trình duyệt, cho các mạng không kết nối được với nhau: ${examples}`,
  voiceServersWrong:
    'Máy chủ STUN bắt đầu bằng stun:, máy chủ TURN bắt đầu bằng turn: kèm tên và mật khẩu.',

  cloudLoading: 'Đang tải Tencent Cloud Chat…',
  cloudFailed: (why) => `Không tải được SDK: ${why}`,
  appIDRefused: 'SDK không chấp nhận SDKAppID này.',

  engineSays: 'Thông báo từ bộ máy Parlor:',

  chats: 'Trò chuyện',
  contacts: 'Danh bạ',
  communities: 'Cộng đồng',
  rooms: 'Phòng',
  withNews: (news) => `, ${news}`,
  unreadCount: (_count, written) => `${written} chưa đọc`,

  firstSteps: 'Những bước đầu',
  openFirstSteps: 'Những bước đầu…',
  hideSteps: 'Không hiện nữa',
  stepsDone: (done, all) => `${done} trên ${all}`,
  stepDone: '(đã xong)',
  openTab: 'Mở một thẻ',
  stepWrite: 'Nhắn cho ai đó',
  stepWriteDetail: 'Chọn một cuộc trò chuyện. Mọi người ở đây sẽ trả lời.',
  stepTab: 'Làm hai người',
  stepTabDetail: 'Mở thẻ thứ hai và chọn người khác: hai bên thấy nhau soạn và đọc tin.',
  stepRoom: 'Ngồi vào phòng âm thanh',
  stepRoomDetail: 'Ghế ngồi, giơ tay và giọng nói, từ trình duyệt đến trình duyệt.',
  stepOffline: 'Viết khi không có mạng',
  stepOfflineDetail:
    'Những gì bạn viết sẽ chờ, còn lại sau khi tải lại trang, và được gửi khi có mạng trở lại.',
  stepTools: 'Nhìn vào bên trong bộ máy',
  stepToolsDetail: 'Mọi lệnh gọi và sự kiện, cùng các lỗi mà bạn có thể gây ra.',

  chooseConversation: 'Hãy chọn một cuộc trò chuyện.',
  chooseContact: 'Hãy chọn một người trong danh bạ.',
  chooseTopic: 'Hãy chọn một chủ đề.',
  chooseRoom: 'Hãy chọn một phòng.',
  backToConversations: 'Quay lại các cuộc trò chuyện',
  backToContacts: 'Quay lại danh bạ',
  backToTopics: 'Quay lại các chủ đề',

  searchEverywhere: 'Tìm trong mọi cuộc trò chuyện',
  searchHere: 'Tìm trong cuộc trò chuyện này',
  closeSearch: 'Đóng tìm kiếm',

  contact: 'Liên hệ',
  group: 'Nhóm',
  closeDetails: 'Đóng thông tin',
  onAir: 'Đang phát',
  roomDetails: 'Thông tin phòng',

  newConversation: 'Cuộc trò chuyện mới',
  newGroup: 'Nhóm mới…',
  joinGroup: 'Tham gia nhóm…',
  groupName: 'Tên nhóm',
  groupKind: 'Loại nhóm',
  groupIsChat: 'Trò chuyện',
  groupIsRoom: 'Phòng thoại, có ghế',
  createGroup: 'Tạo nhóm',
  write: 'Nhắn tin',
  groupFailed: (why) => `Chưa tạo được nhóm. ${why}`,

  call: 'Cuộc gọi',
  callNote: 'Tại đây ứng dụng của bạn sẽ bắt đầu nói chuyện. Bản demo không có giọng nói.',

  addCommunity: 'Thêm cộng đồng',
  createCommunity: 'Tạo cộng đồng…',
  joinCommunity: 'Tham gia bằng ID…',

  whoIsShown: 'Hiển thị ai',
  followMe: 'Theo dõi tôi',
  iFollow: 'Tôi theo dõi',
  eachOther: 'Lẫn nhau',

  done: 'Xong',

  settings: 'Cài đặt',
  openProfile: 'Chỉnh sửa hồ sơ…',
  openStatus: 'Trạng thái của tôi…',
  openFollowers: 'Người theo dõi…',
  openDoNotDisturb: 'Không làm phiền…',
  theme: 'Giao diện',
  themeSystem: 'Theo hệ thống',
  themeLight: 'Sáng',
  themeDark: 'Tối',
  cutNetwork: 'Ngắt mạng',
  livelyPeople: 'Nhân vật tự nói',
  developerTools: 'Công cụ cho nhà phát triển',
  beSomeoneElse: 'Làm người khác',
  openStartOver: 'Bắt đầu lại…',

  startOverQuestion: 'Bắt đầu lại?',
  startOverDetail:
    'Mọi điều đã nói và làm trong bản demo này sẽ bị xóa khỏi trình duyệt, với tất cả mọi người và ở mọi thẻ. Bản demo bắt đầu lại như ngày đầu tiên.',
  startOver: 'Bắt đầu lại',
  startingOver: 'Đang xóa… Nếu quá lâu, hãy đóng các thẻ khác của bản demo này.',
  startOverFailed: (why) => `Không xóa được. ${why}`,
  loadAgain: 'Tải lại trang',

  findRoom: 'Tìm phòng bằng ID',
  youAreHere: 'Bạn đang ở đây',
  peopleCount: (_count, written) => `${written} người`,
  roomsFailed: 'Không tải được các phòng của bạn.',
  noRooms: 'Trong phòng, mọi người ngồi ghế và nói chuyện trực tiếp. Bạn chưa ở phòng nào.',
  openCreateRoom: 'Tạo phòng…',

  newRoom: 'Phòng mới',
  roomName: 'Tên',
  roomID: 'ID để người khác tìm thấy phòng',
  roomIDHelp: 'Nếu để trống, dịch vụ sẽ tự tạo.',
  whoIsInIt: 'Ai thuộc về phòng',
  roomOfMembers: 'Thành viên: phòng ở lại trong danh sách của họ',
  roomIsLive: 'Ai đang có mặt: phòng live',
  seatCount: 'Ghế',
  howToSit: 'Cách có ghế',
  sitFreely: 'Ai ngồi trước thì được',
  sitByRaisedHand: 'Bằng cách giơ tay',
  sitByInvitation: 'Chỉ theo lời mời',
  createRoom: 'Tạo phòng',
  roomFailed: (why) => `Chưa tạo được phòng. ${why}`,
  seatsFailed: (why) => `Phòng đã có, nhưng chưa mở được sân khấu. ${why}`,
  goToRoom: 'Đến phòng',

  onStage: (_count, written) => `${written} người trên sân khấu`,
  roomClosed: 'Phòng đang đóng',
  goIn: 'Vào phòng',
  openIt: 'Mở…',

  leaveRoomQuestion: (name) => `Rời “${name}”?`,
  leaveRoomDetail: 'Bạn đang ngồi ở đó. Sang phòng kia, lúc đầu bạn chỉ nghe.',
  leaveRoomFailed: (why) => `Bạn vẫn đang ở đó. ${why}`,
  stay: 'Ở lại',
  leaveIt: 'Rời phòng',

  coffee: 'Cà phê',
  book: 'Sách',
};
