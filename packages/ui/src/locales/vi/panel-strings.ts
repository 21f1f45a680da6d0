import type { PanelStrings } from '../../internals/strings/panel-strings.js';

export const panel: PanelStrings = {
  onlyUnread: 'Chỉ chưa đọc',
  conversationsFound: (count, written) =>
    count === 0 ? 'Không tìm thấy cuộc trò chuyện nào' : `Tìm thấy ${written} cuộc trò chuyện`,
  noConversationFoundDetail: 'Hãy tìm theo tên hoặc một phần tên.',
  allRead: 'Bạn đã đọc hết',
  showAll: 'Xem tất cả',
  allArchived: 'Tất cả đã được lưu trữ',
  allArchivedDetail: 'Cuộc trò chuyện sẽ trở lại khi bạn bỏ lưu trữ.',

  archive: 'Lưu trữ',
  archiveEmpty: 'Chưa lưu trữ gì',
  archiveEmptyDetail: 'Cuộc trò chuyện được lưu trữ hoặc bị ẩn sẽ rời danh sách và nằm ở đây.',
  leaveArchive: 'Quay lại tất cả cuộc trò chuyện',
  archiveKinds: 'Loại',
  archiveFolded: (written) => `Đã lưu trữ ${written}`,
  archiveHidden: (written) => `Đã ẩn ${written}`,

  folders: 'Thư mục',
  allConversations: 'Tất cả',
  foldersFailed: 'Không tải được các thư mục.',
  newFolder: 'Thư mục mới',
  foldersAreFull: (most) =>
    `Chỉ có thể có ${most} thư mục. Hãy xóa một thư mục để tạo thư mục khác.`,
  folderMenu: (name) => `Sửa thư mục ${name}`,
  editFolder: 'Tên và cuộc trò chuyện…',
  moveFolderBefore: 'Chuyển về phía đầu',
  moveFolderAfter: 'Chuyển về phía cuối',
  folderMoved: (name, place, count) => `${name} ở vị trí ${place}/${count}`,
  deleteFolder: 'Xóa thư mục…',
  deleteFolderQuestion: (name) => `Xóa thư mục “${name}”?`,
  deleteFolderDetail:
    'Các cuộc trò chuyện trong đó vẫn còn. Thư mục sẽ bị xóa trên mọi thiết bị của bạn.',
  folderDeleted: (name) => `Đã xóa thư mục ${name}`,
  folderEmpty: 'Thư mục này trống',
  folderEmptyDetail:
    'Hãy chọn các cuộc trò chuyện cho thư mục. Một cuộc trò chuyện có thể nằm trong nhiều thư mục.',
  addConversations: 'Chọn cuộc trò chuyện',

  changeFolder: 'Sửa thư mục',
  folderName: 'Tên',
  folderNameHelp:
    'Tối đa 32 chữ cái không dấu; chữ có dấu và biểu tượng cảm xúc chiếm nhiều chỗ hơn.',
  folderNameRoom: (used, most) => `${used}/${most}`,
  folderNeedsName: 'Hãy đặt tên cho thư mục.',
  folderNameTaken: 'Bạn đã có thư mục mang tên này.',
  folderNeedsConversation: 'Hãy chọn ít nhất một cuộc trò chuyện.',
  conversationsChosen: (count, written) =>
    count === 0 ? 'Chưa chọn cuộc trò chuyện nào' : `Đã chọn ${written} cuộc trò chuyện`,
  createFolder: 'Tạo',
  saveFolder: 'Lưu',
  folderPartly: (_count, written, why) => `Không thay đổi được ${written} cuộc trò chuyện. ${why}`,
};
