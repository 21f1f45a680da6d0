import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';

type Sentences = Readonly<Record<ConversationDeed, (what: string) => string>>;

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'Đánh dấu đã đọc',
  unread: 'Đánh dấu chưa đọc',
  pin: 'Ghim',
  unpin: 'Bỏ ghim',
  mute: 'Tắt thông báo',
  unmute: 'Bật thông báo',
  notifications: 'Thông báo',
  star: 'Gắn sao',
  unstar: 'Bỏ gắn sao',
  archive: 'Lưu trữ',
  unarchive: 'Bỏ lưu trữ',
  hide: 'Ẩn',
  unhide: 'Hiện lại',
  folder: 'Thư mục',
  unfolder: 'Thư mục',
  clear: 'Xóa lịch sử',
  delete: 'Xóa',
};

const SWIPE: Readonly<Record<ConversationDeed, string>> = {
  ...DO,
  read: 'Đã đọc',
  unread: 'Chưa đọc',
};

const DONE: Sentences = {
  read: (what) => `Đã đánh dấu đã đọc ${what}`,
  unread: (what) => `Đã đánh dấu chưa đọc ${what}`,
  pin: (what) => `Đã ghim ${what}`,
  unpin: (what) => `Đã bỏ ghim ${what}`,
  mute: (what) => `Đã tắt thông báo của ${what}`,
  unmute: (what) => `Đã bật thông báo của ${what}`,
  notifications: (what) => `Đã đổi cài đặt thông báo của ${what}`,
  star: (what) => `Đã gắn sao ${what}`,
  unstar: (what) => `Đã bỏ gắn sao ${what}`,
  archive: (what) => `Đã lưu trữ ${what}`,
  unarchive: (what) => `Đã bỏ lưu trữ ${what}`,
  hide: (what) => `Đã ẩn ${what}`,
  unhide: (what) => `Đã hiện lại ${what}`,
  folder: (what) => `Đã thêm ${what} vào thư mục`,
  unfolder: (what) => `Đã đưa ${what} ra khỏi thư mục`,
  clear: (what) => `Đã xóa lịch sử của ${what}`,
  delete: (what) => `Đã xóa ${what}`,
};

const NOT_DONE: Sentences = {
  read: (what) => `Không đánh dấu đã đọc được ${what}.`,
  unread: (what) => `Không đánh dấu chưa đọc được ${what}.`,
  pin: (what) => `Không ghim được ${what}.`,
  unpin: (what) => `Không bỏ ghim được ${what}.`,
  mute: (what) => `Không tắt được thông báo của ${what}.`,
  unmute: (what) => `Không bật được thông báo của ${what}.`,
  notifications: (what) => `Không đổi được cài đặt thông báo của ${what}.`,
  star: (what) => `Không gắn sao được ${what}.`,
  unstar: (what) => `Không bỏ gắn sao được ${what}.`,
  archive: (what) => `Không lưu trữ được ${what}.`,
  unarchive: (what) => `Không bỏ lưu trữ được ${what}.`,
  hide: (what) => `Không ẩn được ${what}.`,
  unhide: (what) => `Không hiện lại được ${what}.`,
  folder: (what) => `Không thêm được ${what} vào thư mục.`,
  unfolder: (what) => `Không đưa được ${what} ra khỏi thư mục.`,
  clear: (what) => `Không xóa được lịch sử của ${what}.`,
  delete: (what) => `Không xóa được ${what}.`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)} ${why}`,
  conversationsCounted: (_count, written) => `${written} cuộc trò chuyện`,
  conversationsPartly: (_count, written, total) => `${written}/${total} cuộc trò chuyện`,

  notifications: 'Thông báo',
  notifyAll: 'Tất cả tin nhắn',
  notifyMentions: 'Chỉ khi tôi được nhắc đến',
  notifyQuietly: 'Không thông báo, vẫn hiện tin nhắn',
  receiveNothing: 'Không thông báo, chỉ nhận tin nhắn khi tôi mở',

  moveToFolder: 'Thư mục',
  selectConversation: 'Chọn',
  deleteConversation: 'Xóa cùng tin nhắn',
  conversationsDeleted: (what) => `Đã xóa ${what} cùng mọi tin nhắn`,
  deletionFailed: (why) => `Những gì không xóa được đã trở lại danh sách. ${why}`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác',

  clearQuestion: (title) => `Xóa lịch sử của ${title}?`,
  clearDetail:
    'Bạn sẽ không còn thấy các tin nhắn này; người khác vẫn giữ tin nhắn của họ. Cuộc trò chuyện vẫn nằm trong danh sách. Không thể hoàn tác thao tác này.',
  clearNow: 'Xóa lịch sử',

  selectedConversations: 'Cuộc trò chuyện đã chọn',
  selectAll: 'Chọn tất cả',
  selectingBegan: 'Đang chọn cuộc trò chuyện. Nhấn Esc để kết thúc.',
};
